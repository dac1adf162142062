import { applyRule } from "../finding/applyRule";
import { describeCellPlace } from "../finding/describePlace";
import type { Finding } from "../finding/finding";
import { parsePlainText } from "../parse/parsePlainText";
import { printCellAddress } from "../parse/printCellAddress";
import type { BudgetRow, BudgetTable } from "../report/interimReport";
import type { Check } from "./check";

/**
 * Two rows of one name. Under another heading, after another sum, with another code, as costs and as income by Radtyp, or
 * with another text beside them they are two things: Administration exists in every department.
 */
export const checkDuplicateRow: Check = (report) => report.budgetTables.flatMap(checkTable);

const checkTable = (table: BudgetTable): readonly Finding[] => {
  const column = table.columns.get("verksamhet");
  if (column === undefined) return [];
  const telling = readTellingColumns(table);
  const { source } = table;
  const findings: Finding[] = [];
  const printTelling = ({ index }: BudgetRow): string =>
    telling.map((column) => parsePlainText(String(source.body.values[index]?.[column] ?? ""))).join("\n");
  // Hardly any name stands twice, so what else tells rows apart is looked at only where one does.
  let rowsByName = new Map<string, Map<string, BudgetRow> | BudgetRow>();
  for (const row of table.rows) {
    if (row.kind === "sum" || row.kind === "heading") rowsByName = new Map();
    if (row.kind !== "item" || row.label === "") continue;
    const name = parsePlainText(row.label);
    const known = rowsByName.get(name);
    if (known === undefined) {
      rowsByName.set(name, row);
      continue;
    }
    const alike = known instanceof Map ? known : new Map([[printTelling(known), known]]);
    rowsByName.set(name, alike);
    const told = printTelling(row);
    const first = alike.get(told);
    if (first === undefined) {
      alike.set(told, row);
      continue;
    }
    const firstCell = printCellAddress(source.row + 1 + first.index, source.column + column);
    findings.push(applyRule(describeCellPlace(table, row, "verksamhet"), { rule: "row/duplicate", firstCell }));
  }
  return findings;
};

/** Columns of the user's own that hold text, Radtyp and the code: what tells two rows of one name apart. */
const readTellingColumns = (table: BudgetTable): readonly number[] => {
  const taken = new Set(
    [...table.columns].filter(([key]) => key !== "code" && key !== "rowType").map(([, index]) => index),
  );
  return table.source.headers.flatMap((_, index) => {
    if (taken.has(index)) return [];
    const isCode = index === table.columns.get("code");
    const holdsText = table.source.body.values.some((cells) => typeof cells[index] === "string" && cells[index] !== "");
    return isCode || holdsText ? [index] : [];
  });
};
