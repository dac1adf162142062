import { createCalc } from "../../../host/calc/createCalc";
import type { Area } from "../../../host/model/area";
import { parseAreaAddress, printAreaAddress } from "../../../host/model/cellAddress";
import { describeText } from "../../../host/model/describeText";
import { readEntry } from "../../../host/model/entry/readEntry";
import { describeFormula } from "../../../host/model/formula/describeFormula";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import type { WorkbookJson } from "../../../host/model/json/workbookJson";
import { enterContents } from "../../../host/model/operations/enterContents";
import type { Sheet } from "../../../host/model/sheet";
import type { Table } from "../../../host/model/table";
import type { Workbook } from "../../../host/model/workbook";

type Written = string | number | boolean | null;

/** A workbook in the hands of a test. Addresses are A1 on its first sheet, or "Blad2!A1". */
export type Book = {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Does something alone and calculates, as a user's action would. */
  readonly act: (action: () => void) => Promise<void>;
  /** Writes as an add-in does through `Range.values`: one row after the other, from the given cell. */
  readonly write: (address: string, rows: readonly (readonly Written[])[]) => Promise<void>;
  /** Types as a person does in a Swedish Excel. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly value: (address: string) => Written | { readonly error: string };
  readonly text: (address: string) => string;
  /** As the file keeps it. */
  readonly formula: (address: string) => string | null;
  /** As the formula bar shows it. */
  readonly shownFormula: (address: string) => string | null;
  readonly table: (name: string) => Table;
  readonly tableAddress: (name: string) => string;
};

export async function openBook(json: WorkbookJson): Promise<Book> {
  const workbook = await openWorkbook(json, createCalc());
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("A test's workbook has a sheet.");

  const place = (address: string): { sheet: Sheet; area: Area } => {
    const [rest = "", sheetName] = address.split("!").reverse();
    const area = parseAreaAddress(rest);
    if (area === null) throw new Error(`${address} is no address.`);
    return { sheet: sheetName === undefined ? sheet : workbook.getSheet(sheetName), area };
  };
  const cell = (address: string) => {
    const { sheet: on, area } = place(address);
    return { on, ...area, cell: on.cellAt(area.row, area.column) };
  };
  const act = async (action: () => void): Promise<void> => {
    await workbook.turn("user", action);
  };
  const enter = (address: string, rows: readonly (readonly Written[])[], language: "us" | "sv") =>
    act(() => {
      const { sheet: on, area } = place(address);
      const filled = { ...area, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
      enterContents(workbook, on, filled, (row, column) => {
        const content = rows[row]?.[column] ?? null;
        if (content === null) return undefined;
        if (typeof content !== "string") return { kind: "value", value: content };
        return readEntry(content, on.cellAt(area.row + row, area.column + column).format.numberFormat, language);
      });
    });

  return {
    workbook,
    sheet,
    act,
    write: (address, rows) => enter(address, rows, "us"),
    type: (address, text) => enter(address, [[text]], "sv"),
    value: (address) => cell(address).cell.value,
    text: (address) => describeText(cell(address).cell),
    formula: (address) => cell(address).cell.formula,
    shownFormula: (address) => {
      const { on, row, column, cell: found } = cell(address);
      return found.formula === null ? null : describeFormula(workbook, { sheetId: on.id, row, column }, found.formula);
    },
    table: (name) => workbook.getTable(name),
    tableAddress: (name) => printAreaAddress(workbook.getTable(name).area),
  };
}

/** The area of an address, which must be one. */
export function areaOf(address: string): Area {
  const area = parseAreaAddress(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
}
