import type { Calc, CalcTable } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { type Contents, type Values, calculateBook, changeSheet } from "./calculateBook";

/** The formulas that the add-in's writing depends on, over cells that are truly blank and cells whose formula gives "". */

const DRIFT: CalcTable = {
  name: "Driftbudget",
  sheetId: "Drift",
  firstRow: 0,
  firstColumn: 0,
  lastRow: 6,
  columns: ["Verksamhet", "Budget", "Prognos Helår", "Avvikelse"],
  hasHeaders: true,
  hasTotals: true,
};

const DEVIATION =
  "=IF(COUNT(Driftbudget[[#This Row],[Budget]],Driftbudget[[#This Row],[Prognos Helår]])=2," +
  'Driftbudget[[#This Row],[Budget]]-Driftbudget[[#This Row],[Prognos Helår]],"")';

const MISSING = 'COUNTIFS(Driftbudget[Budget],"<>",Driftbudget[Prognos Helår],"")';
const ROWS = "COUNT(Driftbudget[Budget])";
const LABEL = `=IF(${MISSING}=0,"Summa","Summa (prognos för "&${ROWS}-${MISSING}&" av "&${ROWS}&" rader)")`;

/** Five rows: a full one, one without forecast, one whose forecast is a formula giving "", one with text, one with 0. */
const CONTENTS: Contents = {
  ...{ A1: "Verksamhet", B1: "Budget", C1: "Prognos Helår", D1: "Avvikelse" },
  ...{ A2: "Vård", B2: 66, C2: 0, D2: DEVIATION },
  ...{ A3: "Skola", B3: 3100, D3: DEVIATION },
  ...{ A4: "Väg", B4: 100, C4: '=IF(TRUE,"",1)', D4: DEVIATION },
  ...{ A5: "Park", B5: 50, C5: "7 851", D5: DEVIATION },
  ...{ A6: "Summa", B6: 0, C6: 100.5, D6: DEVIATION },
  ...{ F2: "En\nrad", F3: "Ett\u2028stycke", F4: "\r", G2: "E*", G3: 1, G4: 2, G5: 3 },
  ...{
    A7: LABEL,
    B7: "=SUM(Driftbudget[Budget])",
    C7: "=SUM(Driftbudget[Prognos Helår])",
    D7: "=SUM(Driftbudget[Avvikelse])",
  },
};

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

const calculateDrift = (contents: Contents): Promise<Values> =>
  calculateBook(calc, { sheets: { Drift: { ...CONTENTS, ...contents } }, tables: [DRIFT] });

async function calculateOne(formula: string): Promise<unknown> {
  return (await calculateDrift({ F20: formula })).get("Drift!F20");
}

describe("The deviation of a row", () => {
  test("is the difference where both figures stand, and a forecast of 0 is a forecast", async () => {
    const values = await calculateDrift({});
    expect(values.get("Drift!D2")).toBe(66);
    expect(values.get("Drift!D6")).toBe(-100.5);
  });

  test("is empty text where the forecast is blank, empty text or text", async () => {
    const values = await calculateDrift({});
    expect([values.get("Drift!D3"), values.get("Drift!D4"), values.get("Drift!D5")]).toEqual(["", "", ""]);
  });

  test("appears when the forecast is filled in and goes when it is taken away", async () => {
    await calculateDrift({});
    expect((await changeSheet(calc, "Drift", { C3: 3000 })).get("Drift!D3")).toBe(100);
    expect((await changeSheet(calc, "Drift", { C3: null })).get("Drift!D3")).toBe("");
  });

  test("is summed without the empty ones", async () => {
    const values = await calculateDrift({});
    expect(values.get("Drift!D7")).toBe(-34.5);
    expect(values.get("Drift!C7")).toBe(100.5);
  });
});

describe("The label of the totals row", () => {
  test("says how many rows have a forecast: neither a blank one nor empty text counts, text does", async () => {
    expect((await calculateDrift({})).get("Drift!A7")).toBe("Summa (prognos för 3 av 5 rader)");
  });

  test("falls back to Summa when the last forecast is filled in, and returns", async () => {
    await calculateDrift({});
    expect((await changeSheet(calc, "Drift", { C3: 1 })).get("Drift!A7")).toBe("Summa (prognos för 4 av 5 rader)");
    expect((await changeSheet(calc, "Drift", { C4: 1 })).get("Drift!A7")).toBe("Summa");
    expect((await changeSheet(calc, "Drift", { C2: null })).get("Drift!A7")).toBe("Summa (prognos för 4 av 5 rader)");
  });
});

describe("A criterion in Excel", () => {
  test.each([
    // D3, D4 and D5 hold "" from a formula; B, C: see CONTENTS.
    ['"" takes blank cells and empty text', '=COUNTIFS(Driftbudget[Prognos Helår],"")', 2],
    ['"" takes them in COUNTIF too', '=COUNTIF(Driftbudget[Prognos Helår],"")', 2],
    ['"<>" takes everything but blank cells, empty text too', '=COUNTIFS(Driftbudget[Prognos Helår],"<>")', 4],
    ['"<>" takes empty text in COUNTIF too', '=COUNTIF(Driftbudget[Avvikelse],"<>")', 5],
    ['"=" takes blank cells only', '=COUNTIFS(Driftbudget[Prognos Helår],"=")', 1],
    ['"<>" joined from a blank cell is the same criterion', '=COUNTIFS(Driftbudget[Prognos Helår],"<>"&Z99)', 4],
    ['"" from a formula\'s cell is the criterion ""', "=COUNTIFS(Driftbudget[Prognos Helår],D3)", 2],
    ["a blank cell is the criterion 0", "=COUNTIFS(Driftbudget[Prognos Helår],Z99)", 1],
    ['sums by "<>"', '=SUMIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"<>")', 216],
    ['sums by "="', '=SUMIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"=")', 3100],
    ['sums by ""', '=SUMIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"")', 3200],
    ['sums by "<>" in SUMIF', '=SUMIF(Driftbudget[Prognos Helår],"<>",Driftbudget[Budget])', 216],
    ["leaves out the rows that are sums", '=SUMIFS(Driftbudget[Budget],Driftbudget[Verksamhet],"<>Summa")', 3316],
    ["any text takes text on several lines", '=COUNTIFS(F2:F4,"?*")', 3],
    ["so does a wildcard from a cell, and one in COUNTIF", "=COUNTIF(F2:F4,G2)", 2],
    ["and one that sums", '=SUMIF(F2:F4,"?*",G3:G5)', 6],
    ["asks for two things at once", '=COUNTIFS(Driftbudget[Budget],">=66",Driftbudget[Avvikelse],"<>")', 3],
    ["averages by a criterion", '=AVERAGEIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"=")', 3100],
    ["finds the largest by a criterion", '=MAXIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"<>")', 100],
    ["finds the smallest by a criterion", '=MINIFS(Driftbudget[Budget],Driftbudget[Prognos Helår],"<>")', 0],
  ])("%s", async (_, formula, expected) => {
    expect(await calculateOne(formula)).toBe(expected);
  });
});

describe("Empty text from a formula in Excel", () => {
  test.each([
    ["is counted by COUNTA", "=COUNTA(D2:D6)", 5],
    ["is not counted by COUNT", "=COUNT(D2:D6)", 2],
    ["is counted by COUNTBLANK", "=COUNTBLANK(D2:D6)", 3],
    ["is left out by SUM", "=SUM(D3:D5)", 0],
    ["is not blank", "=ISBLANK(D3)", false],
    ["is text", "=ISTEXT(D3)", true],
    ["equals a blank cell", "=Z99=D3", true],
    ["is not 0", "=D3=0", false],
    ["cannot be reckoned with", "=B3-D3", { error: "#VALUE!" }],
    ["stays empty text where another cell takes it over", "=D3", ""],
    ["has no length", "=LEN(D3)", 0],
  ])("%s", async (_, formula, expected) => {
    expect(await calculateOne(formula)).toEqual(expected);
  });

  test("is the same for a formula calculated with it as for one calculated later", async () => {
    const formulas = { F20: "=COUNTA(D2:D6)", F21: '=COUNTIFS(D2:D6,"<>")', F22: "=B3-D3", F23: "=ISBLANK(D4)" };
    const atOnce = await calculateDrift(formulas);
    await calculateDrift({});
    const later = await changeSheet(calc, "Drift", formulas);
    for (const address of Object.keys(formulas)) {
      expect(later.get(`Drift!${address}`)).toEqual(atOnce.get(`Drift!${address}`));
    }
  });
});

describe("A blank cell in Excel", () => {
  test.each([
    ["is 0 where a formula takes it over", "=Z99", 0],
    ["is 0 through IF", "=IF(TRUE,Z99)", 0],
    ["is 0 in a difference", "=B2-Z99", 66],
    ["is empty in joined text", '=Z99&"x"', "x"],
    ["equals empty text", '=Z99=""', true],
    ["equals 0", "=Z99=0", true],
    ["is not counted", "=COUNT(Z98:Z99,Z99)", 0],
  ])("%s", async (_, formula, expected) => {
    expect(await calculateOne(formula)).toBe(expected);
  });

  test("taken over by a formula counts as the number 0 for the next formula", async () => {
    const values = await calculateDrift({ F20: "=IF(TRUE,Z99)", F21: "=COUNT(F20)", F22: '=F20=""' });
    expect([values.get("Drift!F21"), values.get("Drift!F22")]).toEqual([1, false]);
  });
});

test("The format of a deviation rounds half away from zero and shows no sign where it rounds to nothing", async () => {
  const format = '"[>=0.5]+#,##0;[<=-0.5]-#,##0;0"';
  const values = await calculateDrift({
    F20: `=TEXT(300,${format})`,
    F21: `=TEXT(-150,${format})`,
    F22: `=TEXT(0.4,${format})`,
    F23: `=TEXT(-4250.5,${format})`,
  });
  expect(["F20", "F21", "F22", "F23"].map((address) => values.get(`Drift!${address}`))).toEqual([
    "+300",
    "-150",
    "0",
    "-4,251",
  ]);
});
