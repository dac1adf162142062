import fc from "fast-check";
import type { CalcTable } from "../../../host/calc/calc";
import type { FormulaPlace } from "../../../host/calc/findTableArea";
import { resolveReferences } from "../../../host/calc/resolveReferences";

/** Headers in row 3, five rows, totals in row 9; columns B to F. */
const DRIFT: CalcTable = {
  name: "Driftbudget",
  sheetId: "drift",
  firstRow: 2,
  firstColumn: 1,
  lastRow: 8,
  columns: ["Verksamhet", "Budget", "Prognos Helår", "Avv. [tkr] d'Öre #1 @x", "Åtgärd"],
  hasHeaders: true,
  hasTotals: true,
};
const PLAIN: CalcTable = {
  name: "Ål_1.b",
  sheetId: "other",
  firstRow: 0,
  firstColumn: 0,
  lastRow: 1,
  columns: ["x", "y"],
  hasHeaders: false,
  hasTotals: false,
};
const CONTEXT = {
  sheets: [
    { id: "drift", name: "Drift" },
    { id: "other", name: "Mål & 'annat'" },
  ],
  tables: [DRIFT, PLAIN],
  names: new Map([
    ["Sats", "0.5"],
    ["Påslag", "1+Sats"],
    ["Belopp", "Drift!$C$4:$C$8"],
    ["Här", "Driftbudget[@Budget]"],
    ["Rundgång", "Rundgång+1"],
  ]),
};
const IN_ROW_5: FormulaPlace = { sheetId: "drift", row: 4, column: 4 };

const resolve = (formula: string, place: FormulaPlace = IN_ROW_5): string =>
  resolveReferences(formula, CONTEXT, place).text;

describe("A reference to a table is the cells that it means", () => {
  test.each([
    ["a column", "=SUM(Driftbudget[Budget])", "=SUM($C$4:$C$8)"],
    ["a column with a space", "=SUM(Driftbudget[Prognos Helår])", "=SUM($D$4:$D$8)"],
    ["a column in this row", "=Driftbudget[[#This Row],[Budget]]", "=$C$5"],
    ["a column in this row, short", "=[@Budget]-[@[Prognos Helår]]", "=$C$5-$D$5"],
    ["a column in this row, short, with the table's name", "=Driftbudget[@Budget]", "=$C$5"],
    ["this row whole", "=COUNTA(Driftbudget[@])", "=COUNTA($B$5:$F$5)"],
    ["columns side by side", "=SUM(Driftbudget[[Budget]:[Prognos Helår]])", "=SUM($C$4:$D$8)"],
    ["columns side by side, the last first", "=SUM(Driftbudget[[Prognos Helår]:[Budget]])", "=SUM($C$4:$D$8)"],
    ["columns side by side in this row", "=SUM(Driftbudget[@[Budget]:[Prognos Helår]])", "=SUM($C$5:$D$5)"],
    ["a header", "=Driftbudget[[#Headers],[Budget]]", "=$C$3"],
    ["all headers", "=COUNTA(Driftbudget[#Headers])", "=COUNTA($B$3:$F$3)"],
    ["the totals of a column", "=Driftbudget[[#Totals],[Budget]]", "=$C$9"],
    ["the whole table", "=ROWS(Driftbudget[#All])", "=ROWS($B$3:$F$9)"],
    ["a whole column with header and total", "=ROWS(Driftbudget[[#All],[Budget]])", "=ROWS($C$3:$C$9)"],
    ["its rows", "=ROWS(Driftbudget[#Data])", "=ROWS($B$4:$F$8)"],
    ["its rows, by name alone", "=ROWS(Driftbudget)", "=ROWS($B$4:$F$8)"],
    ["its rows, by empty brackets", "=ROWS(Driftbudget[])", "=ROWS($B$4:$F$8)"],
    ["header and rows", "=ROWS(Driftbudget[[#Headers],[#Data],[Budget]])", "=ROWS($C$3:$C$8)"],
    ["rows and totals", "=ROWS(Driftbudget[[#Data],[#Totals],[Budget]])", "=ROWS($C$4:$C$9)"],
    ["special characters escaped", "=SUM(Driftbudget[Avv. '[tkr'] d''Öre '#1 '@x])", "=SUM($E$4:$E$8)"],
    ["another case", "=SUM(DRIFTBUDGET[budget],driftbudget[åtgärd])", "=SUM($C$4:$C$8,$F$4:$F$8)"],
    ["a table on another sheet, its name in quotes", "=SUM(Ål_1.b[y])", "=SUM('Mål & ''annat'''!$B$1:$B$2)"],
    ["another sheet, whatever its case", "=mål!A1+DRIFT!$A1:B$2", "=#REF!+'Drift'!$A1:B$2"],
  ])("%s", (_, formula, expected) => {
    expect(resolve(formula)).toBe(expected);
  });

  test("also from another sheet, with the sheet's name before it", () => {
    expect(resolve("=SUM(Driftbudget[Budget])", { sheetId: "other", row: 4, column: 0 })).toBe(
      "=SUM('Drift'!$C$4:$C$8)",
    );
  });

  test("also beside the table, in the same row", () => {
    expect(resolve("=Driftbudget[@Budget]", { sheetId: "drift", row: 7, column: 20 })).toBe("=$C$8");
  });

  test("also where the table's name is left out and a header looks like an address of its own", () => {
    const context = { ...CONTEXT, tables: [{ ...DRIFT, columns: ["]a:a", "b"] }] };
    const place = { ...IN_ROW_5, column: 2 };
    expect(resolveReferences("=[@[']a:a]]", context, place).text).toBe("=$B$5");
  });
});

describe("A defined name is what it stands for", () => {
  test.each([
    ["a constant", "=A1*Sats", "=A1*(0.5)"],
    ["a sum, done before what stands around it", "=2*Påslag", "=2*(1+(0.5))"],
    ["cells", "=SUM(Belopp)", "=SUM('Drift'!$C$4:$C$8)"],
    ["cells of this row", "=Här", "=$C$5"],
    ["the same in another case", "=SATS", "=(0.5)"],
    ["the same with a sheet before it", "=Drift!Sats", "=(0.5)"],
  ])("%s", (_, formula, expected) => {
    expect(resolve(formula)).toBe(expected);
  });

  test("or an error where it builds on itself", () => {
    expect(resolve("=Rundgång")).toContain("#NAME?");
  });
});

describe("A reference that means nothing is the error that Excel shows", () => {
  test.each([
    ["a table that is not there", "=SUM(Saknas[Budget])", "=SUM(#REF!)"],
    ["a column that is not there", "=SUM(Driftbudget[Saknas])", "=SUM(#REF!)"],
    ["one of two columns that is not there", "=SUM(Driftbudget[[Budget]:[Saknas]])", "=SUM(#REF!)"],
    ["totals of a table without totals row", "=Ål_1.b[[#Totals],[x]]", "=#REF!"],
    ["headers of a table without header row", "=Ål_1.b[#Headers]", "=#REF!"],
    ["a sheet that is not there", "=SUM('Blad 9'!A1:A3)", "=SUM(#REF!)"],
    ["another workbook", "=[1]Drift!A1+[1]!Namn", "=#REF!+#REF!"],
    ["this row of a table on another sheet", "=Ål_1.b[@x]", "=#VALUE!"],
  ])("%s", (_, formula, expected) => {
    expect(resolve(formula)).toBe(expected);
  });

  test.each([
    ["in the header row", 2],
    ["in the totals row", 8],
    ["above the table", 0],
    ["below the table", 9],
  ])("this row, %s", (_, row) => {
    expect(resolve("=Driftbudget[@Budget]", { sheetId: "drift", row, column: 3 })).toBe("=#VALUE!");
  });

  test("a column without a table's name outside every table", () => {
    expect(resolve("=[@Budget]", { sheetId: "drift", row: 4, column: 9 })).toBe("=#REF!");
  });
});

describe("Everything else in a formula stands", () => {
  test.each([
    ["text that looks like a reference", '="Driftbudget[Budget]"&"a""b"'],
    ["cells, whole columns and whole rows", "=SUM(A1:B2,$C:$C,5:5)-$A$1"],
    ["errors and constants", "=IF(TRUE,#N/A,{1,2;3,4})"],
    ["names that are not defined", "=Namn*2"],
    ["blanks and line breaks", "=SUM( A1 ,\n A2 )"],
  ])("%s", (_, formula) => {
    expect(resolve(formula)).toBe(formula);
  });

  test("but for the marks of newer functions in files", () => {
    expect(resolve("=_xlfn._xlws.SORT(_xlfn.LET(_xlpm.x,A1,_xlpm.x))")).toBe("=SORT(LET(x,A1,x))");
  });

  test("but for numbers written in other ways", () => {
    expect(resolve("=1e5+.5-1E-3*-0")).toBe("=100000+0.5-0.001*0");
  });
});

test("The cells that a formula reaches are known, so that the engine sees as far", () => {
  expect(resolveReferences("=SUM(A1:C70)+Driftbudget[@Budget]+Z2", CONTEXT, IN_ROW_5)).toMatchObject({
    lastRow: 69,
    lastColumn: 25,
  });
  expect(resolveReferences("=1+1", CONTEXT, IN_ROW_5)).toMatchObject({ lastRow: -1, lastColumn: -1 });
});

/** Excel's rule: these five are preceded by an apostrophe. */
const escapeHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");

const header = fc
  .string({ unit: fc.constantFrom(...Array.from("aBåÄö 2019[]#'@:,.()-–%&\"\n!=+")), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== "");
const headers = fc.uniqueArray(header, { minLength: 1, maxLength: 5, selector: (text) => text.toLowerCase() });

test("Whatever a column is called, its references find it and no other", () => {
  fc.assert(
    fc.property(headers, fc.nat(), fc.nat(), (columns, first, second) => {
      const table: CalcTable = { ...DRIFT, columns };
      const [left, right] = [first % columns.length, second % columns.length];
      const [one, other] = [columns[left] ?? "", columns[right] ?? ""].map(escapeHeader);
      const context = { ...CONTEXT, tables: [table] };
      const place = { sheetId: "drift", row: 5, column: table.firstColumn };
      const letter = (index: number): string => String.fromCharCode(66 + index);
      const span = `$${letter(Math.min(left, right))}$6:$${letter(Math.max(left, right))}$6`;
      const found = (formula: string): string => resolveReferences(formula, context, place).text;

      expect(found(`=Driftbudget[[#This Row],[${one}]]*2`)).toBe(`=$${letter(left)}$6*2`);
      expect(found(`=[@[${one}]]*2`)).toBe(`=$${letter(left)}$6*2`);
      expect(found(`=SUM(Driftbudget[[${one}]])`)).toBe(`=SUM($${letter(left)}$4:$${letter(left)}$8)`);
      expect(found(`=Driftbudget[[#Headers],[${one}]]&"x"`)).toBe(`=$${letter(left)}$3&"x"`);
      if (left !== right) expect(found(`=SUM(Driftbudget[@[${one}]:[${other}]])`)).toBe(`=SUM(${span})`);
    }),
  );
});
