import { parseFieldContent } from "../core/form/parseFieldContent";
import { isFormula } from "../core/plan/isFormula";
import { matchKeyedRow } from "../core/plan/matchKeyedRow";
import type { Write } from "../core/plan/plan";
import { planKeyedCell } from "../core/plan/planKeyedCell";
import { readTableShape } from "../core/plan/readTableShape";
import type { TableSnapshot, WorkbookSnapshot } from "../core/workbook";
import type { Field, FieldEntry, FieldOutcome } from "./fieldEntry";
import { readTextIn } from "./readFieldText";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";
import { writePlan } from "./writePlan";

/**
 * Puts what somebody wrote in its cell, found by Nr; one undo step, and no other cell is written but those of `followers`.
 * A cell that holds another text than the writer saw is left alone: the answer gives that text. Throws `WorkbookError`
 * where Excel refuses, `protected` with the cell for a locked one.
 */
export const enterField = async (workbook: Workbook, entry: FieldEntry): Promise<FieldOutcome> =>
  attempt(workbook, entry, true);

const attempt = async (workbook: Workbook, entry: FieldEntry, mayRepeat: boolean): Promise<FieldOutcome> => {
  const snapshot = await workbook.read();
  const place = matchField(snapshot, entry);
  if (place === null) return { kind: "gone" };
  const { table, row, column } = place;
  const standing = readTextIn(table, row, column);
  if (standing === entry.after) return { kind: "entered" };
  const isCalculated = isFormula(table.body.formulas[row]?.[column] ?? "", table.body.values[row]?.[column] ?? "");
  if (standing !== entry.before || isCalculated) return { kind: "conflict", theirs: standing };
  const places = [place, ...(entry.followers ?? []).flatMap((field) => matchField(snapshot, field) ?? [])];
  const writes = places.flatMap((one): readonly Write[] => planField(one, entry.after) ?? []);
  const tables = [...new Set(places.map((one) => one.table))];
  try {
    await writePlan(workbook, { kind: "form", writes, shapes: tables.map((one) => readTableShape(one, null)) });
    return { kind: "entered" };
  } catch (error) {
    // Somebody was there between our reading and our writing: look again at what stands there now.
    const isStale = error instanceof WorkbookError && error.code === "table-changed";
    if (!isStale || !mayRepeat) throw error;
    return attempt(workbook, entry, false);
  }
};

type FieldPlace = {
  readonly field: Field;
  readonly table: TableSnapshot;
  readonly row: number;
  readonly column: number;
};

const matchField = ({ tables }: WorkbookSnapshot, field: Field): FieldPlace | null => {
  const table = tables.find(({ id }) => id === field.tableId);
  const row = table && matchKeyedRow(table.body.values, table.headers.indexOf(field.numberHeader), field.number);
  const column = table?.headers.indexOf(field.header) ?? -1;
  return table === undefined || row === null || row === undefined || column < 0 ? null : { field, table, row, column };
};

const planField = ({ field, table, row, column }: FieldPlace, text: string): readonly Write[] | null => {
  const content = parseFieldContent(text, field.key, table.body.values[row]?.[column] ?? "");
  const write = planKeyedCell({ table, keyHeader: field.numberHeader, key: field.number }, field.header, content);
  return write === null ? null : [write];
};
