import type { StaleWords } from "../plan/overview/overviewWords";
import type { CellContent, TableSnapshot } from "../workbook";
import { printAreaOf } from "./printAreaOf";
import { printSentence } from "./printSentence";
import { printTextLiteral } from "./printTextLiteral";

/**
 * `rows`: figures are live, but rows have their places. `texts`: what stands in the sheet is a copy, of one column where
 * `column` is not null. `figures`: a text that is a copy explains the figures of these columns.
 */
export type StalePart =
  | { readonly kind: "rows"; readonly table: TableSnapshot }
  | { readonly kind: "texts"; readonly table: TableSnapshot; readonly column: number | null }
  | { readonly kind: "figures"; readonly table: TableSnapshot; readonly columns: readonly number[] };

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

const printReason = (part: StalePart, words: StaleWords): string => {
  const { table } = part;
  const print = (sentence: string): string => printTextLiteral(words.between + sentence.replace("{table}", table.name));
  const printIf = (isSame: string, told: string, otherwise = '""'): string =>
    `IFERROR(IF(${isSame},${otherwise},${print(told)}),${print(words.gone)})`;
  switch (part.kind) {
    case "rows": {
      const area = printAreaOf(table);
      const hasErrors = `IF(SUMPRODUCT(1*ISERROR(${area}))=0,"",${print(words.errors)})`;
      return printIf(`ROWS(${area})=${String(table.body.values.length)}`, words.rows, hasErrors);
    }
    case "texts": {
      const { column } = part;
      const header = column === null ? null : (table.headers[column] ?? "");
      const area = printAreaOf(header === null ? table : { ...table, headers: [header] });
      const values = table.body.values.map((row) => (column === null ? row : [row[column] ?? ""])).flat();
      return printIf(`${printFingerprint(area)}=${String(readFingerprint(values))}`, words.texts);
    }
    case "figures": {
      const areas = part.columns.map((column) => printAreaOf({ ...table, headers: [table.headers[column] ?? ""] }));
      const squares = table.body.values
        .flatMap((row) => part.columns.map((column) => row[column] ?? ""))
        .reduce<number>((sum, value) => (typeof value === "number" ? sum + value ** 2 : sum), 0);
      return printIf(`ABS(SUMSQ(${areas.join(",")})-${String(squares)})<0.5`, words.figures);
    }
    default:
      return part satisfies never;
  }
};

const weight = 4099;

const printFingerprint = (area: string): string =>
  `SUMPRODUCT(${String(weight)}*LEN(${area})+UNICODE(LEFT(${area}&" ",1)))`;

/** The same number as the formula gives, for the cells as they are. */
const readFingerprint = (values: readonly CellContent[]): number =>
  values.map(String).reduce((sum, text) => sum + weight * text.length + (`${text} `.codePointAt(0) ?? 0), 0);
