import { createCalc } from "../../../host/calc/createCalc";
import { openFile } from "../../../host/file/openFile";
import type { OpenedFile } from "../../../host/file/openedFile";
import { saveFile } from "../../../host/file/saveFile";
import type { CellValue } from "../../../host/model/cell";
import { printAreaAddress } from "../../../host/model/cellAddress";
import { checkPackage } from "./checkPackage/checkPackage";
import { formulaOf, openSample, readSample, type, valueOf } from "./files";
import { openPackage } from "./openPackage";

type Seen = readonly [sheet: string, cell: string, value: CellValue];

/** A file by another program: what a reader of it sees, and a cell to change. Where they come from: test/samples/foreign. */
type Foreign = {
  readonly file: string;
  readonly seen: readonly Seen[];
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly change: { readonly sheet: string; readonly cell: string; readonly value: number; readonly part: string };
  /** What is calculated anew with that change. */
  readonly then: readonly Seen[];
};

const first = "xl/worksheets/sheet1.xml";

const FILES: readonly Foreign[] = [
  {
    file: "excel-2016-totals.xlsx",
    seen: [
      ["Tabelle1", "F4", "Field 4 "],
      ["Tabelle1", "F8", 12],
      ["Tabelle1", "C9", "Ergebnis"],
      ["Tabelle1", "D9", 2.5],
      ["Tabelle1", "F9", 36],
    ],
    sheets: ["Tabelle1"],
    tables: ["Tabelle1 C4:G9"],
    change: { sheet: "Tabelle1", cell: "E8", value: 18, part: first },
    then: [
      ["Tabelle1", "F8", 22],
      ["Tabelle1", "E9", 36],
      ["Tabelle1", "F9", 46],
    ],
  },
  {
    file: "excel-2016-table-references.xlsx",
    seen: [
      ["Formulas", "A1", 209],
      ["Formulas", "A3", "two"],
      ["Table", "A7", 121],
    ],
    sheets: ["Formulas", "Table"],
    tables: ["\\_Prime.1 A1:C7"],
    change: { sheet: "Table", cell: "C2", value: 10, part: "xl/worksheets/sheet2.xml" },
    then: [
      ["Table", "A2", 100],
      ["Formulas", "A1", 308],
      // From before dynamic arrays: the cell of the same row, which our engine does not know. What Excel gave stands.
      ["Formulas", "A3", "two"],
    ],
  },
  {
    file: "excel-2013-strict.xlsx",
    seen: [
      ["Sheet1", "A9", "Nunc"],
      ["Sheet1", "B10", 4995],
      ["rich test", "D5", "hello, xssf"],
    ],
    sheets: ["Sheet1", "rich test", "Sheet3"],
    tables: [],
    change: { sheet: "Sheet1", cell: "B1", value: 1111, part: first },
    then: [["Sheet1", "B10", 5995]],
  },
  {
    file: "excel-2016-validations.xlsx",
    seen: [
      ["Sheet1", "B7", 9.1],
      ["Sheet1", "C6", false],
      ["Sheet1", "I7", { error: "#DIV/0!" }],
    ],
    sheets: ["Sheet1"],
    tables: ["Table1 F1:F13"],
    change: { sheet: "Sheet1", cell: "F2", value: 7, part: first },
    then: [["Sheet1", "I7", { error: "#DIV/0!" }]],
  },
  {
    file: "excel-2010-macros.xlsm",
    seen: [["Sheet1", "A1", "This is a macro workbook"]],
    sheets: ["Sheet1", "Sheet2", "Sheet3"],
    tables: [],
    change: { sheet: "Sheet1", cell: "B3", value: 7, part: first },
    then: [],
  },
  {
    file: "excel-2007-other-workbook.xlsx",
    seen: [["Sheet1", "A2", 2]],
    sheets: ["Sheet1", "Sheet2", "Sheet3"],
    tables: [],
    change: { sheet: "Sheet1", cell: "B2", value: 7, part: first },
    // The other workbook is not at hand, so what was last known of it stands.
    then: [["Sheet1", "A2", 2]],
  },
  {
    file: "excel-2016-1904.xlsx",
    seen: [
      ["Sheet1", "B2", 11],
      ["Sheet1", "C2", "1904-01-12"],
    ],
    sheets: ["Sheet1"],
    tables: [],
    change: { sheet: "Sheet1", cell: "F1", value: 7, part: first },
    then: [["Sheet1", "C2", "1904-01-12"]],
  },
  {
    file: "libreoffice-7.4.xlsx",
    seen: [
      ["Drift", "A5", "Gemensam administration"],
      ["Drift", "D13", 300],
      ["Investering", "A10", "Summa (prognos för 4 av 5 rader)"],
      ["Investering", "E7", ""],
      ["Investering", "E10", 166],
    ],
    sheets: ["Rapportuppgifter", "Drift", "Investering", "Delår data"],
    tables: ["Rapportuppgifter A4:B12", "Driftbudget A4:D13", "Investeringsbudget A4:E10"],
    change: { sheet: "Drift", cell: "C5", value: 7851, part: "xl/worksheets/sheet2.xml" },
    then: [["Drift", "D5", 0]],
  },
  {
    file: "exceljs-4.4.0.xlsx",
    seen: [
      ["Drift", "A1", "Drift augusti 2019"],
      ["Drift", "F4", 150],
      ["Drift", "G4", 43708],
      ["Drift", "H4", true],
      ["Drift", "H5", { error: "#N/A" }],
      ["Dold", "A1", "gömd"],
    ],
    sheets: ["Drift", "Dold"],
    tables: ["Driftbudget A3:D7"],
    change: { sheet: "Drift", cell: "B4", value: 2440, part: first },
    then: [["Drift", "F4", 250]],
  },
  {
    file: "sheetjs-0.18.5.xlsx",
    seen: [
      ["Drift", "E6", 149.5],
      ["Drift", "F4", 43708],
      ["Drift", "G4", true],
      ["Drift", "G5", { error: "#N/A" }],
    ],
    sheets: ["Drift", "Dold"],
    tables: [],
    change: { sheet: "Drift", cell: "D4", value: 2340, part: first },
    then: [["Drift", "E4", 0]],
  },
  {
    file: "write-excel-file-4.1.1.xlsx",
    seen: [
      ["Drift", "A3", "Räddningstjänst"],
      ["Drift", "B2", 2340],
    ],
    sheets: ["Drift"],
    tables: [],
    change: { sheet: "Drift", cell: "C2", value: 2340, part: first },
    then: [],
  },
];

const placeOf = (file: string) => `foreign/${file}`;

const readValues = ({ workbook }: OpenedFile, seen: readonly Seen[]): Seen[] =>
  seen.map(([sheet, cell]) => [sheet, cell, valueOf(workbook, sheet, cell)]);

/** The parts that are other than they were. Entries for folders are no parts. */
const listChangedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, saved] = [openPackage(before).parts, openPackage(after).parts];
  const isSame = (part: string) => Buffer.from(old.get(part) ?? []).equals(saved.get(part) ?? Buffer.from("gone"));
  return [...new Set([...old.keys(), ...saved.keys()])].filter((part) => !isSame(part)).sort();
};

describe.each(FILES)("a file that another program made, $file", ({ file, seen, sheets, tables, change, then }) => {
  test("opens with its sheets, its tables and the values that it shows", async () => {
    const opened = await openSample(placeOf(file));
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(opened.workbook.tables.map(({ name, area }) => `${name} ${printAreaAddress(area)}`)).toEqual(tables);
    expect(readValues(opened, seen)).toEqual(seen);
    opened.workbook.dispose();
  });

  test("is saved with a change in one cell, all other parts byte for byte, and no fault that it did not have", async () => {
    const before = readSample(placeOf(file));
    const opened = await openSample(placeOf(file));
    await type(opened.workbook, change.sheet, change.cell, [[change.value]]);
    const saved = await saveFile(opened);
    const mayChange = [change.part, "xl/workbook.xml", ...listReaders(file)];
    expect(listChangedParts(before, saved).filter((part) => !mayChange.includes(part))).toEqual([]);
    const old = checkPackage(before);
    expect(checkPackage(saved).filter((fault) => !old.includes(fault))).toEqual([]);

    const again = await openFile(saved, file, createCalc());
    expect(valueOf(again.workbook, change.sheet, change.cell)).toBe(change.value);
    expect(readValues(again, then)).toEqual(then);
    const untouched = seen.filter(([sheet, cell]) => ![...then].some(([s, c]) => s === sheet && c === cell));
    expect(readValues(again, untouched)).toEqual(readValues(opened, untouched));
    opened.workbook.dispose();
    again.workbook.dispose();
  });
});

/** Sheets with formulas that read the changed cell. */
function listReaders(file: string): string[] {
  return file === "excel-2016-table-references.xlsx" ? [first] : [];
}

test("formats, hidden rows, widths, panes, rules and choices of a file by a library are seen as it wrote them", async () => {
  const { workbook } = await openSample(placeOf("exceljs-4.4.0.xlsx"));
  const sheet = workbook.getSheet("Drift");
  expect(sheet.cellAt(3, 1).format.numberFormat).toBe("#,##0");
  expect(sheet.cellAt(3, 6).format.numberFormat).toBe("yyyy-mm-dd");
  expect([...sheet.hiddenRows]).toEqual([8]);
  expect(sheet.frozenRows).toBe(3);
  expect(sheet.tabColor).toBe("#1F3864");
  expect(sheet.mergedAreas.map(printAreaAddress)).toEqual(["A1:C1"]);
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(sheet.dataValidations).toHaveLength(1);
  expect(workbook.getSheet("Dold").visibility).toBe("Hidden");
  expect(formulaOf(workbook, "Drift", "F5")).toBe("=B5-D5");
  workbook.dispose();
});

test("macros are kept as they are and the file stays one with macros", async () => {
  const opened = await openSample(placeOf("excel-2010-macros.xlsm"));
  await type(opened.workbook, "Sheet1", "B3", [[7]]);
  const saved = openPackage(await saveFile(opened));
  const before = openPackage(readSample(placeOf("excel-2010-macros.xlsm")));
  expect(saved.parts.get("xl/vbaProject.bin")).toEqual(before.parts.get("xl/vbaProject.bin"));
  expect(saved.text("[Content_Types].xml")).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  opened.workbook.dispose();
});
