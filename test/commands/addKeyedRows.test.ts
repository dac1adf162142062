/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { refusal } from "../../host/protocol/refusal";
import { matchPurpose } from "../../host/protocol/requestLog";
import { addKeyedRows } from "../../src/commands/addKeyedRows";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import type { Workbook } from "../../src/commands/workbook";
import { readNextNumber } from "../../src/core/plan/readNextNumber";
import { type OpenExcel, openExcel } from "../excel/openExcel";
import { tableOf } from "../excel/plans";

const assignments = {
  sheets: [
    {
      name: "Uppdrag",
      rows: {
        A1: [
          ["Nr", "Uppdrag"],
          ["U2", "Bygg ut"],
        ],
      },
      tables: [{ name: "Uppdrag", ref: "A1:B2" }],
    },
  ],
};

const newRow = async ({ workbook }: OpenExcel, text: string) => ({
  tableId: tableOf(await workbook.read(), "Uppdrag").id,
  keyHeader: "Nr",
  prefix: "U",
  rows: [new Map([["Uppdrag", text]])],
});

const read = async ({ workbook }: OpenExcel) => tableOf(await workbook.read(), "Uppdrag").body.values;

/** The other client's row, straight into the workbook. */
const addOther = (excel: OpenExcel, number: string, text: string) =>
  excel.run(({ workbook }) => workbook.tables.getItem("Uppdrag").rows.add(undefined, [[number, text]]));

/** A client that the other one overtakes: `before` its first write, `after` it. */
const overtake = (excel: OpenExcel, when: "before" | "after", other: () => Promise<unknown>): Workbook => {
  let isFirst = true;
  return {
    ...excel.workbook,
    apply: async (plan) => {
      const isNow = isFirst;
      isFirst = false;
      if (isNow && when === "before") await other();
      const applied = await excel.workbook.apply(plan);
      if (isNow && when === "after") await other();
      return applied;
    },
  };
};

test("a new row gets the next Nr, and one undo takes it away", async () => {
  const excel = await openExcel(assignments);
  expect(await addKeyedRows(excel.workbook, await newRow(excel, "Bygg om"))).toEqual(["U3"]);
  expect(await read(excel)).toEqual([
    ["U2", "Bygg ut"],
    ["U3", "Bygg om"],
  ]);
  await undoLastWrite(excel.workbook);
  expect(await read(excel)).toEqual([["U2", "Bygg ut"]]);
});

test("where somebody else takes the Nr just before, ours is the next one", async () => {
  const excel = await openExcel(assignments);
  const row = await newRow(excel, "Bygg om");
  const late = overtake(excel, "before", () => addOther(excel, "U3", "Den andras"));
  expect(await addKeyedRows(late, row)).toEqual(["U4"]);
  expect((await read(excel)).map(([number]) => number)).toEqual(["U2", "U3", "U4"]);
});

test.each(["Den andras", "Bygg om"])(
  "where both have got the same Nr, the lower row changes and is the one that undo takes away (%s)",
  async (other) => {
    const excel = await openExcel(assignments);
    const row = await newRow(excel, "Bygg om");
    // As after a merge: the other client's row stands above ours.
    const late = overtake(excel, "after", () =>
      excel.run(({ workbook }) => workbook.tables.getItem("Uppdrag").rows.add(1, [["U3", other]])),
    );
    expect(await addKeyedRows(late, row)).toEqual(["U4"]);
    expect(await read(excel)).toEqual([
      ["U2", "Bygg ut"],
      ["U3", other],
      ["U4", "Bygg om"],
    ]);
    await undoLastWrite(excel.workbook);
    expect((await read(excel)).map(([number]) => number)).toEqual(["U2", "U3"]);
  },
);

test("of two clients that find the same Nr the one whose row is above keeps it", async () => {
  const excel = await openExcel(assignments);
  const row = await newRow(excel, "Bygg om");
  const early = overtake(excel, "after", () => addOther(excel, "U3", "Den andras"));
  expect(await addKeyedRows(early, row)).toEqual(["U3"]);
});

test("numbers go on from the highest, whatever else stands in the column", () => {
  expect(readNextNumber([], "M")).toBe("M1");
  expect(readNextNumber(["M1", "m12 ", "", "A40", "M", 99, "M3b"], "M")).toBe("M13");
});

test("a row that stands is not called refused because Excel will not be asked again, so that nobody adds it twice", async () => {
  const excel = await openExcel(assignments);
  const row = await newRow(excel, "Bygg om");
  let count = 0;
  // Two requests read, one holds the workbook against the plan, one writes; then somebody begins to edit a cell.
  excel.intercept(async ({ body }, proceed) =>
    matchPurpose(body) === "sync" && ++count > 4 ? { refused: refusal.InvalidOperationInCellEditMode } : proceed(),
  );
  expect(await addKeyedRows(excel.workbook, row)).toEqual(["U3"]);
  excel.intercept((_request, proceed) => proceed());
  expect(await read(excel)).toEqual([
    ["U2", "Bygg ut"],
    ["U3", "Bygg om"],
  ]);
});
