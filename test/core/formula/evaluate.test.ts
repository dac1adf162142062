import fc from "fast-check";
import { evaluate, evaluateRows, type FormulaColumns } from "../../../src/core/formula/evaluate";
import { type DeviationTerms, matchDeviationTerms } from "../../../src/core/formula/matchDeviationTerms";
import { planDeviationFormula } from "../../../src/core/formula/planDeviationFormula";
import { planLabelFormula } from "../../../src/core/formula/planLabelFormula";
import { planSumFormula } from "../../../src/core/formula/planSumFormula";
import type { Scalar } from "../../../src/core/formula/scalar";
import type { ColumnKey } from "../../../src/core/vocabulary/keys";
import { type SignConvention, signConventions } from "../../../src/core/vocabulary/signConvention";
import { sheetWords as words } from "../../../src/texts/sheetWords";

const columns: ReadonlySet<ColumnKey> = new Set(["budget", "forecast", "income", "cost", "grant"]);

const readTerms = (convention: SignConvention): DeviationTerms => {
  const terms = matchDeviationTerms("deviation", convention, columns);
  if (terms.kind === "lacks") throw new Error("The test's table has all columns.");
  return terms;
};

/** The cells of one row, by role. */
type Row = ReadonlyMap<ColumnKey, Scalar>;

/** The rows as formulas see them. */
const readColumns = (table: readonly Row[]): FormulaColumns =>
  new Map([...columns, "verksamhet" as const].map((key) => [key, table.map((cells) => cells.get(key) ?? null)]));

/** What the cell of a figure column may hold. */
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom("", "vet ej", "7 851", true, false) },
);
const row: fc.Arbitrary<Row> = fc
  .record({
    verksamhet: fc.constantFrom("Skola", "Omsorg", "SUMMA", "Summa", null),
    budget: cell,
    forecast: cell,
    income: cell,
    cost: cell,
    grant: cell,
  })
  .map((cells) => new Map(Object.entries(cells) as [ColumnKey, Scalar][]));
const rows = fc.array(row, { maxLength: 12 });

/** The rules in plain words, apart from the formulas. */
const readNumber = (cells: Row, key: ColumnKey): number | null => {
  const content = cells.get(key);
  return typeof content === "number" ? content : null;
};
const readDeviation = (cells: Row, convention: SignConvention): number | "" => {
  const budget = readNumber(cells, "budget");
  const forecast = readNumber(cells, "forecast");
  if (convention === "result") {
    const parts = (["income", "cost", "grant"] as const).map((key) => readNumber(cells, key));
    return parts.reduce<number | "">((sum, part) => (sum === "" || part === null ? "" : sum + part), 0);
  }
  if (budget === null || forecast === null) return "";
  if (convention === "budget-minus-forecast") return budget - forecast;
  return convention === "budget-plus-actual" ? budget + forecast : forecast - budget;
};
const isSum = (cells: Row): boolean => {
  const label = cells.get("verksamhet");
  return typeof label === "string" && label.toLowerCase() === "summa";
};

test("a deviation is blank unless all its figures are there, and plus is surplus in every convention", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...signConventions), (table, convention) => {
      const formula = planDeviationFormula(readTerms(convention), null, []);
      table.forEach((cells, index) => {
        expect(evaluate(formula, readColumns(table), index)).toBe(readDeviation(cells, convention));
      });
    }),
  );
});

test("a sum adds the figures that are there, without rows that are sums, and is blank where there are none", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (table, hasSums) => {
      const sumRows = hasSums ? ({ column: "verksamhet", labels: ["Summa"], sums: ["Summa"] } as const) : null;
      const figures = table
        .filter((cells) => !hasSums || !isSum(cells))
        .flatMap((cells) => readNumber(cells, "budget") ?? []);
      const expected = figures.length === 0 ? "" : figures.reduce((sum, figure) => sum + figure, 0);
      expect(evaluate(planSumFormula("budget", sumRows), readColumns(table))).toBe(expected);
    }),
  );
});

test("a sum row's deviation is blank as long as any row with a budget lacks its forecast", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const formula = planDeviationFormula(
        readTerms("budget-minus-forecast"),
        { column: "verksamhet", labels: ["Summa"], sums: ["Summa"] },
        [],
      );
      const isIncomplete = table.some(
        (cells) => !isSum(cells) && readNumber(cells, "budget") !== null && readNumber(cells, "forecast") === null,
      );
      const expected = table.map((cells) =>
        isSum(cells) && isIncomplete ? "" : readDeviation(cells, "budget-minus-forecast"),
      );
      const places = table.map((_, index) => index);
      expect(places.map((index) => evaluate(formula, readColumns(table), index))).toEqual(expected);
      // All rows at once give the same as one row after the other.
      expect(evaluateRows(formula, readColumns(table), places)).toEqual(expected);
    }),
  );
});

test("the label counts the rows with a budget and those of them with a forecast", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const budgeted = table.filter((cells) => readNumber(cells, "budget") !== null);
      const done = budgeted.filter((cells) => readNumber(cells, "forecast") !== null);
      const suffix = ` (prognos för ${done.length} av ${budgeted.length} ${budgeted.length === 1 ? "rad" : "rader"})`;
      const formula = planLabelFormula("Totalt", words.partialSum, { plan: "budget", outcome: "forecast" }, null);
      expect(evaluate(formula, readColumns(table))).toBe(
        budgeted.length === done.length ? "Totalt" : `Totalt${suffix}`,
      );
    }),
  );
});

test("an error in a figure shows in the sum, and not in the deviations of other rows", () => {
  const table: readonly Row[] = [
    new Map<ColumnKey, Scalar>([
      ["budget", { error: "#REF!" }],
      ["forecast", 10],
    ]),
    new Map<ColumnKey, Scalar>([
      ["budget", 30],
      ["forecast", 10],
    ]),
  ];
  const deviation = planDeviationFormula(readTerms("budget-minus-forecast"), null, []);
  expect(evaluate(planSumFormula("budget", null), readColumns(table))).toEqual({ error: "#REF!" });
  expect(evaluate(deviation, readColumns(table), 0)).toBe("");
  expect(evaluate(deviation, readColumns(table), 1)).toBe(20);
});

test.each([
  ["actual-minus-budget", ["budget", "actual"], { kind: "difference", first: "actual", second: "budget" }],
  ["actual-minus-budget", ["budget", "actual", "forecast"], { first: "forecast", second: "budget" }],
  ["budget-plus-actual", ["budget", "actual", "forecast"], { kind: "addition", first: "budget", second: "forecast" }],
  ["budget-minus-forecast", ["budget", "actual"], { kind: "lacks", columns: ["forecast"] }],
  ["result", ["budget", "forecast"], { kind: "lacks", columns: ["income", "cost", "grant"] }],
  ["result", ["net", "grant", "forecast"], { kind: "result", parts: ["net", "grant"] }],
] as const)(
  "under %s a table with %j gets what its columns can tell, and nothing is guessed",
  (convention, keys, expected) => {
    expect(matchDeviationTerms("deviation", convention, new Set(keys))).toMatchObject(expected);
  },
);

test("the period's deviation holds the outcome against the budget of the same months", () => {
  const keys: ReadonlySet<ColumnKey> = new Set(["periodBudget", "actual"]);
  expect(matchDeviationTerms("periodDeviation", "budget-minus-forecast", keys)).toMatchObject({
    kind: "difference",
    first: "periodBudget",
    second: "actual",
  });
  expect(matchDeviationTerms("periodDeviation", "budget-plus-actual", keys)).toMatchObject({ kind: "addition" });
});
