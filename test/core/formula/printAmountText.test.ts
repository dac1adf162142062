import fc from "fast-check";
import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { printAmountText } from "../../../src/core/formula/printAmountText";
import { printSentence } from "../../../src/core/formula/printSentence";
import { formatAmount } from "../../../src/texts/formatAmount";
import { formatDeviation } from "../../../src/texts/formatDeviation";
import { calculateBook } from "../../host/calc/calculateBook";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

/** Amounts of every size, those beside a round number or a half more often than chance would have it. */
const amounts = (decimals: number): readonly number[] => {
  const scale = 10 ** decimals;
  const special = [0, 0.4, 0.5, 1, 9, 10, 99, 100, 999, 999.5, 1000, 9999, 10_000, 99_999, 100_000, 999_999, 1_000_000];
  const more = [1_000_000_000, 12_345_678_901, 1001, 1010, 40_358, 100_000_001, 0.04, 0.05, 0.95, 1_999.95];
  const random = fc.sample(
    fc.oneof(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((steps) => steps / (scale * 10)),
      fc.integer({ min: -99_999, max: 99_999 }).map((steps) => steps / 100),
    ),
    { seed: 2019, numRuns: 250 },
  );
  return [...special, ...more, ...special.map((amount) => -amount), ...random];
};

describe.each([0, 1, 2])("An amount printed by a formula with %d decimals", (decimals: number) => {
  test("reads as the pane prints it: minus, thousands, comma and halves alike", async () => {
    const numbers = amounts(decimals);
    const cells = Object.fromEntries<string | number>(
      numbers.flatMap((amount, row): (readonly [string, string | number])[] => [
        [`A${String(row + 1)}`, amount],
        [`B${String(row + 1)}`, `=${printAmountText(`A${String(row + 1)}`, decimals)}`],
        [`C${String(row + 1)}`, `=${printAmountText(`A${String(row + 1)}`, decimals, "always")}`],
        [`D${String(row + 1)}`, `=${printAmountText(`A${String(row + 1)}`, decimals, "never")}`],
      ]),
    );
    const values = await calculateBook(calc, { sheets: { Blad: cells } });
    const read = (column: string): unknown[] => numbers.map((_, row) => values.get(`Blad!${column}${String(row + 1)}`));
    expect(read("B")).toEqual(numbers.map((amount) => formatAmount(amount, "sv", decimals)));
    expect(read("C")).toEqual(numbers.map((amount) => formatDeviation(amount, "sv", decimals)));
    expect(read("D")).toEqual(numbers.map((amount) => formatAmount(Math.abs(amount), "sv", decimals)));
  });
});

test("a sentence with live parts is joined by a formula, quotation marks and all", async () => {
  const long = "mycket ".repeat(80);
  const formula = (sentence: string, values = {}): string => `=${printSentence(sentence, values)}`;
  const values = await calculateBook(calc, {
    sheets: {
      Blad: {
        A1: 4,
        A2: formula('Prognos finns för {done} av {all} "rader".', { done: "A1", all: "A1+1" }),
        A3: formula("{done}", { done: "A1" }),
        A4: formula(long),
        A5: formula(""),
      },
    },
  });
  expect(["A2", "A3", "A4", "A5"].map((address) => values.get(`Blad!${address}`))).toEqual([
    'Prognos finns för 4 av 5 "rader".',
    4,
    long,
    "",
  ]);
});
