import { isSought, printLists, printSought } from "../formula/printSought";
import { printTextLiteral } from "../formula/printTextLiteral";
import { printCellAddress } from "../parse/printCellAddress";
import type { EntryPlace } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import type { CellContent } from "../workbook";
import { type EntrySource, printRoleColumn, readEntryCell } from "./entrySource";
import type { BasisWords } from "./goalSheetWords";
import { printBlankCell, printBlanks, printFormulaCell, printRow, printTextCell } from "./printCells";
import type { SheetCell, SheetRow } from "./sheetContent";

/** Something that a sheet was made of: what the reader is told of it, and what must hold for the sheet to be up to date. */
export type Basis = {
  readonly text: string;
  readonly conditions: readonly string[];
  /** One more condition, on the cell that the text stands in. */
  readonly printOwn?: (address: string) => string;
};

/** Excel takes 8 192 characters in a formula. */
const LONGEST_CONDITIONS = 7000;

/** The rows at the end of a sheet that say what it was made of, each with a cell that says whether that still stands. */
export const planBasis = (
  bases: readonly Basis[],
  firstRow: number,
  columnCount: number,
  words: BasisWords,
): { readonly rows: readonly SheetRow[]; readonly warning: SheetCell } => {
  const parts: { readonly text: string; readonly part: string }[] = [];
  for (const { text, conditions, printOwn } of bases) {
    const own = printOwn === undefined ? [] : [printOwn(printCellAddress(firstRow + 2 + parts.length, 0))];
    parts.push(...parseParts([...own, ...conditions]).map((part) => ({ text, part })));
  }
  const rows = [
    printRow([printTextCell("smallHeading", words.heading), ...printBlanks(columnCount - 1)]),
    printRow([printTextCell("note", words.explanation), ...printBlanks(columnCount - 1)]),
    ...parts.map(({ text, part }) =>
      printRow([
        printTextCell("note", text),
        printFormulaCell(
          "note",
          `IF(IFERROR(AND(${part}),FALSE),${printTextLiteral(words.unchanged)},${printTextLiteral(words.changed)})`,
          words.unchanged,
        ),
        ...printBlanks(columnCount - 2),
      ]),
    ),
  ];
  const first = printCellAddress(firstRow + 2, 1);
  const last = printCellAddress(firstRow + 1 + parts.length, 1);
  return {
    rows: parts.length === 0 ? [] : rows,
    warning:
      parts.length === 0
        ? printBlankCell("warning")
        : printFormulaCell(
            "warning",
            `IF(COUNTIF(${first}:${last},${printTextLiteral(words.unchanged)})=${String(parts.length)},"",${printTextLiteral(words.outdated)})`,
            "",
          ),
  };
};

/** That a table's rows are the same, in the same order: by Nr where all of them have one, else by how many they are. */
export const planOrderBasis = (source: EntrySource, name: ColumnKey, words: BasisWords): Basis => {
  const { table } = source;
  const [numbers, names] = [printRoleColumn(source, "number"), printRoleColumn(source, name)];
  const count =
    names === null ? [] : [`COUNTIF(${names},"<>")=${String(countFilled(source, table.columns.get(name)))}`];
  const given = table.source.body.values.map((_, index) => readEntryCell(source, { index, number: null }, "number"));
  const written = given.filter((content) => content !== "");
  if (
    numbers === null ||
    !table.entries.every((entry) => isFindable(source, entry)) ||
    !written.every(isPrintedAlike)
  ) {
    return { text: `${table.source.name}: ${String(table.entries.length)}${words.rows}`, conditions: count };
  }
  const label = `${table.source.name}: `;
  return {
    text: `${label}${written.map(String).join(", ")}`,
    conditions: count,
    printOwn: (address) => `${address}=${printTextLiteral(label)}&TEXTJOIN(", ",TRUE,${numbers})`,
  };
};

/**
 * That rows still stand under what they stood under: their cells in `keys` say what they said. `printLive` gives what to
 * ask for where a content is another cell's, so that renaming it in both places changes nothing.
 */
export const planPlaceConditions = (
  source: EntrySource,
  entries: readonly EntryPlace[],
  keys: readonly ColumnKey[],
  printLive: (content: CellContent) => string | null = () => null,
): readonly string[] => {
  const numbers = printRoleColumn(source, "number");
  const present = keys.filter((key) => printRoleColumn(source, key) !== null);
  if (numbers === null) return [];
  const groups = new Map<string, { readonly said: readonly CellContent[]; readonly found: (string | number)[] }>();
  for (const entry of entries) {
    const number = source.numbers[entry.index] ?? null;
    const said = present.map((key) => readEntryCell(source, entry, key));
    if (number === null || !said.every(isSought)) continue;
    const group = groups.get(JSON.stringify(said)) ?? { said, found: [] };
    group.found.push(number);
    groups.set(JSON.stringify(said), group);
  }
  return [...groups.values()].map(({ said, found }) => {
    const criteria = present.flatMap((key, place) => {
      const content = said[place];
      if (content === undefined || !isSought(content)) return [];
      const live = key === "goal" ? printLive(content) : null;
      return [`,${printRoleColumn(source, key) ?? ""},${live ?? printSought(content, "criterion")}`];
    });
    const lists = printLists(
      found.map((number) => printSought(number, "criterion")),
      "across",
    );
    const counts = lists.map((list) => `SUMPRODUCT(COUNTIFS(${numbers},${list}${criteria.join("")}))`);
    return `${counts.join("+")}=${String(found.length)}`;
  });
};

/** Whether formulas can find the row by its Nr. */
export const isFindable = (source: EntrySource, { index }: EntryPlace): boolean =>
  (source.numbers[index] ?? null) !== null;

/** A whole number is joined as it is read; one with decimals gets the comma of the language that Excel has. */
const isPrintedAlike = (content: CellContent): boolean =>
  typeof content === "string" || (typeof content === "number" && Number.isInteger(content));

const countFilled = ({ table }: EntrySource, column: number | undefined): number =>
  table.source.body.values.filter((row) => (column === undefined ? "" : row[column]) !== "").length;

const parseParts = (conditions: readonly string[]): readonly string[] => {
  const parts: string[] = [];
  let part = "";
  for (const condition of conditions) {
    if (part !== "" && part.length + condition.length > LONGEST_CONDITIONS) {
      parts.push(part);
      part = "";
    }
    part = part === "" ? condition : `${part},${condition}`;
  }
  return part === "" ? parts : [...parts, part];
};
