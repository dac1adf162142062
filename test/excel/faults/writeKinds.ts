import { proposeControlSheet } from "../../../src/commands/proposeControlSheet";
import { proposeDeviations } from "../../../src/commands/proposeDeviations";
import { proposeDispatch } from "../../../src/commands/proposeDispatch";
import { proposeNumbers } from "../../../src/commands/proposeNumbers";
import { proposeOverview } from "../../../src/commands/proposeOverview";
import { proposeReportSheet } from "../../../src/commands/proposeReportSheet";
import { proposeReportStatus } from "../../../src/commands/proposeReportStatus";
import { proposeReportTables } from "../../../src/commands/proposeReportTables";
import { putNote } from "../../../src/commands/putNote";
import { readCheck } from "../../../src/commands/readCheck";
import type { Workbook } from "../../../src/commands/workbook";
import { writePlan, type Written } from "../../../src/commands/writePlan";
import type { Plan, Write } from "../../../src/core/plan/plan";
import { planKeyedCell, planKeyedRow, planKeyedRowRemoval } from "../../../src/core/plan/planKeyedCell";
import { planMend } from "../../../src/core/plan/planMend";
import { readTableShape } from "../../../src/core/plan/readTableShape";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { TableSnapshot } from "../../../src/core/workbook";
import { describeControls } from "../../../src/entry/describeControls";
import { reportWords } from "../../../src/texts/reportWords";
import { sheetWords } from "../../../src/texts/sheetWords";
import type { WriteKind } from "./faultOutcomes";

/** Reads the workbook and decides what to write; what it gives does the write. */
export type PrepareWrite = (workbook: Workbook) => Promise<() => Promise<Written | null>>;

const moment = "2019-09-12 14:05";

/** Each kind of write as the add-in does it: read, plan, apply. */
export const writeKinds: Readonly<Record<WriteKind, PrepareWrite>> = {
  deviations: async (workbook) => {
    const check = await readCheck(workbook);
    const operating = check.tables.find(({ key }) => key === "operatingBudget");
    const conventions = new Map(operating === undefined ? [] : [[operating.tableId, "budget-minus-forecast" as const]]);
    return write(workbook, proposeDeviations(check, { conventions, formats: new Map() }, sheetWords).plan);
  },
  mend: async (workbook) => {
    const { findings, snapshot } = await readCheck(workbook);
    const finding = findings.find(({ rule, table }) => rule === "cell/type" && table === "Investeringsbudget");
    const mend = finding === undefined ? null : planMend(finding, snapshot);
    return write(workbook, mend);
  },
  tables: async (workbook) => {
    const check = await readCheck(workbook);
    return write(workbook, proposeReportTables(check, ["statusWords", "comments", "assignments"], {}, sheetWords).plan);
  },
  numbers: async (workbook) =>
    write(workbook, proposeNumbers(await readCheck(workbook), "activities", sheetWords).plan),
  field: async (workbook) => {
    const table = await readGoals(workbook);
    const byKey = { table, keyHeader: "Nr", key: "M2" };
    return write(workbook, formPlan(table, planKeyedCell(byKey, "Bedömning", "=Delvis, men inte än")));
  },
  row: async (workbook) => {
    const table = await readGoals(workbook);
    const cells = new Map([
      ["Mål", "1.1"],
      ["Bedömning", "Nej"],
    ]);
    return write(workbook, formPlan(table, planKeyedRow({ table, keyHeader: "Nr", key: "M3" }, cells)));
  },
  removal: async (workbook) => {
    const table = await readGoals(workbook);
    return write(workbook, formPlan(table, planKeyedRowRemoval({ table, keyHeader: "Nr", key: "M1" })));
  },
  overview: async (workbook) => write(workbook, proposeOverview(await readCheck(workbook), moment, sheetWords).plan),
  report: async (workbook) => {
    const check = await readCheck(workbook);
    const document = buildCouncilReport(check.report, check.findings, reportWords);
    return write(workbook, proposeReportSheet(check, document, moment, sheetWords).plan);
  },
  status: async (workbook) => {
    const status = { state: "decided", date: "2019-10-01", paragraph: "§ 112" } as const;
    return write(workbook, proposeReportStatus(await readCheck(workbook), status, sheetWords).plan);
  },
  dispatch: async (workbook) => {
    const check = await readCheck(workbook);
    await writePlan(workbook, proposeControlSheet(check, describeControls(check, moment), sheetWords).plan);
    return write(workbook, proposeDispatch(await readCheck(workbook), sheetWords).plan);
  },
  note: async (workbook) => {
    await workbook.read();
    return async () => {
      await putNote(workbook, "settings", { disabled: ["comment/amount"] });
      return null;
    };
  },
};

/** There is nothing of the kind to write in this workbook as it stands. */
export class NothingToWrite extends Error {}

async function readGoals(workbook: Workbook): Promise<TableSnapshot> {
  const table = (await workbook.read()).tables.find(({ name }) => name === "Mål");
  if (table === undefined) throw new NothingToWrite("There is no table Mål.");
  return table;
}

function write(workbook: Workbook, plan: Plan | null): () => Promise<Written> {
  if (plan === null || plan.writes.length === 0) throw new NothingToWrite("There is nothing to write.");
  return () => writePlan(workbook, plan);
}

function formPlan(table: TableSnapshot, planned: Write | null): Plan {
  return { kind: "form", writes: planned === null ? [] : [planned], shapes: [readTableShape(table, null)] };
}
