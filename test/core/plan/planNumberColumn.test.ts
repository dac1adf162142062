import { checkWorkbook } from "../../../src/core/check/checkReport";
import { planNumberColumn } from "../../../src/core/plan/planNumberColumn";
import { sheetWords } from "../../../src/texts/sheetWords";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";

const plan = (table: TableDescription, isProtected = false) => {
  const snapshot = createWorkbookSnapshot(table);
  const { report } = checkWorkbook(snapshot);
  if (report.goals === null) throw new Error("The goals are not known.");
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, isProtected }));
  return planNumberColumn({ ...snapshot, sheets }, report.goals, "goals", sheetWords);
};

const table: TableDescription = {
  name: "Mål",
  headers: ["Målet", "Bedömning"],
  rows: [
    ["Ett", "Ja"],
    ["", ""],
    ["Två", "Nej"],
  ],
};

test("A table without Nr gets the column last, as text before anything is entered, and blank rows get none", () => {
  const planned = plan(table);
  if (planned.kind !== "ready") throw new Error(planned.kind);
  expect(planned.writes.map(({ kind }) => kind)).toEqual(["addColumn", "setNumberFormats", "setContents"]);
  expect(planned.writes[1]).toMatchObject({ after: [["@"], ["@"], ["@"]] });
  expect(planned.writes[2]).toMatchObject({ after: { formulas: [["M1"], [""], ["M2"]] } });
  expect(planned.cells.map(({ address, row, after }) => [address, row, after])).toEqual([
    ["C5", "Ett", "M1"],
    ["C7", "Två", "M2"],
  ]);
});

test("Blank cells of a column that is there get the numbers after the highest", () => {
  const planned = plan({
    ...table,
    headers: ["Nr", "Målet", "Bedömning"],
    rows: [
      ["M7", "Ett", "Ja"],
      ["", "Två", "Nej"],
    ],
  });
  if (planned.kind !== "ready") throw new Error(planned.kind);
  expect(planned.cells.map(({ address, after }) => [address, after])).toEqual([["A6", "M8"]]);
});

test("Nothing is planned where all have one, beside other contents or on a protected sheet", () => {
  const numbered: TableDescription = { ...table, headers: ["Nr", "Målet", "Bedömning"], rows: [["1", "Ett", "Ja"]] };
  expect(plan(numbered)).toEqual({ kind: "complete" });
  expect(plan({ ...table, isRightFree: false })).toEqual({ kind: "blocked", reason: "right-taken" });
  expect(plan(table, true)).toEqual({ kind: "blocked", reason: "protected" });
});
