import * as z from "zod";
import type { Calc } from "../../calc/calc";
import type { CellFormat } from "../cellFormat";
import { addDefinedName } from "../operations/definedNames";
import { addSheet } from "../operations/sheets";
import { Workbook } from "../workbook";
import { describePlaceOfFault } from "./placeOfFault";
import { readSheetCells, readSheetFormulas, readSheetLook } from "./readSheet";
import { readTables } from "./readTables";
import { type WorkbookJson, workbookJsonSchema } from "./workbookJson";

/**
 * Opens a workbook that is written in the host's own JSON (`WorkbookJson`), and calculates it.
 * Throws an Error that says what is wrong and where: "sheet Drift, cell D4: …".
 * @param json the parsed JSON
 * @param calc the calculation, which from now on belongs to the workbook
 */
export async function openWorkbook(json: unknown, calc: Calc): Promise<Workbook> {
  const parsed = workbookJsonSchema.safeParse(json);
  if (!parsed.success) throw new Error(`This is not a workbook of the local host.\n${z.prettifyError(parsed.error)}`);
  const workbook = new Workbook(calc);
  // Nobody listens yet, so the changes of this turn are nobody's.
  await workbook.turn("file", () => readWorkbook(workbook, parsed.data));
  workbook.isDirty = false;
  return workbook;
}

function readWorkbook(workbook: Workbook, json: WorkbookJson): void {
  const styles = new Map<string, Partial<CellFormat>>(Object.entries(json.styles ?? {}));
  if (json.name !== undefined) workbook.name = json.name;
  // Formulas may mention any sheet, table or name, so all of these come first.
  const sheets = json.sheets.map((sheetJson) => {
    const sheet = describePlaceOfFault(`sheet ${sheetJson.name}`, () => addSheet(workbook, sheetJson.name));
    return { sheet, sheetJson };
  });
  for (const { sheet, sheetJson } of sheets) readSheetCells(workbook, sheet, sheetJson, styles);
  for (const { sheet, sheetJson } of sheets) readTables(workbook, sheet, sheetJson.tables ?? []);
  for (const [name, formula] of Object.entries(json.names ?? {})) {
    describePlaceOfFault(`name ${name}`, () => addDefinedName(workbook, name, formula, ""));
  }
  for (const { sheet, sheetJson } of sheets) readSheetFormulas(workbook, sheet, sheetJson);
  for (const { sheet, sheetJson } of sheets) readSheetLook(workbook, sheet, sheetJson);
  const visible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  const active = json.activeSheet === undefined ? visible : workbook.findSheet(json.activeSheet);
  if (active?.visibility !== "Visible") throw new Error("The active sheet is missing or hidden.");
  workbook.activeSheetId = active.id;
  Object.assign(workbook.options, json.options);
}
