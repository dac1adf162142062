import type { ErrorAlert } from "../../../host/model/dataValidation";
import { typeText, typeTexts } from "../../../host/workbench/page/userActions";
import { areaOf, type Book, openBook } from "../model/openBook";

let book: Book;
beforeEach(async () => {
  book = await openBook({ sheets: [{ name: "Mål" }] });
});
afterEach(() => book.workbook.dispose());

const offer = (alert: Partial<ErrorAlert> | null): void => {
  const errorAlert = { isShown: true, style: "Stop", title: "", message: "", ...alert } as const;
  book.sheet.dataValidations = [
    {
      area: areaOf("D1"),
      furtherAreas: [areaOf("A1:A5")],
      rule: { kind: "list", source: "Ja,Nej", inCellDropDown: true },
      ignoreBlanks: true,
      ...(alert === null ? {} : { errorAlert }),
    },
  ];
};
const type = (text: string) => typeText(book.workbook, book.sheet.id, { row: 0, column: 0 }, text);

test("a person cannot type what the cell's validation does not allow, but what it does", async () => {
  offer(null);
  await expect(type("Kanske")).rejects.toThrow("data validation");
  expect(book.value("A1")).toBeNull();
  await type("Ja");
  expect(book.value("A1")).toBe("Ja");
});

test.each([{ style: "Warning" }, { style: "Information" }, { isShown: false }] as const)(
  "where the validation only advises (%j) it lets people go on",
  async (alert) => {
    offer(alert);
    await type("Kanske");
    expect(book.value("A1")).toBe("Kanske");
  },
);

test("what is pasted is not held to the validation, as in Excel", async () => {
  offer(null);
  await typeTexts(book.workbook, book.sheet.id, areaOf("A1:A2"), [["Kanske"], ["Vet inte"]]);
  expect(book.value("A2")).toBe("Vet inte");
});
