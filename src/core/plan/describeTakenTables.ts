import type { Finding } from "../finding/finding";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import { budgetTableKeys } from "../vocabulary/vocabularies";
import type { ProposalNote } from "./deviationProposal";

/**
 * What is taken where the workbook has several tables of a kind: all budgets, in the order of the workbook, and of a kind of
 * words the one that is read. `findings` name the others.
 */
export const describeTakenTables = (report: InterimReport, findings: readonly Finding[]): readonly ProposalNote[] => [
  ...budgetTableKeys.flatMap((key): readonly ProposalNote[] => {
    const tables = report.budgetTables.filter((table) => table.key === key && hasItems(table));
    return tables.length < 2 ? [] : [{ kind: "several-tables", table: key, names: tables.map(readName) }];
  }),
  ...findings.flatMap((finding): readonly ProposalNote[] => {
    if (finding.rule !== "table/ambiguous" || finding.readTable === undefined) return [];
    const { table, readTable } = finding;
    return table === undefined ? [] : [{ kind: "left-table", table, readTable }];
  }),
];

const readName = ({ source }: BudgetTable): string => source.name;

const hasItems = ({ rows }: BudgetTable): boolean => rows.some(({ kind }) => kind === "item");
