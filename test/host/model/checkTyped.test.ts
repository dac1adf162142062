import type { ValidationRule } from "../../../host/model/dataValidation";
import { readEntry } from "../../../host/model/entry/readEntry";
import { checkTyped } from "../../../host/model/operations/checkTyped";
import { areaOf, type Book, openBook } from "./openBook";

let book: Book;
beforeEach(async () => {
  book = await openBook({ sheets: [{ name: "Mål", rows: { D1: [["Ja"], ["Delvis"], ["Nej"]] } }] });
});
afterEach(() => book.workbook.dispose());

const type = (rule: ValidationRule, typed: string) => () => {
  book.sheet.dataValidations = [{ area: areaOf("A1:A5"), rule, ignoreBlanks: true }];
  checkTyped(book.workbook, book.sheet, 0, 0, readEntry(typed, "General", "sv"));
};
const words = (source: string): ValidationRule => ({ kind: "list", source, inCellDropDown: true });
const between: ValidationRule = { kind: "wholeNumber", operator: "Between", formula1: 1, formula2: 10 };

test.each([
  [words("Ja,Nej"), "ja"],
  [words("=$D$1:$D$3"), "Delvis"],
  [words("=Mål!$D$1:$D$3"), "Nej"],
  [words("Ja,Nej"), ""],
  [between, "10"],
  [{ kind: "textLength", operator: "LessThanOrEqualTo", formula1: 3, formula2: null } as const, "abc"],
])("%j lets %p be typed", (rule, typed) => {
  expect(type(rule, typed)).not.toThrow();
});

test.each([
  [words("Ja,Nej"), "Kanske"],
  [words("=$D$1:$D$3"), "Kanske"],
  [between, "11"],
  [between, "1,5"],
  [between, "fem"],
])("%j does not let %p be typed", (rule, typed) => {
  expect(type(rule, typed)).toThrow("data validation");
});

test("other cells are not held to the rule", () => {
  type(between, "5")();
  expect(() => checkTyped(book.workbook, book.sheet, 6, 0, { kind: "value", value: "fem" })).not.toThrow();
});
