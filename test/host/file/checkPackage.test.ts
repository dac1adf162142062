import { checkPackage } from "./checkPackage/checkPackage";
import { readSample } from "./files";
import { packFile, repack } from "./packFile";

const rich = readSample("rich.xlsx");

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const STYLES = "xl/styles.xml";
const BOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** A replacement that must have had something to replace. */
const replace = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing to replace: ${String(from)}`);
  return changed;
};

type Break = readonly [what: string, part: string, change: ((text: string) => string) | null, told: RegExp];

const BREAKS: readonly Break[] = [
  [
    "elements of a sheet out of order",
    SHEET,
    replace(/(<sheetData>.*<\/sheetData>)(.*)(<pageMargins[^>]*>)/s, "$3$1$2"),
    /stands too late/,
  ],
  [
    "elements of a workbook out of order",
    BOOK,
    replace(/(<calcPr[^>]*>)/, "$1<bookViews/>"),
    /bookViews stands too late/,
  ],
  [
    "elements of the styles out of order",
    STYLES,
    replace(/(<fonts.*<\/fonts>)(<fills.*<\/fills>)/s, "$2$1"),
    /fonts stands too late/,
  ],
  [
    "elements of a table out of order",
    TABLE,
    replace(/(<autoFilter[^>]*>)(.*)(<\/table>)/s, "$2$1$3"),
    /autoFilter stands too late/,
  ],
  ["a value before its formula", SHEET, replace(/(<f>[^<]*<\/f>)(<v>[^<]*<\/v>)/, "$2$1"), /E5: f stands too late/],
  ["a pane after its selection", SHEET, replace(/(<pane [^>]*>)(<selection [^>]*>)/, "$2$1"), /pane stands too late/],
  [
    "sides of a border out of order",
    STYLES,
    replace(/<border><left\/><right\/>/, "<border><right/><left/>"),
    /borders: left stands too late/,
  ],
  ["a part without content type", TYPES, replace(/<Default Extension="xml"[^>]*>/, ""), /no content type for/],
  [
    "a content type for nothing",
    TYPES,
    replace("/xl/comments1.xml", "/xl/comments9.xml"),
    /comments9\.xml, which is not there/,
  ],
  [
    "a content type of something else",
    TYPES,
    replace("spreadsheetml.table+xml", "spreadsheetml.worksheet+xml"),
    /meant as table/,
  ],
  [
    "a target that is not there",
    RELATIONS,
    replace("worksheets/sheet2.xml", "worksheets/sheet9.xml"),
    /points at xl\/worksheets\/sheet9\.xml/,
  ],
  ["a part that is gone", "xl/sharedStrings.xml", null, /points at xl\/sharedStrings\.xml/],
  ["two relationships of one id", RELATIONS, replace('Id="rId4"', 'Id="rId1"'), /two relationships rId1/],
  [
    "a relationship that nobody has",
    SHEET,
    replace(/<tablePart r:id="[^"]*"/, '<tablePart r:id="rId99"'),
    /rId99 points at nothing/,
  ],
  ["two sheets of one number", BOOK, replace('sheetId="2"', 'sheetId="1"'), /two sheets with id 1/],
  ["two sheets of one name", BOOK, replace('name="Listor"', 'name="DRIFT"'), /two sheets drift/],
  ["a name that is a cell's", BOOK, replace('name="Tröskel"', 'name="AB12"'), /AB12 can be no name/],
  ["a name twice", BOOK, replace('name="Tröskel"', 'name="nämnder"'), /two names/],
  ["a name of a sheet that is not there", BOOK, replace('localSheetId="1"', 'localSheetId="7"'), /belongs to no sheet/],
  ["a hidden sheet in front", BOOK, replace('activeTab="0"', 'activeTab="2"'), /the sheet in front is hidden/],
  [
    "a column named otherwise than its header",
    TABLE,
    replace('name="Utfall"', 'name="Utfallet"'),
    /the column Utfallet has the header Utfall/,
  ],
  ["two columns of one name", TABLE, replace('name="Utfall"', 'name="budget"'), /two columns budget/],
  ["two columns of one number", TABLE, replace('<tableColumn id="3"', '<tableColumn id="2"'), /two columns 2/],
  ["a column too few", TABLE, replace(/<tableColumn id="8"[^>]*\/>/, ""), /columns/],
  [
    "a filter over the totals row",
    TABLE,
    replace('<autoFilter ref="A4:H8"', '<autoFilter ref="A4:H9"'),
    /filters A4:H9 instead of A4:H8/,
  ],
  ["a total that says otherwise", TABLE, replace('totalsRowLabel="Summa"', 'totalsRowLabel="Total"'), /total Summa/],
  ["a look that is not there", TABLE, replace('dataDxfId="2"', 'dataDxfId="99"'), /look 99 \(dataDxfId\) is not there/],
  ["a text that is not there", SHEET, replace('t="s"><v>0</v>', 't="s"><v>999</v>'), /A1: text 999/],
  [
    "another number of shared texts",
    "xl/sharedStrings.xml",
    replace('uniqueCount="24"', 'uniqueCount="25"'),
    /number of shared texts/,
  ],
  ["a format that is not there", SHEET, replace('<c r="B2" s="6"', '<c r="B2" s="999"'), /B2: format 999/],
  ["another number of formats", STYLES, replace(/<cellXfs count="\d+"/, '<cellXfs count="99"'), /cellXfs says 99/],
  ["a font that is not there", STYLES, replace(/(<cellXfs .*?)fontId="0"/s, '$1fontId="88"'), /fontId 88 is not there/],
  ["a row twice", SHEET, replace('<row r="2"', '<row r="1"'), /row 1 is out of place/],
  ["a cell out of place", SHEET, replace('<c r="B2"', '<c r="A2"'), /cell A2/],
];

test("a package in which all is well has nothing to tell", () => {
  expect(checkPackage(rich)).toEqual([]);
});

test.each(BREAKS)("%s is told", (_, part, change, told) => {
  const faults = checkPackage(repack(rich, { [part]: change }));
  expect(faults.join("\n")).toMatch(told);
});

test("an order of calculation that names cells without a formula is told, also where another sheet has one there", () => {
  const file = packFile({
    sheet: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
    chain: '<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>',
  });
  expect(checkPackage(file)).toEqual([
    "the order of calculation names B1 of sheet 1, which holds no formula",
    "the order of calculation names A1 of sheet 2, which holds no formula",
  ]);
});
