import type { Calc, CalcResult } from "../calc/calc";
import { type Area, areaHasCell, intersectAreas } from "./area";
import { type Cell, type CellValue, isBeyondEngine, isSameValue } from "./cell";
import type { Change, ChangeListener } from "./change";
import type { DefinedName } from "./definedName";
import { describeCalcBook, describeCalcChanges } from "./describeCalcBook";
import { ExcelError } from "./excelError";
import { type KeptValues, compareAnswers, printPlace } from "./keptValues";
import { releaseRowHeights } from "./rowHeights";
import { isSameName } from "./sameName";
import type { Sheet, UnknownPassword } from "./sheet";
import type { Table } from "./table";

/** What people choose in Excel's options, and what a test may want to turn. */
export type WorkbookOptions = {
  /** AutoCorrect "Fill formulas in tables to create calculated columns". */
  fillCalculatedColumns: boolean;
  /** AutoCorrect "Include new rows and columns in table". */
  expandTables: boolean;
  /**
   * How `Range.formulas` gives a structured reference within its own table: as the formula bar shows it (`[@Budget]`),
   * or as a file keeps it (`Drift[[#This Row],[Budget]]`). Microsoft documents the first for the formula bar only.
   */
  structuredReferences: "asShown" | "asStored";
  isReadOnly: boolean;
  /** Whether what an add-in writes to several rows reaches those that are hidden too. Some Excels leave out what a filter hides (OfficeDev/office-js #224). */
  writesHiddenRows: boolean;
  /** What `workbook.autoSave` says: Excel saves by itself. The host never does. */
  isAutoSaved: boolean;
  /** Whether `worksheet.shapes` holds charts too, which is the only way to their alternative text. Microsoft does not say. */
  chartsAmongShapes: boolean;
};

/** An area that follows its cells when rows and columns move; null when they are gone. */
export type TrackedArea = { readonly sheetId: string; area: Area | null };

/** A formula outside the model (in a chart of the workbook's file, say) that follows its references all the same. */
export type TrackedFormula = { readonly sheetId: string | null; formula: string };

/**
 * A workbook: the truth that the rich API, the grid and the calculation share.
 * All access happens in turns, one at a time (`turn`); operations (`operations/`) change it within a turn.
 */
export class Workbook {
  name = "Bok1.xlsx";
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  names: DefinedName[] = [];
  /** Settings of add-ins (`workbook.settings`), by key; values are JSON. */
  readonly settings = new Map<string, string>();
  activeSheetId = "";
  selectedArea: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  readonly options: WorkbookOptions = {
    fillCalculatedColumns: true,
    expandTables: true,
    structuredReferences: "asShown",
    isReadOnly: false,
    writesHiddenRows: true,
    isAutoSaved: false,
    chartsAmongShapes: true,
  };
  /** Something changed since the workbook was opened or saved. */
  isDirty = false;
  /** Saves the workbook when an add-in asks for it; called within a turn, so it must not wait for one of its own. Null: saved is what it says. */
  saver: (() => void) | null = null;
  /** Sheets stand as they are: none is added, removed, renamed, moved, hidden or shown. */
  isStructureProtected = false;
  structurePassword: string | null | UnknownPassword = null;
  readonly trackedAreas = new Set<TrackedArea>();
  readonly trackedFormulas = new Set<TrackedFormula>();

  readonly #calc: Calc;
  readonly #listeners = new Set<ChangeListener>();
  #queue: Promise<unknown> = Promise.resolve();
  #changes: Change[] = [];
  /** Cells whose contents changed since the last calculation, by sheet; null: everything must be loaded anew. */
  #dirtyCells: Map<Sheet, Set<string>> | null = null;
  /** What the workbook's file had, until the engine is asked about it. */
  #kept: KeptValues | null = null;
  #answersBeside: ReadonlyMap<string, CellValue> = new Map();
  #idCount = 0;

  constructor(calc: Calc) {
    this.#calc = calc;
  }

  /**
   * Does some work alone: turns run one after the other. When it is done (or has failed), the workbook is calculated
   * and the listeners are told what changed. What was done before a failure stands, as in Excel.
   */
  turn<T>(by: string, work: () => T | Promise<T>): Promise<T> {
    const turn = this.#queue.then(async () => {
      try {
        return await work();
      } finally {
        await this.settle(by);
      }
    });
    // A failed turn is its caller's matter; the next one runs all the same.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Returns how to stop listening. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calculates, and tells the listeners what has changed so far. Happens by itself at the end of a turn. */
  async settle(by: string): Promise<void> {
    await this.calculate();
    this.#tellListeners(by);
  }

  /**
   * The cells' values come from a file and stand until something changes; `calculate` then asks the engine about them first.
   * Call when all cells are there and nothing has changed since they were read.
   */
  keepValues(kept: KeptValues): void {
    this.#kept = kept;
    this.#dirtyCells = new Map();
  }

  /** Asks the engine about the values of a file at once, and takes what it says where the file lacks them or cannot be trusted. */
  async calculateKept(): Promise<void> {
    for (const result of await this.#askAboutKept()) this.#takeResult(result);
  }

  /** Brings all values up to date. Call within a turn, before reading values that may depend on what was just written. */
  async calculate(): Promise<void> {
    const dirty = this.#dirtyCells;
    if (dirty !== null && dirty.size === 0) return;
    await this.#askAboutKept();
    this.#dirtyCells = new Map();
    // A calculation that starts afresh does not know what formulas once spilled into.
    if (dirty === null) for (const sheet of this.sheets) clearSpills(sheet);
    const results =
      dirty === null
        ? await this.#calc.load(describeCalcBook(this))
        : await this.#calc.change(describeCalcChanges(dirty));
    const changed = new Set(results.filter((result) => this.#takeResult(result)).map((result) => result.sheetId));
    if (changed.size > 0) this.record({ kind: "calculated", sheetIds: [...changed] });
  }

  /** For operations: puts contents and format in a cell. What Excel would do beside it is the operation's matter. */
  writeCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
    const before = sheet.cellAt(row, column);
    sheet.putCell(row, column, cell);
    if (before.formula === cell.formula && before.value === cell.value && !before.isSpilled) return;
    if (cell.format.wrapText && sheet.fittedRows.has(row)) releaseRowHeights(sheet, row, row);
    if (this.#dirtyCells === null) return;
    const cells = this.#dirtyCells.get(sheet) ?? new Set();
    this.#dirtyCells.set(sheet, cells.add(`${String(row)},${String(column)}`));
  }

  /** For operations: cells, tables, names or sheets have moved or been renamed, so calculation starts afresh. */
  markRestructured(): void {
    this.#dirtyCells = null;
  }

  /** For operations: notes what happened, for the listeners. */
  record(change: Change): void {
    this.#changes.push(change);
    if (change.kind !== "selection" && change.kind !== "sheetActivated") this.isDirty = true;
  }

  /** A new GUID in braces. They count up, so that every run gives the same ids. */
  createId(): string {
    this.#idCount += 1;
    return `{00000000-${this.#idCount.toString(16).padStart(4, "0").toUpperCase()}-0000-0000-000000000000}`;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === nameOrId || isSameName(sheet.name, nameOrId));
  }

  getSheet(nameOrId: string): Sheet {
    return this.findSheet(nameOrId) ?? fail(`There is no sheet ${nameOrId}.`);
  }

  findTable(nameOrId: string): Table | undefined {
    return this.tables.find((table) => table.id === nameOrId || isSameName(table.name, nameOrId));
  }

  getTable(nameOrId: string): Table {
    return this.findTable(nameOrId) ?? fail(`There is no table ${nameOrId}.`);
  }

  findName(name: string): DefinedName | undefined {
    return this.names.find((other) => isSameName(other.name, name));
  }

  tableAt(sheetId: string, row: number, column: number): Table | undefined {
    return this.tables.find((table) => table.sheetId === sheetId && areaHasCell(table.area, row, column));
  }

  tablesIn(sheetId: string, area: Area): Table[] {
    return this.tables.filter((table) => table.sheetId === sheetId && intersectAreas(table.area, area) !== null);
  }

  /** The value of a cell, as last calculated. */
  valueAt(sheetId: string, row: number, column: number): CellValue {
    return this.getSheet(sheetId).cellAt(row, column).value;
  }

  dispose(): void {
    this.#listeners.clear();
    this.#calc.dispose();
  }

  async #askAboutKept(): Promise<readonly CalcResult[]> {
    const kept = this.#kept;
    if (kept === null) return [];
    this.#kept = null;
    const { results, beside } = await compareAnswers(this.#calc, kept);
    this.#answersBeside = beside;
    return results;
  }

  #takeResult(result: CalcResult): boolean {
    const sheet = this.findSheet(result.sheetId);
    if (sheet === undefined) return false;
    const cell = sheet.cellAt(result.row, result.column);
    const { origin } = cell;
    const isKept = origin?.answer !== undefined && isSameValue(origin.answer, result.value);
    const value = isKept ? origin.value : result.value;
    if (isSameValue(cell.value, value)) return false;
    const beside = origin === undefined ? this.#answersBeside.get(printPlace(result)) : undefined;
    if (beside !== undefined && isSameValue(beside, result.value)) return false;
    const isSpilled = cell.formula === null && value !== null;
    sheet.putCell(result.row, result.column, { ...cell, value, isSpilled });
    return true;
  }

  #tellListeners(by: string): void {
    const changes = this.#changes;
    this.#changes = [];
    if (changes.length === 0) return;
    const report = { by, changes };
    for (const listener of [...this.#listeners]) listener(report);
  }
}

function clearSpills(sheet: Sheet): void {
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.isSpilled && !isBeyondEngine(cell)) {
      sheet.putCell(row, column, { ...cell, value: null, isSpilled: false });
    }
  }
}

function fail(message: string): never {
  throw new ExcelError("ItemNotFound", message);
}
