import { createCalc } from "../../../host/calc/createCalc";
import { createEmptyFile } from "../../../host/file/createEmptyFile";
import type { DataValidation } from "../../../host/model/dataValidation";
import { protectSheet } from "../../../host/model/operations/sheets";
import { area, reopen, savePackage } from "./files";

const MESSAGES = {
  errorAlert: { isShown: true, style: "Information", title: "Fel & <mer>", message: 'Skriv "Ja"\neller Nej.' },
  prompt: { isShown: false, title: "", message: "Välj ett ord." },
} as const;

const VALIDATIONS: readonly DataValidation[] = [
  { area: area("A1:A9"), rule: { kind: "list", source: 'Ja,Delvis,"Nej"', inCellDropDown: true }, ignoreBlanks: true },
  { area: area("B1"), rule: { kind: "list", source: "=Blad1!$D$1:$D$3", inCellDropDown: false }, ignoreBlanks: false },
  {
    area: area("C1"),
    rule: { kind: "wholeNumber", operator: "Between", formula1: 1, formula2: "=D1*2" },
    ignoreBlanks: true,
  },
  {
    area: area("C2"),
    rule: { kind: "decimal", operator: "GreaterThan", formula1: 0.5, formula2: null },
    ignoreBlanks: true,
  },
  {
    area: area("C3"),
    rule: { kind: "textLength", operator: "LessThan", formula1: 9, formula2: null },
    ignoreBlanks: true,
  },
  { area: area("C4"), rule: { kind: "custom", formula: "=ISNUMBER(C4)" }, ignoreBlanks: true },
].map((validation) => ({ ...(validation as DataValidation), ...MESSAGES }));

test("rules of every kind, and what is said about them, are saved and opened again as they were", async () => {
  const opened = await createEmptyFile(createCalc());
  const { workbook } = opened;
  const sheet = workbook.getSheet("Blad1");
  await workbook.turn("user", () => {
    sheet.dataValidations = [...VALIDATIONS];
    workbook.record({ kind: "layout", sheetId: sheet.id });
  });
  const again = await reopen(opened);
  expect(again.workbook.getSheet("Blad1").dataValidations).toEqual(VALIDATIONS);
});

test("what a protected sheet lets through is saved in Excel's words and opened again", async () => {
  const opened = await createEmptyFile(createCalc());
  const { workbook } = opened;
  const sheet = workbook.getSheet("Blad1");
  await workbook.turn("user", () => {
    protectSheet(workbook, sheet, null, new Set(["allowFormatCells", "allowEditObjects"]), "Unlocked");
  });
  const saved = await savePackage(opened);
  expect(saved.text("xl/worksheets/sheet1.xml")).toContain(
    '<sheetProtection sheet="1" scenarios="1" formatCells="0" selectLockedCells="1"/>',
  );
  const again = (await reopen(opened)).workbook.getSheet("Blad1");
  expect([[...again.permissions].sort(), again.selectionMode]).toEqual([
    ["allowEditObjects", "allowFormatCells"],
    "Unlocked",
  ]);
});
