import { printEntries, printText } from "../../src/excel/printEntries";

const enter = (formula: string | number | boolean, value: string | number | boolean) =>
  printEntries({ formulas: [[formula]], values: [[value]] })[0]?.[0];

test("formulas, numbers, truth values, blanks and plain words are entered as they are", () => {
  expect(enter("=A1+1", 3)).toBe("=A1+1");
  expect(enter(7851, 7851)).toBe(7851);
  expect(enter(true, true)).toBe(true);
  expect(enter("", "")).toBe("");
  expect(enter("Kollektivtrafik", "Kollektivtrafik")).toBe("Kollektivtrafik");
});

test.each(["=1+1", "-150", "+46 500", "@anna", "- ej klart", "'citat'", "7 851", "1/2", "SANT", "true"])(
  "the text %s is entered so that it stays text",
  (text) => {
    expect(enter(text, text)).toBe(`'${text}`);
  },
);

test("an error that was typed stays an error", () => {
  expect(enter("#N/A", "#N/A")).toBe("#N/A");
});

test("in a text cell only a leading apostrophe needs another", () => {
  expect(printText("=1+1")).toBe("=1+1");
  expect(printText("'citat'")).toBe("''citat'");
});
