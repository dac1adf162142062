import fc from "fast-check";
import { parseClipboardText, printClipboardText } from "../../../host/workbench/page/clipboardText";
import { BLANK_CELL } from "../../../host/model/cell";
import { Sheet } from "../../../host/model/sheet";

test("copied cells come out as they are shown, columns apart by tabs and rows by line breaks", () => {
  const sheet = new Sheet("{1}", "Drift");
  sheet.putCell(4, 0, { ...BLANK_CELL, value: "Kansli" });
  sheet.putCell(4, 1, { ...BLANK_CELL, value: 7851, format: { ...BLANK_CELL.format, numberFormat: "#,##0" } });
  sheet.putCell(5, 1, { ...BLANK_CELL, value: 0.5 });
  expect(printClipboardText(sheet, { row: 4, column: 0, rowCount: 2, columnCount: 2 })).toBe(
    "Kansli\t7\u00a0851\r\n\t0,5",
  );
});

test("pasted text becomes as many rows and columns as it was copied from, also when the last row is blank", () => {
  const text = fc.stringMatching(/^[a-zåäö0-9 ,-]{0,6}$/);
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, lineBreak) => {
      const copied = rows.map((row) => row.join("\t") + lineBreak).join("");
      expect(parseClipboardText(copied)).toEqual(rows);
    }),
  );
});

test("rows of different length are filled up with blanks, so that nothing of an older cell is left between", () => {
  expect(parseClipboardText("1\t2\n3")).toEqual([
    ["1", "2"],
    ["3", ""],
  ]);
});
