import type { ExplainThreshold } from "../report/interimReport";
import type { CellContent } from "../workbook";
import { parsePlainText } from "./parsePlainText";
import { parseSpelledAmount } from "./parseSpelledAmount";
import { parseUnit } from "./parseUnit";

const part = /^([\d ]+(?:,\d+)?) ?(%|procent|[a-zåäö ]+)?$/;

/** "100 tkr", "5 %", "100 tkr och 5 %", or a number as the tables count. Null for anything else. */
export const parseExplainThreshold = (content: CellContent): ExplainThreshold | null => {
  // A cell that shows 5 % holds 0.05.
  if (typeof content === "number") {
    if (!(content > 0)) return null;
    return content < 1 ? { amount: null, unit: null, share: content } : { amount: content, unit: null, share: null };
  }
  const parts = parsePlainText(String(content))
    .split(/ och | samt |;|\/|\+/)
    .map((text) => part.exec(text.trim()));
  let threshold: ExplainThreshold = { amount: null, unit: null, share: null };
  for (const match of parts) {
    const amount = match === null ? null : parseSpelledAmount(match[1]?.trim() ?? "");
    if (match === null || amount === null || amount <= 0) return null;
    const word = match[2]?.trim() ?? "";
    if (word === "%" || word === "procent") threshold = { ...threshold, share: amount / 100 };
    else {
      const unit = parseUnit(word);
      if (word !== "" && unit === null) return null;
      threshold = { ...threshold, amount, unit };
    }
  }
  return threshold;
};
