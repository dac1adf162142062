import { printTextLiteral } from "../formula/printTextLiteral";
import { parsePlainText } from "../parse/parsePlainText";
import type { Indicator } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { type EntrySource, readEntryCell } from "./entrySource";
import type { GoalSheetWords } from "./goalSheetWords";
import { printShownLookup, readShown } from "./planLiveCell";
import { printFormulaCell, printTextCell } from "./printCells";
import type { SheetCell } from "./sheetContent";
import { printBracketed } from "./printBracketed";

/**
 * The indicator's text, with its history, latest value and target in brackets unless the text says them. A formula where
 * all of that can be found.
 */
export const planIndicatorCell = (
  source: EntrySource<Indicator>,
  indicator: Indicator,
  words: GoalSheetWords,
): SheetCell => {
  const lookup = printShownLookup(source, indicator, "indicator");
  const text =
    lookup === null ? readShown(source, indicator, "indicator") : String(readEntryCell(source, indicator, "indicator"));
  const wanted: readonly { readonly key: ColumnKey; readonly label: string }[] = [
    { key: "history", label: "" },
    { key: "latestValue", label: words.latestValue },
    { key: "condition", label: words.target },
    { key: "target", label: words.target },
  ];
  const parts = wanted.flatMap(({ key, label }) => {
    const lookup = printShownLookup(source, indicator, key);
    const shown = lookup === null ? readShown(source, indicator, key) : String(readEntryCell(source, indicator, key));
    // "ökar" is said by "ska öka" too.
    const isSaid = shown !== "" && parsePlainText(text).includes(parsePlainText(shown).replace(/r$/, ""));
    return isSaid || !source.table.columns.has(key) ? [] : [{ label, shown, lookup }];
  });
  const said = parts.flatMap(({ label, shown }) => (shown === "" ? [] : [`${label}${shown}`])).join("; ");
  const value = said === "" ? text : `${text} (${said})`;
  if (lookup === null || parts.some((part) => part.lookup === null)) return printTextCell("tableText", value);
  if (parts.length === 0) return printFormulaCell("tableText", `IFERROR(${lookup}&"","")`, value);
  const printed = parts.map((part) => {
    const found = part.lookup ?? "";
    return part.label === "" ? found : `IF(${found}="","",${printTextLiteral(part.label)}&${found})`;
  });
  return printFormulaCell("tableText", `IFERROR(${lookup}&${printBracketed("; ", printed.join(","))},"")`, value);
};
