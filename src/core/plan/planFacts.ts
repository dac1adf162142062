import { matchColumns } from "../parse/matchColumns";
import { parseMatchKey } from "../parse/parsePlainText";
import { printCellAddress } from "../parse/printCellAddress";
import type { ReportFacts } from "../report/interimReport";
import { reportFacts } from "../vocabulary/reportFacts";
import type { SignConvention } from "../vocabulary/signConvention";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../workbook";
import type { PreviewCell, PreviewGroup } from "./deviationProposal";
import { isSheetProtected } from "./isSheetProtected";
import { matchFreeName } from "./matchFreeName";
import type { Plan, TableColumn, TableShape, Write } from "./plan";
import { readTableShape } from "./readTableShape";
import type { DeviationWords } from "./sheetWords";

/** A convention that is to be kept. */
export type ConventionAnswer = { readonly table: string; readonly convention: SignConvention };

type FactPlan = Pick<Plan, "writes" | "shapes"> & {
  readonly group: PreviewGroup | null;
  /** The table is there but cannot be written. */
  readonly isProtected: boolean;
};

const nothing: FactPlan = { writes: [], shapes: [], group: null, isProtected: false };
const planColumn = (header: string): TableColumn => ({
  header,
  width: 210,
  format: "text",
  isWrapped: false,
  validation: null,
});

/** A row of Rapportuppgifter that is to say something. "" empties a row that is there and makes none. */
export type FactValue = {
  /** What the row may be called; the first is what a new row is called. */
  readonly names: readonly [string, ...(readonly string[])];
  readonly value: CellContent;
};

/** Keeps the answers about conventions in Rapportuppgifter, one row a table. */
export const planFacts = (
  facts: ReportFacts,
  snapshot: WorkbookSnapshot,
  answers: readonly ConventionAnswer[],
  words: DeviationWords,
): FactPlan =>
  planFactValues(
    facts,
    snapshot,
    answers.map(({ table, convention }) => ({ names: [`${words.facts.convention} ${table}`], value: convention })),
    words,
  );

/**
 * Says things of the report in Rapportuppgifter, one a row; where the workbook has no such table it gets one. What stands
 * there already is not written again.
 */
export const planFactValues = (
  facts: ReportFacts,
  snapshot: WorkbookSnapshot,
  values: readonly FactValue[],
  words: DeviationWords,
): FactPlan => {
  if (facts.source === null) return planNewTable(snapshot, values, words);
  const planned = planRows(facts.source, values);
  if (planned.writes.length === 0) return nothing;
  return isSheetProtected(snapshot, facts.source.sheet) ? { ...nothing, isProtected: true } : planned;
};

const planNewTable = (
  snapshot: WorkbookSnapshot,
  values: readonly FactValue[],
  { facts }: DeviationWords,
): FactPlan => {
  const rows = values.flatMap(({ names: [label], value }) => (value === "" ? [] : [[label, value] as const]));
  if (rows.length === 0) return nothing;
  const name = matchFreeName(snapshot, [facts.name, facts.nameIfTaken]);
  return {
    ...nothing,
    writes: [
      { kind: "addTableSheet", sheet: name, table: name, columns: [facts.fact, facts.value].map(planColumn), rows },
    ],
    group: {
      kind: "facts",
      table: name,
      sheet: name,
      cells: rows.map(([label, value], index) =>
        describeFact({ header: facts.value, row: label, address: printCellAddress(index + 1, 1), before: "", value }),
      ),
    },
  };
};

const planRows = (source: TableSnapshot, values: readonly FactValue[]): FactPlan => {
  const { columns } = matchColumns(source, reportFacts, null);
  const factColumn = columns.get("fact");
  const valueColumn = columns.get("factValue");
  if (factColumn === undefined || valueColumn === undefined) return nothing;
  const header = source.headers[valueColumn] ?? "";
  const writes: Write[] = [];
  const cells: PreviewCell[] = [];
  let rowCount = source.body.values.length;
  for (const { names, value } of values) {
    const [label] = names;
    const row = matchFactRow(source, factColumn, valueColumn, names);
    const before = row === null ? "" : (source.body.values[row]?.[valueColumn] ?? "");
    if (before === value) continue;
    const address = printCellAddress(source.row + 1 + (row ?? rowCount), source.column + valueColumn);
    cells.push(describeFact({ header, row: label, address, before, value }));
    if (row === null) {
      const added = new Map<number, CellContent>([
        [factColumn, label],
        [valueColumn, value],
      ]);
      writes.push({
        kind: "addRow",
        tableId: source.id,
        cells: source.headers.map((_, column) => added.get(column) ?? ""),
      });
      rowCount += 1;
    } else {
      const entered = source.body.formulas[row]?.[valueColumn] ?? "";
      writes.push({
        kind: "setContents",
        target: { kind: "cell", tableId: source.id, header, row },
        before: { formulas: [[entered]], values: [[before]] },
        after: { formulas: [[value]], values: [[value]] },
      });
    }
  }
  const shape: TableShape = readTableShape(source, factColumn);
  return {
    ...nothing,
    writes,
    shapes: [shape],
    group: { kind: "facts", table: source.name, sheet: source.sheet, cells },
  };
};

/** The row that tells the fact: of several the first that is filled in, as reading does. */
const matchFactRow = (
  source: TableSnapshot,
  factColumn: number,
  valueColumn: number,
  names: FactValue["names"],
): number | null => {
  const sought = new Set(names.map(parseMatchKey));
  const rows = source.body.values.flatMap((cells, index) =>
    sought.has(parseMatchKey(String(cells[factColumn] ?? ""))) ? [{ index, cells }] : [],
  );
  const filled = rows.find(({ cells }) => String(cells[valueColumn] ?? "").trim() !== "");
  return (filled ?? rows[0])?.index ?? null;
};

const describeFact = ({
  value,
  ...place
}: Pick<PreviewCell, "header" | "row" | "address" | "before"> & { readonly value: CellContent }): PreviewCell => ({
  ...place,
  formulaBefore: null,
  meaning: { kind: "value" },
  after: value,
  value,
  isChanged: false,
});
