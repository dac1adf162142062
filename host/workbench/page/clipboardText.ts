import type { Area } from "../../model/area";
import { describeText } from "../../model/describeText";
import type { Sheet } from "../../model/sheet";

/** Cells as other programs take them: what they show, columns apart by tabs and rows by line breaks. */
export function printClipboardText(sheet: Sheet, area: Area): string {
  const rows = Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      describeText(sheet.cellAt(area.row + row, area.column + column)),
    ).join("\t"),
  );
  return rows.join("\r\n");
}

/** The same text read back, as rows equally long; what lacks is blank. */
export function parseClipboardText(text: string): readonly (readonly string[])[] {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((row) => row.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
