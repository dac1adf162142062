import type { CellValue } from "../../model/cell";

/** A value as `Range.values` gives it: blank is "", an error its English code. */
export function describeCellValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As `Excel.RangeValueType`. */
export function describeValueType(value: CellValue): "Empty" | "Error" | "Double" | "String" | "Boolean" {
  if (value === null) return "Empty";
  switch (typeof value) {
    case "number":
      return "Double";
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}
