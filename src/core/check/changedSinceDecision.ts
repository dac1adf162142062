import { applyRule } from "../finding/applyRule";
import type { Finding, Place } from "../finding/finding";
import type { DecidedContent, DecidedReport, DecidedRow, DecidedTable } from "../decision/decidedReport";
import { matchDecidedRows } from "../decision/matchDecidedRows";
import { matchDecidedTables } from "../decision/matchDecidedTables";
import { readDecidedTables, type StandingRow, type StandingTable } from "../decision/readDecidedTables";
import { readDecision } from "../decision/readDecision";
import { printCellAddress } from "../parse/printCellAddress";
import { isFormula } from "../plan/isFormula";
import type { ColumnKey } from "../vocabulary/keys";
import { isBudgetTableKey, vocabularies } from "../vocabulary/vocabularies";
import type { Check } from "./check";

/**
 * What is not as it was when the report was decided, cell by cell: as long as anything is, what is printed is another report
 * than the one that has its date and paragraph. Of a changed figure only the typed cell is told, not the sums and deviations
 * that follow it by formula.
 */
export const checkChangedSinceDecision: Check = (report, { notes }) => {
  const decision = report.facts.status?.state === "decided" ? readDecision(report, notes) : null;
  if (decision === null) return [];
  return matchDecidedTables(decision.tables, readDecidedTables(report)).flatMap(({ decided, standing }) =>
    standing === null
      ? [describeChange(decision, { table: decided.name }, "table-removed")]
      : checkTable(decision, decided, standing),
  );
};

type Change = Extract<Finding, { readonly rule: "report/changed-since-decision" }>["change"];

type ChangedCell = { readonly finding: Finding; readonly row: StandingRow; readonly role: ColumnKey };

const checkTable = (decision: DecidedReport, decided: DecidedTable, standing: StandingTable): readonly Finding[] => {
  const { pairs, gone, added } = matchDecidedRows(decided, standing, true);
  const table = { table: standing.name, sheet: standing.source.sheet };
  const describe = (place: Place, change: Change, values: readonly [DecidedContent, DecidedContent] = [null, null]) =>
    describeChange(decision, place, change, values);

  const lostRoles = decided.roles.filter(
    (role, place) => !standing.roles.includes(role) && decided.rows.some(({ cells }) => cells[place] !== null),
  );
  const renamed = pairs.filter(({ decided: then, now }) => then.label !== now.label);
  const cells = pairs.flatMap(({ decided: then, now }) => matchCells(decided, then, standing, now, describe));
  return [
    ...lostRoles.map((lostColumn) => ({ ...describe(table, "column-removed"), lostColumn })),
    ...gone.map(({ label }) => describe({ ...table, row: label }, "row-removed")),
    ...added.map((row) => describe(describePlace(standing, row, standing.labelRole), "row-added")),
    ...renamed.map(({ decided: then, now }) =>
      describe(describePlace(standing, now, standing.labelRole), "cell", [then.label, now.label]),
    ),
    ...readCauses(cells, standing).map(({ finding }) => finding),
  ];
};

const matchCells = (
  decided: DecidedTable,
  then: DecidedRow,
  standing: StandingTable,
  now: StandingRow,
  describe: (place: Place, change: Change, values: readonly [DecidedContent, DecidedContent]) => Finding,
): readonly ChangedCell[] =>
  standing.roles.flatMap((role, column): readonly ChangedCell[] => {
    const place = decided.roles.indexOf(role);
    if (place < 0) return [];
    const values = [then.cells[place] ?? null, now.cells[column] ?? null] as const;
    // Deviations may be calculated afterwards: that adds to what was decided, and changes nothing of it.
    if (isSame(...values) || (values[0] === null && isComputed(standing, role))) return [];
    return [{ finding: describe(describePlace(standing, now, role), "cell", values), row: now, role }];
  });

/** Without the formulas that only follow what somebody has typed. */
const readCauses = (cells: readonly ChangedCell[], standing: StandingTable): readonly ChangedCell[] => {
  const isCalculated = ({ row, role }: ChangedCell): boolean => {
    const column = standing.columns.get(role) ?? -1;
    const { formulas, values } = standing.source.body;
    return isFormula(formulas[row.index]?.[column] ?? "", values[row.index]?.[column] ?? "");
  };
  const typed = cells.filter((cell) => !isCalculated(cell));
  const typedRows = new Set(typed.map(({ row }) => row));
  const own = cells.filter((cell) => {
    if (!isCalculated(cell)) return true;
    return !cell.row.isSum && !isComputed(standing, cell.role) && !typedRows.has(cell.row);
  });
  return own.length > 0 ? own : cells;
};

const isComputed = ({ key }: StandingTable, role: ColumnKey): boolean =>
  isBudgetTableKey(key) && vocabularies[key].columns.some((column) => column.key === role && column.use === "computed");

/** Figures that a computer has counted in another order are the same. */
const isSame = (then: DecidedContent, now: DecidedContent): boolean =>
  typeof then === "number" && typeof now === "number"
    ? Math.abs(then - now) <= 1e-9 * Math.max(1, Math.abs(then))
    : then === now;

const describePlace = ({ source, columns }: StandingTable, row: StandingRow, role: ColumnKey): Place => {
  const column = columns.get(role);
  return {
    table: source.name,
    sheet: source.sheet,
    row: row.label,
    ...(column === undefined
      ? {}
      : {
          cell: printCellAddress(source.row + 1 + row.index, source.column + column),
          column: source.headers[column] ?? "",
        }),
  };
};

const describeChange = (
  { date, paragraph }: DecidedReport,
  place: Place,
  change: Change,
  [decided, now]: readonly [DecidedContent, DecidedContent] = [null, null],
): Finding => applyRule(place, { rule: "report/changed-since-decision", change, decided, now, date, paragraph });
