import type { ReportFacts } from "../report/interimReport";
import type { GoalSheetWords } from "./goalSheetWords";
import { printOrganisation } from "../report/printOrganisation";
import { printTextCell } from "./printCells";
import type { SheetCell, SheetRow } from "./sheetContent";

/** Two lines, so that a warning that comes later has room. */
const WARNING_HEIGHT = 32;

/**
 * What a generated sheet begins with: its title, whose report it is, the line that says when it is out of date, and one
 * line for each table that it cannot follow. Also what stands at the edges of each printed page.
 */
export const planSheetHead = (
  title: string,
  facts: ReportFacts,
  warning: SheetCell,
  unfollowed: readonly string[],
  columnCount: number,
  { basis, period }: GoalSheetWords,
): { readonly rows: readonly SheetRow[]; readonly header: string; readonly footer: string } => {
  const organisation = printOrganisation(facts);
  const report = facts.period === null ? "" : period(facts.period.month, facts.period.year);
  const row = (cell: SheetCell, height: number | null = null): SheetRow => ({
    cells: [{ ...cell, span: columnCount }],
    height,
  });
  return {
    rows: [
      row(printTextCell("title", title), 26),
      row(printTextCell("subtitle", [organisation, report].filter((part) => part !== "").join(" · ")), 18),
      row(warning, WARNING_HEIGHT),
      ...unfollowed.map((name) =>
        row(printTextCell("note", `${basis.withoutNumber.before}${name}${basis.withoutNumber.after}`), WARNING_HEIGHT),
      ),
    ],
    header: organisation,
    footer: report,
  };
};
