import fc from "fast-check";
import { parseAmount } from "../../src/core/parse/parseAmount";
import { formatAmount } from "../../src/texts/formatAmount";
import { formatCount } from "../../src/texts/formatCount";
import { formatDeviation } from "../../src/texts/formatDeviation";
import { formatPercent } from "../../src/texts/formatPercent";

const nbsp = "\u00a0";

test("an amount keeps its thousands together and shows a real minus", () => {
  expect(formatAmount(40358, "sv")).toBe(`40${nbsp}358`);
  expect(formatAmount(-1234.5, "sv", 1)).toBe(`\u22121${nbsp}234,5`);
  expect(formatAmount(-1234.5, "en", 1)).toBe("\u22121,234.5");
});

test("a deviation always shows its sign, and what rounds to nothing has none", () => {
  expect(formatDeviation(300, "sv")).toBe("+300");
  expect(formatDeviation(-150, "sv")).toBe("\u2212150");
  expect(formatDeviation(0, "sv")).toBe("0");
  expect(formatDeviation(0.4, "sv")).toBe("0");
  expect(formatDeviation(-0.4, "sv")).toBe("0");
  expect(formatDeviation(-0.4, "en", 1)).toBe("\u22120.4");
});

test("an amount that rounds to nothing is 0, never minus 0", () => {
  expect(formatAmount(-0.4, "sv")).toBe("0");
  expect(formatAmount(-0, "sv", 1)).toBe("0,0");
});

test("a share is shown in whole per cent, but little is not nothing and almost all is not all", () => {
  expect(formatPercent(0.711, "sv")).toBe(`71${nbsp}%`);
  expect(formatPercent(0.004, "sv")).toBe(`0,4${nbsp}%`);
  expect(formatPercent(0.996, "sv")).toBe(`99,6${nbsp}%`);
  expect(formatPercent(0.0003, "sv")).toBe(`mindre än${nbsp}0,1${nbsp}%`);
  expect(formatPercent(0.9997, "en")).toBe(`more than${nbsp}99.9%`);
  expect(formatPercent(1, "en")).toBe("100%");
});

test("one cell and many cells are told apart", () => {
  const forms = { one: "{count} cell", other: "{count} celler" };
  expect(formatCount(1, forms, "sv")).toBe("1 cell");
  expect(formatCount(0, forms, "sv")).toBe("0 celler");
  expect(formatCount(1400, forms, "sv")).toBe(`1${nbsp}400 celler`);
});

test("every amount that the pane prints in Swedish can be pasted into a cell and read back as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 2 }), (digits, decimals) => {
      const amount = Number((digits / 10 ** decimals).toFixed(decimals));
      for (const printed of [formatAmount(amount, "sv", decimals), formatDeviation(amount, "sv", decimals)]) {
        expect(parseAmount(printed)).toEqual({ kind: "textAmount", amount: amount + 0, text: printed });
      }
    }),
  );
});
