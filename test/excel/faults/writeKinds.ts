import { proposeDeviations } from "../../../src/commands/proposeDeviations";
import { proposeReportTables } from "../../../src/commands/proposeReportTables";
import { putNote } from "../../../src/commands/putNote";
import { readCheck } from "../../../src/commands/readCheck";
import type { Workbook } from "../../../src/commands/workbook";
import { writePlan } from "../../../src/commands/writePlan";
import type { Plan, Write } from "../../../src/core/plan/plan";
import { planKeyedCell, planKeyedRow } from "../../../src/core/plan/planKeyedCell";
import { planSheet } from "../../../src/core/plan/planSheet";
import { readTableShape } from "../../../src/core/plan/readTableShape";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { TableSnapshot } from "../../../src/core/workbook";
import { sheetWords } from "../../../src/texts/sheetWords";
import { tableOf } from "../plans";
import type { WriteKind } from "./faultOutcomes";

/** Reads the workbook and decides what to write; what it gives does the write. */
export type PrepareWrite = (workbook: Workbook) => Promise<() => Promise<unknown>>;

/** Each kind of write as the add-in does it: read, plan, apply. */
export const writeKinds: Readonly<Record<WriteKind, PrepareWrite>> = {
  deviations: async (workbook) => {
    const conventions = new Map<string, "budget-minus-forecast">();
    const check = await readCheck(workbook);
    const [table] = check.tables;
    if (table !== undefined) conventions.set(table.tableId, "budget-minus-forecast");
    return write(workbook, proposeDeviations(check, { conventions, formats: new Map() }, sheetWords).plan);
  },
  tables: async (workbook) => {
    const check = await readCheck(workbook);
    return write(workbook, proposeReportTables(check, ["statusWords", "comments", "assignments"], {}, sheetWords).plan);
  },
  field: async (workbook) => {
    const table = tableOf(await workbook.read(), "Mål");
    const byKey = { table, keyHeader: "Nr", key: "M2" };
    return write(workbook, formPlan(table, planKeyedCell(byKey, "Bedömning", "=Delvis, men inte än")));
  },
  row: async (workbook) => {
    const table = tableOf(await workbook.read(), "Mål");
    const cells = new Map([
      ["Mål", "1.1"],
      ["Bedömning", "Nej"],
    ]);
    return write(workbook, formPlan(table, planKeyedRow({ table, keyHeader: "Nr", key: "M3" }, cells)));
  },
  sheet: async (workbook) => {
    const { writes } = planSheet(overview, await workbook.read());
    return write(workbook, { kind: "overview", writes, shapes: [] });
  },
  note: async (workbook) => {
    await workbook.read();
    return () => putNote(workbook, "settings", { disabled: ["comment/amount"] });
  },
};

function write(workbook: Workbook, plan: Plan): () => Promise<unknown> {
  if (plan.writes.length === 0) throw new Error("There is nothing to write, so nothing to try.");
  return () => writePlan(workbook, plan);
}

function formPlan(table: TableSnapshot, planned: Write | null): Plan {
  return { kind: "form", writes: planned === null ? [] : [planned], shapes: [readTableShape(table, null)] };
}

const overview: SheetContent = {
  sheet: "Delår översikt",
  columnWidths: [180, 90, 90],
  rows: [
    { cells: [{ style: "title", kind: "text", text: "Översikt", span: 3 }], height: 30 },
    {
      cells: [
        { style: "tableText", kind: "text", text: "=Kansli" },
        { style: "tableAmount", kind: "number", number: 1200 },
        { style: "tableDeviation", kind: "formula", formula: "=SUM(Driftbudget[Budget])-1200", value: null },
      ],
      height: null,
    },
  ],
  page: { orientation: "landscape", titleRows: { first: 0, last: 0 }, frozenRows: 1, header: "Drift", footer: "2019" },
  charts: [
    {
      name: "Delår avvikelser",
      kind: "bar",
      title: "Avvikelse",
      altText: "Stapeldiagram",
      data: { row: 1, column: 0, rowCount: 1, columnCount: 3 },
      place: { row: 4, column: 0, rowCount: 8, columnCount: 3 },
    },
  ],
};
