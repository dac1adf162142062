import { parseStructRef, tokenTypes } from "@borgar/fx/xlsx";
import { type Area, areaHasCell } from "../../model/area";
import { parseAreaAddress } from "../../model/cellAddress";
import { mapReferences } from "../../model/formula/mapReferences";
import { moveFormula } from "../../model/formula/moveFormula";
import { tokenizeFormula } from "../../model/formula/tokenizeFormula";
import { createPartFault } from "../fault";
import { readFileFormula } from "../formula/fileFormula";
import type { RawCell, RawFormula } from "./rawCell";
import type { SheetContext } from "./sheetContext";
import type { FormulaKind } from "./sourceSheet";

/** What was read of a formula. */
export type ReadFormula = {
  readonly kind: FormulaKind;
  /** As the model keeps it; null for a what-if table. */
  readonly formula: string | null;
  readonly sharedNumber: string | null;
  /** The cells that an array formula fills. */
  readonly fills: Area | null;
  /** The first cell of a shared formula, whose text the others take. */
  readonly isFirstOfShared: boolean;
};

export type FormulaReader = (cell: RawCell, formula: RawFormula, row: number, column: number) => ReadFormula;

type SharedFormula = { readonly formula: string; readonly row: number; readonly column: number };

/** Reads the formulas of one sheet, in the order in which they stand: shared ones are told with the first of their cells. */
export function createFormulaReader(context: SheetContext): FormulaReader {
  const shared = new Map<string, SharedFormula>();
  // The same formula often stands in a whole column.
  const known = new Map<string, string>();

  const readText = (text: string, row: number, column: number): string => {
    let formula = known.get(text);
    if (formula === undefined) {
      formula = readFileFormula(text);
      known.set(text, formula);
    }
    if (!formula.includes("[")) return formula;
    const table = context.tables.find(({ area }) => areaHasCell(area, row, column));
    if (table === undefined) return formula;
    const key = `${table.id} ${text}`;
    const named = known.get(key) ?? nameTable(formula, table.name);
    known.set(key, named);
    return named;
  };

  const readShared = (number: string, text: string, row: number, column: number): SharedFormula => {
    const first = shared.get(number);
    if (text === "" && first !== undefined) {
      return { formula: moveFormula(first.formula, row - first.row, column - first.column), row, column };
    }
    if (text === "") throw createPartFault("damagedPart", context.part, `there is no shared formula ${number}`);
    const read = { formula: readText(text, row, column), row, column };
    if (first === undefined) shared.set(number, read);
    return read;
  };

  return (cell, { text, attributes }, row, column) => {
    const plain = { kind: "plain", sharedNumber: null, fills: null, isFirstOfShared: false } as const;
    const type = attributes["t"] ?? "normal";
    if (type === "dataTable") return { ...plain, kind: "dataTable", formula: null };
    const number = attributes["si"];
    if (type === "shared" && number !== undefined) {
      const isFirstOfShared = !shared.has(number);
      const { formula } = readShared(number, text, row, column);
      return { ...plain, kind: "shared", formula, sharedNumber: number, isFirstOfShared };
    }
    const formula = readText(text, row, column);
    if (type !== "array") return { ...plain, formula: text === "" ? null : formula };
    // Dynamic arrays are arrays with a mark in the workbook's metadata; no other mark is known for cells.
    const kind = cell.attributes["cm"] === undefined ? "array" : "dynamic";
    return { ...plain, kind, formula, fills: parseAreaAddress(attributes["ref"] ?? "") };
  };
}

/** Within a table `[@Budget]` may stand without the table's name; the model always names it. */
function nameTable(formula: string, tableName: string): string {
  const isNameless = ({ type, value }: { type: string; value: string }): boolean =>
    type === tokenTypes.REF_STRUCT && (parseStructRef(value)?.table ?? "") === "";
  if (!tokenizeFormula(formula).some(isNameless)) return formula;
  return mapReferences(formula, {
    table: (reference) => ((reference.table ?? "") === "" ? { ...reference, table: tableName } : reference),
  });
}
