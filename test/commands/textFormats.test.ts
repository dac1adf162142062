/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { readCheck } from "../../src/commands/readCheck";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import { writePlan } from "../../src/commands/writePlan";
import type { CellContent } from "../../src/core/workbook";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { sheetWords } from "../../src/texts/sheetWords";
import { describeBook } from "../excel/describeBook";
import { openExcel } from "../excel/openExcel";
import { tableOf } from "../excel/plans";

// What is entered in a cell that is formatted as text stays text, formulas too.

const choices = { conventions: new Map(), formats: new Map() };

const createBook = (headers: readonly string[], rows: readonly (readonly CellContent[])[], asText: string) => ({
  name: "Bok1.xlsx",
  sheets: [
    {
      name: "Drift",
      rows: { A1: [headers, ...rows] },
      formats: { [asText]: "text" },
      tables: [
        { name: "Driftbudget", ref: `A1:${String.fromCharCode(64 + headers.length)}${String(1 + rows.length)}` },
      ],
    },
  ],
  styles: { text: { numberFormat: "@" } },
});

const write = async (book: ReturnType<typeof createBook>) => {
  const excel = await openExcel(book);
  const before = JSON.stringify(describeBook(excel.book));
  const proposal = proposeDeviations(await readCheck(excel.workbook), choices, sheetWords);
  const { differences } = await writePlan(excel.workbook, proposal.plan);
  const { body, totals } = tableOf(await excel.workbook.read(), "Driftbudget");
  const undo = async () => {
    await undoLastWrite(excel.workbook);
    await excel.run(({ workbook }) => workbook.worksheets.getItem(NOTES_SHEET).delete());
    return { before, after: JSON.stringify(describeBook(excel.book)) };
  };
  return { proposal, differences, body: body.values, totals: totals?.values[0], undo };
};

const rows = [
  ["Skola", 100, 90],
  ["Vård", 200, 205],
];

test("the label of a new totals row counts under names that are formatted as text", async () => {
  const written = await write(createBook(["Verksamhet", "Budget", "Prognos"], rows, "A2:A3"));
  expect(written.differences).toEqual([]);
  expect(written.totals).toEqual(["Summa", 300, 295, 5]);
  const { before, after } = await written.undo();
  expect(after).toBe(before);
});

test("deviations calculate in a column that the user formatted as text, and the preview tells that the format changes", async () => {
  const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
  const written = await write(createBook(headers, [...rows, ["Kultur", 50, null]] as CellContent[][], "D2:D4"));
  expect(written.differences).toEqual([]);
  expect(written.body.map((row) => row[3])).toEqual([10, -5, ""]);
  expect(written.totals?.[3]).toBe(5);
  const formats = written.proposal.groups.flatMap((group) => (group.kind === "formats" ? group.formats : []));
  expect(formats.filter(({ change }) => change.kind === "numberFormat" && change.before === "@")).toHaveLength(3);
  const { before, after } = await written.undo();
  expect(after).toBe(before);
});

test("a new deviation column gets a format that calculates, as Excel may give it the format of the comments beside it", async () => {
  const headers = ["Verksamhet", "Budget", "Prognos", "Kommentar"];
  const commented = rows.map((row) => [...row, "1/2 tjänst vakant"]);
  const written = await write(createBook(headers, commented, "D2:D3"));
  expect(written.differences).toEqual([]);
  expect(written.proposal.plan.writes.slice(0, 3)).toMatchObject([
    { kind: "addColumn", header: "Avvikelse" },
    { kind: "setNumberFormats", after: [["General"], ["General"]] },
    { kind: "setContents", target: { header: "Avvikelse" } },
  ]);
  const { before, after } = await written.undo();
  expect(after).toBe(before);
});
