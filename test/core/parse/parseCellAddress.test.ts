import fc from "fast-check";
import { parseCellAddress } from "../../../src/core/parse/parseCellAddress";
import { printCellAddress } from "../../../src/core/parse/printCellAddress";

test("any cell of a sheet is found again by its address", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseCellAddress(printCellAddress(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(["", "7", "D", "d7", "D0", "D7:E8", "Drift!D7", "ABCD1"])("%p is no address of one cell", (address) => {
  expect(parseCellAddress(address)).toBeNull();
});
