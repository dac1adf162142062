import { createCalc } from "../../host/calc/createCalc";
import type { DocumentTable, ReportDocument } from "../../src/core/report/reportDocument";
import { renderDocx } from "../../src/export/renderDocx";
import { renderTableHtml } from "../../src/export/renderHtml";
import { renderTableText } from "../../src/export/renderPlainText";
import { calculateSheet } from "../core/plan/calculateSheet";
import { reportSheetOf } from "../core/plan/reportSheetOf";
import { createWorkbookSnapshot } from "../core/snapshot";
import { openDocx, readCells, readText } from "./openDocx";

const rounding = "Avrundning gör att summor kan avvika.";

/** A workbook in kronor whose report is in thousands. */
const bookOf = (...rows: readonly (readonly [string, number, number])[]) =>
  createWorkbookSnapshot(
    { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Prognos"], rows },
    {
      name: "Rapportuppgifter",
      headers: ["Uppgift", "Värde"],
      rows: [
        ["Belopp anges i", "kr"],
        ["Rapporten anges i", "tkr"],
        ["Teckenkonvention Driftbudget", "budget-minus-forecast"],
      ],
    },
  );

const rounded = bookOf(["Kansli", 40_358_400, 40_058_000], ["Personal", 2_011_400, 2_161_000]);
const even = bookOf(["Kansli", 40_358_000, 40_058_000], ["Personal", 2_011_000, 2_161_000]);

const tableOf = ({ sections }: ReportDocument): DocumentTable => {
  const table = sections.flatMap(({ blocks }) => blocks).find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("The report has no table.");
  return table;
};

const spaced = (text: string): string => text.replaceAll(" ", "\u00a0");

test("kronor in the workbook are thousands in Word, in HTML and in the table copied for Word, and the rounding is told", async () => {
  const { document } = reportSheetOf(rounded);
  const { tables, body } = openDocx(await renderDocx([document], { kind: "part", level: 1 }));
  const [table] = tables;
  if (table === undefined) throw new Error("The file has no table.");
  const printed = [
    ["Kansli", "40 358", "40 058", "+300"],
    ["Personal", "2 011", "2 161", "−150"],
    ["Summa", "42 370", "42 219", "+151"],
  ].map((row) => row.map(spaced));
  expect(readCells(table).slice(1)).toEqual(printed);
  expect(readText(body)).toContain("Belopp i tkr");
  expect(readText(body)).toContain(rounding);

  const html = renderTableHtml(tableOf(document));
  for (const figure of printed.flat()) expect(html).toContain(figure);
  expect(html).toContain(rounding);

  const lines = renderTableText(tableOf(document), "word").split("\n");
  expect(lines.slice(2)).toEqual([...printed.map((row) => row.join("\t")), rounding]);
});

test("copied for Excel the thousands keep what was rounded away in print, so that they add up", () => {
  const lines = renderTableText(tableOf(reportSheetOf(rounded).document), "excel").split("\n");
  expect(lines).toEqual([
    "Verksamhet\tBudget\tPrognos\tAvvikelse",
    "Kansli\t40358,4\t40058\t300,4",
    "Personal\t2011,4\t2161\t-149,6",
    "Summa\t42369,8\t42219\t150,8",
  ]);
});

test("the report sheet counts the thousands from the kronor by formula, and tells the rounding only where it shows", async () => {
  const calc = createCalc();
  try {
    const { content } = reportSheetOf(rounded);
    const shown = await calculateSheet(calc, content, rounded);
    expect(shown.row(shown.find("Personal"))).toEqual(["Personal", 2011.4, 2161, -149.6]);
    expect(shown.row(shown.find("Summa"))).toEqual(["Summa", 42369.8, 42219, expect.closeTo(150.8, 6)]);
    expect(shown.texts).toContain("Belopp i tkr");
    expect(shown.texts).toContain(rounding);
    const fine = reportSheetOf(even);
    expect((await calculateSheet(calc, fine.content, even)).texts).not.toContain(rounding);
    expect(tableOf(fine.document).notes).toEqual([]);
  } finally {
    calc.dispose();
  }
});
