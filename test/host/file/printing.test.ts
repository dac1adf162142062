import { createEmptyFile } from "../../../host/file/createEmptyFile";
import type { OpenedFile } from "../../../host/file/openedFile";
import { createCalc } from "../../../host/calc/createCalc";
import { addPageBreak, setPageLayout, setPrintedCells } from "../../../host/model/operations/pageLayout";
import { renameSheet } from "../../../host/model/operations/sheets";
import { shiftCells } from "../../../host/model/operations/shiftCells";
import type { Sheet } from "../../../host/model/sheet";
import { area, openSample, readSample, reopen, savePackage, type } from "./files";
import { openPackage } from "./openPackage";

const sheetOf = ({ workbook }: OpenedFile): Sheet => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
};

/** A report sheet, set up for printing. */
async function createReport(): Promise<OpenedFile> {
  const opened = await createEmptyFile(createCalc());
  const { workbook } = opened;
  const sheet = sheetOf(opened);
  await workbook.turn("user", () => renameSheet(workbook, sheet, "Delår, rapport"));
  await type(workbook, sheet.name, "A1", [["Delårsrapport"], ["Driftredovisning"]]);
  await workbook.turn("user", () => {
    setPageLayout(workbook, sheet, {
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 36,
      centerHorizontally: true,
      printOrder: "OverThenDown",
      zoom: { kind: "fit", wide: 1, tall: null },
      header: { left: "Barn && <utbildning>", center: "", right: "" },
      footer: { left: '&"Calibri,Bold"&8Köping', center: "", right: "Sida &P av &N" },
    });
    setPrintedCells(workbook, sheet, { areas: [area("A1:F80"), area("H1:H9")], titleRows: area("1:2") });
    addPageBreak(workbook, sheet, "horizontal", 40);
    addPageBreak(workbook, sheet, "horizontal", 20);
    sheet.tabColor = "#1F3864";
  });
  return opened;
}

test("how a sheet is printed is saved and opened again, to the last code", async () => {
  const opened = await createReport();
  const [before, again] = [sheetOf(opened), sheetOf(await reopen(opened))];
  expect(again.pageLayout).toEqual(before.pageLayout);
  expect(again.printedCells).toEqual(before.printedCells);
  expect(again.rowBreaks).toEqual([20, 40]);
  expect(again.tabColor).toBe("#1F3864");
});

test("the file says it in Excel's words, and in the order that Excel demands", async () => {
  const saved = await savePackage(await createReport());
  const sheet = saved.text("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<sheetPr><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toContain(
    '<pageSetup paperSize="9" fitToHeight="0" pageOrder="overThenDown" orientation="landscape"/>',
  );
  expect(sheet).toContain('<oddFooter>&amp;L&amp;"Calibri,Bold"&amp;8Köping&amp;RSida &amp;P av &amp;N</oddFooter>');
  expect(sheet).toContain('<brk id="20" max="16383" man="1"/>');
  const workbook = saved.text("xl/workbook.xml");
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="0">' +
      "'Delår, rapport'!$A$1:$F$80,'Delår, rapport'!$H$1:$H$9</definedName>",
  );
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Delår, rapport\'!$1:$2</definedName>',
  );
});

test("what is printed follows its cells and its sheet's name into the next file, and can be taken away", async () => {
  const opened = await reopen(await createReport());
  const { workbook } = opened;
  const sheet = sheetOf(opened);
  await workbook.turn("user", () => {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: area("1:3") });
    renameSheet(workbook, sheet, "Rapport");
  });
  const moved = await reopen(opened);
  expect(sheetOf(moved).printedCells).toEqual({
    areas: [area("A4:F83"), area("H1:H9")].map((one, index) => (index === 1 ? area("H4:H12") : one)),
    titleRows: area("4:5"),
    titleColumns: null,
  });
  expect(sheetOf(moved).rowBreaks).toEqual([23, 43]);
  await moved.workbook.turn("user", () => {
    setPrintedCells(moved.workbook, sheetOf(moved), { areas: [], titleRows: null });
  });
  expect((await savePackage(moved)).text("xl/workbook.xml")).not.toContain("_xlnm.Print");
});

test("what a file says of printing and the model does not know stays when something else of it changes", async () => {
  const opened = await openSample("rich.xlsx");
  const before = openPackage(readSample("rich.xlsx")).text("xl/worksheets/sheet1.xml");
  const { workbook } = opened;
  await workbook.turn("user", () => setPageLayout(workbook, sheetOf(opened), { topMargin: 100 }));
  const after = (await savePackage(opened)).text("xl/worksheets/sheet1.xml");
  const kept = (text: string) => ({
    setup: /<pageSetup[^>]*>/.exec(text)?.[0].match(/r:id="\w+"|paperSize="\d+"/g),
    texts: /<headerFooter.*<\/headerFooter>/s.exec(text)?.[0],
  });
  expect(kept(after)).toEqual(kept(before));
  expect(after).toContain('top="1.38888889"');
});
