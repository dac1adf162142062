import { checkWorkbook } from "../../../src/core/check/checkReport";
import { parseReport } from "../../../src/core/parse/parseReport";
import { planReportStatus } from "../../../src/core/plan/planReportStatus";
import type { ReportStatus } from "../../../src/core/report/interimReport";
import type { CellContent, WorkbookSnapshot } from "../../../src/core/workbook";
import { sheetWords } from "../../../src/texts/sheetWords";
import { applyToSnapshot } from "../plan/applyToSnapshot";

export const decision: ReportStatus = { state: "decided", date: "2019-10-14", paragraph: "§ 88" };

/** The workbook once its report has got this status. */
export const giveStatus = (snapshot: WorkbookSnapshot, status: ReportStatus): WorkbookSnapshot =>
  applyToSnapshot(planReportStatus({ snapshot, ...parseReport(snapshot) }, status, sheetWords).plan, snapshot);

export const decide = (snapshot: WorkbookSnapshot): WorkbookSnapshot => giveStatus(snapshot, decision);

/** The workbook after somebody has typed something in a cell of a table's body. */
export const typeIn = (
  snapshot: WorkbookSnapshot,
  table: string,
  row: number,
  header: string,
  content: CellContent,
): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((one) => {
    if (one.name !== table) return one;
    const column = one.headers.indexOf(header);
    const put = (grid: readonly (readonly CellContent[])[]) =>
      grid.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? content : cell)) : cells));
    return { ...one, body: { ...one.body, values: put(one.body.values), formulas: put(one.body.formulas) } };
  }),
});

export const readChanges = (snapshot: WorkbookSnapshot) =>
  checkWorkbook(snapshot).findings.filter(({ rule }) => rule === "report/changed-since-decision");

/** The row of Rapportuppgifter that says something. */
export const readFactRow = ({ tables }: WorkbookSnapshot, fact: string): number =>
  tables.find(({ name }) => name === "Rapportuppgifter")?.body.values.findIndex(([name]) => name === fact) ?? -1;
