import { printCellAddress } from "../../../src/core/parse/printCellAddress";

test.each([
  [6, 3, "D7"],
  [0, 0, "A1"],
  [0, 25, "Z1"],
  [0, 26, "AA1"],
  [9, 701, "ZZ10"],
  [9, 702, "AAA10"],
  [1048575, 16383, "XFD1048576"],
])("row %p and column %p, counted from 0, is cell %s", (row, column, address) => {
  expect(printCellAddress(row, column)).toBe(address);
});
