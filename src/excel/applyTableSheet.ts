import type { ColumnValidation, TableColumn, Write } from "../core/plan/plan";
import { printText } from "./printEntries";

/** In cells of the format text, anything stays as it is typed. */
const NUMBER_FORMATS = { text: "@", amount: "#,##0", general: "General" } as const;

/** Rows under a new table that get its formats too: a table grows over them, and Excel does not always take formats along. */
const ROOM = 1;

/** A sheet at the end of the workbook with one table from A1, laid over cells that are already written. The user's sheet stays in front. */
export function applyTableSheet(
  context: Excel.RequestContext,
  { sheet: name, table: tableName, columns, rows }: Extract<Write, { kind: "addTableSheet" }>,
): void {
  const sheet = context.workbook.worksheets.add(name);
  const headers = columns.map(({ header }) => header);
  const body = rows.length > 0 ? rows : [headers.map(() => "")];
  const range = sheet.getRangeByIndexes(0, 0, 1 + body.length, headers.length);
  const formats = columns.map(({ format }) => NUMBER_FORMATS[format]);
  range.numberFormat = [headers.map(() => "@"), ...body.map(() => [...formats])];
  range.values = [headers, ...body].map((row) =>
    row.map((cell, index) => {
      if (columns[index]?.isCalculated === true && row !== headers) return "";
      return typeof cell === "string" ? printText(cell) : cell;
    }),
  );
  sheet.tables.add(range, true).name = tableName;
  columns.forEach(({ isCalculated }, index) => {
    if (isCalculated !== true) return;
    sheet.getRangeByIndexes(1, index, body.length, 1).formulas = body.map((row) => [row[index] ?? ""]);
  });
  const header = sheet.getRangeByIndexes(0, 0, 1, headers.length).format;
  header.wrapText = true;
  header.verticalAlignment = "Top";
  columns.forEach((column, index) => {
    applyColumnLook(sheet, column, index, body.length + ROOM);
  });
  sheet.freezePanes.freezeRows(1);
}

function applyColumnLook(sheet: Excel.Worksheet, column: TableColumn, index: number, rowCount: number): void {
  const cells = sheet.getRangeByIndexes(1, index, rowCount, 1);
  cells.format.columnWidth = column.width;
  cells.format.verticalAlignment = "Top";
  if (column.isWrapped) cells.format.wrapText = true;
  if (column.format === "text") cells.numberFormat = Array.from({ length: rowCount }, () => ["@"]);
  // Excel takes validation along as the table grows, so the rows that are there are enough.
  if (column.validation !== null)
    applyValidation(sheet.getRangeByIndexes(1, index, rowCount - ROOM, 1), column.validation);
}

const ALERTS = { refuse: "Stop", ask: "Warning", allow: "Information" } as const;

function applyValidation({ dataValidation }: Excel.Range, { source, others, error, prompt }: ColumnValidation): void {
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = {
    showAlert: others !== "allow",
    style: ALERTS[others],
    title: error.title,
    message: error.text,
  };
  if (prompt !== null) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}
