import type { StaleWords } from "../plan/overview/overviewWords";
import type { TableSnapshot } from "../workbook";
import { printAreaOf } from "./printAreaOf";
import { printSentence } from "./printSentence";
import { printTextLiteral } from "./printTextLiteral";

/** `rows`: figures are live, but rows have their places. `texts`: what stands in the sheet is a copy. */
export type StalePart = { readonly kind: "rows" | "texts"; readonly table: TableSnapshot };

/**
 * The expression for a line that says what has changed in the tables since the sheet was made, empty as long as nothing
 * has. Rows that come or go, errors, tables that are gone; of texts every change that alters their length or first letter.
 */
export const printStale = (parts: readonly StalePart[], words: StaleWords): string => {
  if (parts.length === 0) return '""';
  const reasons = parts.map((part) => printReason(part, words)).join("&");
  const joined = `MID(${reasons},${String(words.between.length + 1)},9999)`;
  return `IF(LEN(${reasons})=0,"",${printSentence(words.sentence, { reasons: joined })})`;
};

const printReason = ({ kind, table }: StalePart, words: StaleWords): string => {
  const area = printAreaOf(table);
  const print = (sentence: string): string => printTextLiteral(words.between + sentence.replace("{table}", table.name));
  switch (kind) {
    case "rows": {
      const isWhole = `IF(SUMPRODUCT(1*ISERROR(${area}))=0,"",${print(words.errors)})`;
      const isSame = `IF(ROWS(${area})=${String(table.body.values.length)},${isWhole},${print(words.rows)})`;
      return `IFERROR(${isSame},${print(words.gone)})`;
    }
    case "texts":
      return `IFERROR(IF(${printFingerprint(area)}=${String(readFingerprint(table))},"",${print(words.texts)}),${print(words.gone)})`;
    default:
      return kind satisfies never;
  }
};

const weight = 4099;

const printFingerprint = (area: string): string =>
  `SUMPRODUCT(${String(weight)}*LEN(${area})+UNICODE(LEFT(${area}&" ",1)))`;

/** The same number as the formula gives, for the table as it is. */
const readFingerprint = ({ body }: TableSnapshot): number =>
  body.values
    .flat()
    .map(String)
    .reduce((sum, text) => sum + weight * text.length + (`${text} `.codePointAt(0) ?? 0), 0);
