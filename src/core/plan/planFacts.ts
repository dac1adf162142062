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

/** Keeps the answers about conventions in Rapportuppgifter, one row a table; where the workbook has no such table it gets one. */
export const planFacts = (
  facts: ReportFacts,
  snapshot: WorkbookSnapshot,
  answers: readonly ConventionAnswer[],
  words: DeviationWords,
): FactPlan => {
  if (answers.length === 0) return nothing;
  if (facts.source === null) return planNewTable(snapshot, answers, words);
  if (isSheetProtected(snapshot, facts.source.sheet)) return { ...nothing, isProtected: true };
  return planRows(facts.source, answers, words);
};

const planNewTable = (
  snapshot: WorkbookSnapshot,
  answers: readonly ConventionAnswer[],
  { facts }: DeviationWords,
): FactPlan => {
  const name = matchFreeName(snapshot, [facts.name, facts.nameIfTaken]);
  const rows = answers.map(({ table, convention }) => [printLabel(table, facts), convention]);
  return {
    ...nothing,
    writes: [
      { kind: "addTableSheet", sheet: name, table: name, columns: [facts.fact, facts.value].map(planColumn), rows },
    ],
    group: {
      kind: "facts",
      table: name,
      sheet: name,
      cells: answers.map((answer, index) =>
        describeAnswer(answer, facts.value, printLabel(answer.table, facts), printCellAddress(index + 1, 1), ""),
      ),
    },
  };
};

const planRows = (source: TableSnapshot, answers: readonly ConventionAnswer[], { facts }: DeviationWords): FactPlan => {
  const { columns } = matchColumns(source, reportFacts, null);
  const factColumn = columns.get("fact");
  const valueColumn = columns.get("factValue");
  if (factColumn === undefined || valueColumn === undefined) return nothing;
  const valueHeader = source.headers[valueColumn] ?? "";
  const writes: Write[] = [];
  const cells: PreviewCell[] = [];
  let rowCount = source.body.values.length;
  for (const answer of answers) {
    const label = printLabel(answer.table, facts);
    const row = matchFactRow(source, factColumn, valueColumn, label);
    const place = row ?? rowCount;
    const before = row === null ? "" : (source.body.values[row]?.[valueColumn] ?? "");
    const address = printCellAddress(source.row + 1 + place, source.column + valueColumn);
    cells.push(describeAnswer(answer, valueHeader, label, address, before));
    if (row === null) {
      const added = new Map<number, CellContent>([
        [factColumn, label],
        [valueColumn, answer.convention],
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
        target: { kind: "cell", tableId: source.id, header: valueHeader, row },
        before: { formulas: [[entered]], values: [[before]] },
        after: { formulas: [[answer.convention]], values: [[answer.convention]] },
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

/** The row that tells the convention: of several the first that is filled in, as reading does. */
const matchFactRow = (source: TableSnapshot, factColumn: number, valueColumn: number, label: string): number | null => {
  const rows = source.body.values.flatMap((cells, index) =>
    parseMatchKey(String(cells[factColumn] ?? "")) === parseMatchKey(label) ? [{ index, cells }] : [],
  );
  const filled = rows.find(({ cells }) => String(cells[valueColumn] ?? "").trim() !== "");
  return (filled ?? rows[0])?.index ?? null;
};

const printLabel = (table: string, facts: DeviationWords["facts"]): string => `${facts.convention} ${table}`;

const describeAnswer = (
  { convention }: ConventionAnswer,
  header: string,
  row: string,
  address: string,
  before: CellContent,
): PreviewCell => ({
  address,
  header,
  row,
  before,
  formulaBefore: null,
  meaning: { kind: "value" },
  after: convention,
  value: convention,
  isChanged: false,
});
