import type { DefinedName } from "../definedName";
import { ExcelError } from "../excelError";
import { normaliseFormula } from "../formula/normaliseFormula";
import { checkDefinedName } from "../names";
import type { Workbook } from "../workbook";

/** Adds a name for the whole workbook. Throws InvalidArgument, or ItemAlreadyExists (a name or a table has it). */
export function addDefinedName(workbook: Workbook, name: string, formula: string, comment: string): DefinedName {
  const fault = checkDefinedName(name);
  if (fault !== null) throw new ExcelError("InvalidArgument", fault);
  if (workbook.findName(name) !== undefined || workbook.findTable(name) !== undefined) {
    throw new ExcelError("ItemAlreadyExists", `There is already a name or a table ${name}.`);
  }
  const added: DefinedName = { name, formula: checkFormula(workbook, formula), comment, visible: true };
  workbook.names = [...workbook.names, added];
  workbook.markRestructured();
  workbook.record({ kind: "names" });
  return added;
}

/** Gives a name another meaning. */
export function setDefinedNameFormula(workbook: Workbook, name: DefinedName, formula: string): void {
  name.formula = checkFormula(workbook, formula);
  workbook.markRestructured();
  workbook.record({ kind: "names" });
}

/** Deletes a name; formulas that mention it show #NAME?. */
export function deleteDefinedName(workbook: Workbook, name: DefinedName): void {
  workbook.names = workbook.names.filter((other) => other !== name);
  workbook.markRestructured();
  workbook.record({ kind: "names" });
}

function checkFormula(workbook: Workbook, formula: string): string {
  const written = formula.startsWith("=") ? formula : `=${formula}`;
  return normaliseFormula(workbook, { sheetId: "", row: 0, column: 0 }, written);
}
