import { readFileSync } from "node:fs";
import path from "node:path";
import { type SheetJson, type WorkbookJson, workbookJsonSchema } from "../../host/model/json/workbookJson";

/** Köping's workbook, as a test wants it changed. */
export const openKoping = (change: (book: WorkbookJson) => WorkbookJson = (book) => book): WorkbookJson =>
  change(workbookJsonSchema.parse(JSON.parse(readFileSync(path.resolve("test/samples/koping-2019-08.json"), "utf8"))));

/** The same with one of its sheets changed. */
export const openKopingWith = (name: string, change: (sheet: SheetJson) => SheetJson): WorkbookJson =>
  openKoping((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  }));
