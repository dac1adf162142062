import fc from "fast-check";
import { parseIndicatorHistory } from "../../../src/core/parse/parseIndicatorHistory";
import { parseIndicatorValues } from "../../../src/core/parse/parseIndicatorValues";

const readPairs = (text: string) => parseIndicatorHistory(text).map(({ year, amount }) => [year, amount]);

const falling = [
  [2016, 57],
  [2017, 55],
  [2018, 54],
];

test.each([
  "2016:57, 2017:55, 2018:54",
  "2018:54, 2017:55, 2016:57",
  "2016: 57; 2017: 55; 2018: 54",
  "2016 = 57, 2017 = 55, 2018 = 54",
  "2016: 57\n2017: 55\n2018: 54",
  "57 (2016), 55 (2017), 54 (2018)",
  "2016 57, 2017 55, 2018 54",
  "2016 – 57, 2017 – 55, 2018 – 54",
  "2016–2018: 57, 55, 54",
  "aug 2016: 57, aug 2017: 55, aug 2018: 54",
  "(2016:57, 2017:55, 2018:54)",
  "2016-12-31: 57, 2017-12-31: 55, 2018-12-31: 54",
])("values and their years are read out of %s, oldest first", (text) => {
  expect(readPairs(text)).toEqual(falling);
});

test("the newest may stand first, in per cent and with decimals", () => {
  expect(parseIndicatorHistory("2018: 82,75 %; 2014: 80,94 %; 2010: 78,89 %")).toEqual([
    { year: 2010, amount: 78.89, text: "78,89 %" },
    { year: 2014, amount: 80.94, text: "80,94 %" },
    { year: 2018, amount: 82.75, text: "82,75 %" },
  ]);
});

test("words stay with their figure, and a year without a result has none", () => {
  expect(parseIndicatorHistory("2016: plac. 77, 2017: plac. 74, 2018: inget resultat")).toEqual([
    { year: 2016, amount: 77, text: "plac. 77" },
    { year: 2017, amount: 74, text: "plac. 74" },
    { year: 2018, amount: null, text: "inget resultat" },
  ]);
});

test("words before the first year are no value", () => {
  expect(readPairs("Valdeltagande: 2018: 82,75 %\n2014: 80,94 %")).toEqual([
    [2014, 80.94],
    [2018, 82.75],
  ]);
});

test("a figure that looks like a year is a figure where years have a colon", () => {
  expect(readPairs("2016: 1987 elever, 2017: 2011 elever")).toEqual([
    [2016, 1987],
    [2017, 2011],
  ]);
});

test("one value for a school year or a span is of its last year", () => {
  expect(readPairs("2015/16: 12, 2016/17: 15")).toEqual([
    [2016, 12],
    [2017, 15],
  ]);
  expect(readPairs("2015–2017: 12 %")).toEqual([[2017, 12]]);
});

test("without years the values stand in the order in which they are written", () => {
  expect(readPairs("57, 55, 54")).toEqual([
    [null, 57],
    [null, 55],
    [null, 54],
  ]);
  expect(readPairs("57 → 55 → 54").map(([, amount]) => amount)).toEqual([57, 55, 54]);
});

test("thousands and minus signs are read", () => {
  expect(readPairs("2017: 1 234, 2018: −12,5, 2019: 12 000")).toEqual([
    [2017, 1234],
    [2018, -12.5],
    [2019, 12000],
  ]);
});

const series = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 1990, max: 2030 }),
      amount: fc.option(fc.integer({ min: -9999, max: 99999 }).map((tenths) => tenths / 10)),
    }),
    { selector: ({ year }) => year, minLength: 1, maxLength: 8 },
  )
  .map((values) => values.map((value) => ({ ...value, amount: value.amount === 0 ? 0 : value.amount })));

const printAmount = (amount: number | null): string =>
  amount === null ? "inget resultat" : String(amount).replace(".", ",");

test("whatever the order, the separators and the words, the same series is read oldest first", () => {
  fc.assert(
    fc.property(
      series,
      fc.constantFrom(":", ": ", " = "),
      fc.constantFrom(", ", "; ", "\n", ",", ";\n"),
      fc.constantFrom("", "plac. ", "ca "),
      fc.constantFrom("", " %", " st"),
      (values, link, separator, before, after) => {
        const text = values
          .map(
            ({ year, amount }) =>
              `${year}${link}${amount === null ? "" : before}${printAmount(amount)}${amount === null ? "" : after}`,
          )
          .join(separator);
        const oldestFirst = [...values].sort((one, other) => one.year - other.year);
        expect(readPairs(text)).toEqual(oldestFirst.map(({ year, amount }) => [year, amount]));
      },
    ),
  );
});

test("no text makes it fail, and no year comes back that was not in the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 :;,()%–\-\n]{0,60}$/)), (text) => {
      for (const { year } of parseIndicatorHistory(text)) {
        if (year !== null) expect(text).toContain(String(year).slice(2));
      }
    }),
  );
});

test("the history in the brackets of an indicator's own words is read where the column is blank", () => {
  const text = "Att andelen nöjda ökar (NMI helheten) (2016:57, 2017:55)";
  expect(parseIndicatorValues("", "", text).map(({ year }) => year)).toEqual([2016, 2017]);
  expect(parseIndicatorValues("2015: 1", "", text).map(({ year }) => year)).toEqual([2015]);
});

test("the latest value follows the history unless it is its end", () => {
  expect(parseIndicatorValues("2017: 55", "54", "").map(({ amount }) => amount)).toEqual([55, 54]);
  expect(parseIndicatorValues("2017: 55", "55", "").map(({ amount }) => amount)).toEqual([55]);
  expect(parseIndicatorValues("2017: 55", "2018: 54", "").map(({ year }) => year)).toEqual([2017, 2018]);
});
