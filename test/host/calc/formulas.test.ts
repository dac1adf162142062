import type { Calc, CalcValue } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { BASIC_FORMULAS } from "./basicFormulas";
import { BATTERY_NAMES, BATTERY_SHEETS } from "./batterySheets";
import { type Values, calculateBook } from "./calculateBook";
import type { ExpectedFormula } from "./expectedFormula";
import { KNOWN_GAPS } from "./knownGaps";
import { NESTED_FORMULAS } from "./nestedFormulas";

/** Each formula gets a row of its own, with rows between for results that need several. */
const addressOf = (index: number): string => `H${11 + 5 * index}`;

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

async function calculateFormulas(formulas: readonly string[]): Promise<Values> {
  const entered = Object.fromEntries(formulas.map((formula, index) => [addressOf(index), `=${formula}`]));
  const sheets = { ...BATTERY_SHEETS, Blad1: { ...BATTERY_SHEETS["Blad1"], ...entered } };
  return calculateBook(calc, { sheets, names: BATTERY_NAMES });
}

describe.each([
  ["A formula of the everyday kind", BASIC_FORMULAS],
  ["A nested or array formula", NESTED_FORMULAS],
])("%s gives what Excel gives", (_, battery: readonly ExpectedFormula[]) => {
  let values: Values;
  beforeAll(async () => {
    values = await calculateFormulas(battery.map(([formula]) => formula));
  });

  test.each(battery.map(([formula, expected], index) => ({ formula, expected, index })))(
    "=$formula",
    ({ expected, index }) => {
      const value = values.get(`Blad1!${addressOf(index)}`);
      expect(value).toEqual(typeof expected === "number" ? expect.closeTo(expected, 9) : expected);
    },
  );
});

describe("A known difference from Excel still stands", () => {
  let values: Values;
  beforeAll(async () => {
    values = await calculateFormulas(KNOWN_GAPS.map(({ formula }) => formula));
  });

  test.each(KNOWN_GAPS.map((gap, index) => ({ ...gap, index })))("=$formula", ({ index, excel, here }) => {
    const value: CalcValue | undefined = values.get(`Blad1!${addressOf(index)}`);
    expect(value).toEqual(here);
    expect(value).not.toEqual(excel);
  });
});
