import { applyToSnapshot } from "./applyToSnapshot";
import { propose } from "./propose";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { planOverview } from "../../../src/core/plan/planOverview";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { sheetWords } from "../../../src/texts/sheetWords";

/** The overview of a workbook, checked at a moment of the test's own. */
export const overviewOf = (snapshot: WorkbookSnapshot): SheetContent => {
  const { report, findings } = checkWorkbook(snapshot);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return planOverview(
    {
      report,
      findingCounts: { error: count("error"), warning: count("warning"), info: count("info"), overruled: 0 },
      checkedAt: "2019-09-12 14:05",
    },
    sheetWords,
  );
};

/** The workbook with other contents in one column of a table's body, row by row from the first; what is left out stays. */
export const changeColumn = (
  snapshot: WorkbookSnapshot,
  table: string,
  header: string,
  change: (content: string | number | boolean, row: number) => string | number | boolean,
): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((own) => {
    if (own.name !== table) return own;
    const column = own.headers.indexOf(header);
    const grid = own.body.values.map((row, index) =>
      row.map((content, at) => (at === column ? change(content, index) : content)),
    );
    // What a formula shows nobody knows before it is calculated.
    const values = grid.map((row) => row.map((content) => (String(content).startsWith("=") ? "" : content)));
    return { ...own, body: { ...own.body, values, formulas: grid } };
  }),
});

/** The workbook once the deviations and sums have been written, and how they count is kept. */
export const writeDeviations = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  applyToSnapshot(propose(snapshot).plan, snapshot);
