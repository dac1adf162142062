import { strToU8, zipSync } from "fflate";
import { createCalc } from "../../../host/calc/createCalc";
import { describeFileError } from "../../../host/file/describeFileError";
import { FileError, type FileErrorCode } from "../../../host/file/fileError";
import { openFile } from "../../../host/file/openFile";
import { saveFile } from "../../../host/file/saveFile";
import { NO_CALC, area, formulaOf, readSample, type, valueOf } from "./files";
import { packFile, packParts, repack } from "./packFile";

const koping = readSample("koping-2019-08.xlsx");

const textCell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headers = `<row r="1">${textCell("A1", "Verksamhet")}${textCell("B1", "Budget")}</row>`;
const figures = `<row r="2">${textCell("A2", "Skola")}<c r="B2"><v>100</v></c></row>`;
const columns =
  '<tableColumns count="2"><tableColumn id="1" name="Verksamhet"/><tableColumn id="2" name="Budget"/></tableColumns>';

/** A compound file as far as programs look: its first bytes, and the name of a stream in its directory. */
const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, character] of [...stream].entries()) bytes[1024 + 2 * index] = character.charCodeAt(0);
  return bytes;
};

/** Four bytes set in the archive's directory, in the record of its first entry. */
const setInDirectory = (file: Uint8Array, offset: number, value: number): Uint8Array => {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + offset, value, true);
  return bytes;
};

type Bad = readonly [name: string, make: () => Uint8Array, code: FileErrorCode, swedish: RegExp, english: RegExp];

const BAD_FILES: readonly Bad[] = [
  ["an empty file", () => new Uint8Array(), "emptyFile", /är tom\. Hämta/, /is empty/],
  ["a text", () => strToU8("Verksamhet;Budget\nSkola;100"), "notZip", /är ingen Excelfil/, /is not an Excel file/],
  [
    "a workbook with a password",
    () => compoundFile("EncryptedPackage"),
    "encrypted",
    /skyddad med lösenord/,
    /password/,
  ],
  ["a workbook of Excel 97–2003", () => compoundFile("Workbook"), "oldFormat", /formatet \.xls\./, /format \.xls\./],
  [
    "a binary workbook",
    () =>
      repack(koping, {
        "[Content_Types].xml": (text) =>
          text.replace(/application\/[^"]*sheet\.main\+xml/, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
      }),
    "binaryFormat",
    /formatet \.xlsb\. Öppna den i Excel och spara som \.xlsx/,
    /save it as \.xlsx/,
  ],
  [
    "a document of another program",
    () => packParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>" }),
    "notWorkbook",
    /är ingen Excelarbetsbok\. Spara den som \.xlsx/,
    /not an Excel workbook/,
  ],
  ["a file cut off on its way", () => koping.slice(0, 5000), "damagedZip", /skadad.*Hämta filen på nytt/, /damaged/],
  [
    "a file with a bit turned",
    () => {
      const bytes = koping.slice();
      bytes[900] = (bytes[900] ?? 0) ^ 0xff;
      return bytes;
    },
    "damagedZip",
    /går inte att packa upp/,
    /cannot be unpacked/,
  ],
  [
    "a part twice",
    () => {
      const doubled = zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/workbook.xmm": strToU8("<a/>") });
      for (let at = 0; at < doubled.length - 3; at += 1) {
        if (new TextDecoder().decode(doubled.subarray(at, at + 4)) === ".xmm") doubled[at + 3] = "l".charCodeAt(0);
      }
      return doubled;
    },
    "damagedZip",
    /skadad/,
    /two entries xl\/workbook\.xml/,
  ],
  [
    "a part whose name leads out of the file",
    () => zipSync({ "xl/../../../etc/passwd": strToU8("x") }),
    "damagedZip",
    /är skadad/,
    /leads out of the file/,
  ],
  [
    "a bomb that claims what it holds",
    () => setInDirectory(koping, 24, 0xfffffff0),
    "tooLarge",
    /för stor för att öppnas: uppackad tar den mer än 400 MB/,
    /more than 400 MB/,
  ],
  [
    "a bomb that claims less than it holds",
    () => setInDirectory(packParts({ "[Content_Types].xml": "x".repeat(5_000_000) }), 24, 10),
    "damagedZip",
    /skadad/,
    /holds more than it claims/,
  ],
  [
    "a bomb of many parts",
    () => zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [String(index), new Uint8Array()]))),
    "tooLarge",
    /fler delar än en arbetsbok har/,
    /more parts than a workbook has/,
  ],
  [
    "a bomb of elements",
    () => packFile({ sheet: `<cols>${"<col/>".repeat(510_000)}</cols><sheetData/>` }),
    "tooLarge",
    /för stor/,
    /too large/,
  ],
  [
    "a tag without end",
    () => packFile({ sheet: `<sheetData ${Array.from({ length: 2000 }, (_, at) => `a${String(at)}=""`).join(" ")}/>` }),
    "tooLarge",
    /för stor/,
    /too large/,
  ],
  [
    "more cells than there is room for",
    () => packFile({ sheet: `<sheetData>${`<row>${"<c/>".repeat(4000)}</row>`.repeat(501)}</sheetData>` }),
    "tooManyCells",
    /för många celler.*två miljoner/,
    /more than two million/,
  ],
  [
    "entities that blow themselves up",
    () =>
      packParts({
        "[Content_Types].xml":
          '<?xml version="1.0"?><!DOCTYPE Types [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Types>&b;</Types>',
        "_rels/.rels": "<Relationships/>",
      }),
    "notWorkbook",
    /ingen Excelarbetsbok/,
    /not an Excel workbook/,
  ],
  [
    "entities among the texts",
    () =>
      packFile({
        sheet: "<sheetData/>",
        strings: '<!DOCTYPE sst [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
      }),
    "damagedPart",
    /skadad i delen xl\/sharedStrings\.xml/,
    /damaged in the part xl\/sharedStrings\.xml/,
  ],
  [
    "a sheet that is not there",
    () => repack(koping, { "xl/worksheets/sheet2.xml": null }),
    "missingPart",
    /delen xl\/worksheets\/sheet2\.xml saknas/,
    /part xl\/worksheets\/sheet2\.xml is missing/,
  ],
  [
    "the workbook's own part missing",
    () => repack(koping, { "xl/workbook.xml": null }),
    "missingPart",
    /delen xl\/workbook\.xml saknas/,
    /is missing/,
  ],
  [
    "XML that breaks off",
    () => repack(koping, { "xl/worksheets/sheet1.xml": (text) => text.slice(0, 700) }),
    "damagedPart",
    /skadad i delen xl\/worksheets\/sheet1\.xml/,
    /damaged in the part/,
  ],
  [
    "a row after the last one",
    () => packFile({ sheet: '<sheetData><row r="1048577"><c r="A1048577"/></row></sheetData>' }),
    "damagedPart",
    /skadad i delen/,
    /row 1048577/,
  ],
  [
    "a text that is not there",
    () => packFile({ sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>' }),
    "damagedPart",
    /skadad i delen/,
    /cell A1/,
  ],
  [
    "a shared formula that nobody tells",
    () => packFile({ sheet: '<sheetData><row r="1"><c r="A1"><f t="shared" si="3"/></c></row></sheetData>' }),
    "damagedPart",
    /skadad i delen/,
    /there is no shared formula 3/,
  ],
  [
    "a table over nothing",
    () => packFile({ sheet: "<sheetData/>", table: { attributes: 'ref="A1:B2"', content: columns } }),
    "badTable",
    /har en tabell som inte går att läsa/,
    /Driftbudget lies over nothing: its header row is blank/,
  ],
  [
    "a table without a place",
    () =>
      packFile({
        sheet: `<sheetData>${headers}${figures}</sheetData>`,
        table: { attributes: 'ref=""', content: columns },
      }),
    "badTable",
    /har en tabell som inte går att läsa/,
    /table that cannot be read/,
  ],
  [
    "a table with other columns than it has place for",
    () =>
      packFile({
        sheet: `<sheetData>${headers}${figures}</sheetData>`,
        table: { attributes: 'ref="A1:C2"', content: columns },
      }),
    "badTable",
    /har en tabell som inte går att läsa/,
    /2 columns over 3/,
  ],
  [
    "a table of 1 048 576 rows, nearly all of them blank",
    () =>
      packFile({
        sheet: `<dimension ref="A1:XFD1048576"/><sheetData>${headers}${figures}</sheetData>`,
        table: { attributes: 'ref="A1:B1048576"', content: columns },
      }),
    "endlessTable",
    /har en tabell, Driftbudget, som fortsätter över tomma rader.*Ändra storlek på tabell/,
    /has a table, Driftbudget.*Resize Table/,
  ],
];

describe("a file that cannot be opened is refused in words that name it and say why and what to do", () => {
  test.each(BAD_FILES)("%s", async (_, make, code, swedish, english) => {
    const fault: unknown = await openFile(make(), "Drift 2026.xlsx", NO_CALC).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(fault instanceof FileError))
      throw new Error("The file was opened, or something else went wrong.", { cause: fault });
    expect(fault.code).toBe(code);
    const words = { sv: describeFileError(fault, "sv"), en: describeFileError(fault, "en") };
    expect(words.sv).toMatch(/^Drift 2026\.xlsx /);
    expect(words.en).toMatch(/^Drift 2026\.xlsx /);
    expect(words.sv).toMatch(swedish);
    expect(words.en).toMatch(english);
  });
});

describe("a file that claims more than it holds is opened for what it holds", () => {
  test("all cells of the sheet in use, all columns wide, and half the sheet merged", async () => {
    const file = packFile({
      sheet:
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="12" customWidth="1"/>' +
        `${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols><sheetData>${headers}${figures}</sheetData>` +
        '<mergeCells count="4000000000"><mergeCell ref="E1:XFD1048576"/></mergeCells>',
    });
    const { workbook } = await openFile(file, "Drift.xlsx", NO_CALC);
    expect(valueOf(workbook, "Drift", "B2")).toBe(100);
    expect(workbook.getSheet("Drift").mergedAreas).toEqual([area("E1:XFD1048576")]);
  });

  test("formats without number, and cells with a format that is not there", async () => {
    const file = packFile({
      sheet: '<sheetData><row r="1"><c r="A1" s="4294967295"><v>5</v></c></row></sheetData>',
      styles:
        '<fonts count="4294967295"/><cellXfs count="4294967295"><xf fontId="99999" fillId="-1" numFmtId="9999"/></cellXfs>',
    });
    const opened = await openFile(file, "Drift.xlsx", NO_CALC);
    expect(valueOf(opened.workbook, "Drift", "A1")).toBe(5);
    await expect(saveFile(opened)).resolves.toBeInstanceOf(Uint8Array);
  });

  test("a million texts that no cell shows", async () => {
    const strings = `<sst count="9" uniqueCount="4294967295">${"<si/>".repeat(1_000_000)}</sst>`;
    const { workbook } = await openFile(packFile({ sheet: "<sheetData/>", strings }), "Drift.xlsx", NO_CALC);
    expect(workbook.sheets).toHaveLength(1);
  });
});

test("formulas that share a text and go round in a circle end, and stand", async () => {
  const file = packFile({
    sheet:
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">A2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f>A1</f><v>1</v></c><c r="B3"><v>4</v></c></row></sheetData>',
  });
  const { workbook } = await openFile(file, "Drift.xlsx", createCalc());
  await type(workbook, "Drift", "B3", [[5]]);
  expect(formulaOf(workbook, "Drift", "A2")).toBe("=A3");
  workbook.dispose();
});

test("an archive with long sizes, as programs write that do not know beforehand how much it will be, is opened", async () => {
  const { workbook } = await openFile(readSample("foreign/zip64.xlsx"), "Drift.xlsx", NO_CALC);
  expect(valueOf(workbook, "Drift", "B2")).toBe(100);
});
