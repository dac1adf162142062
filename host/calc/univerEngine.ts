import { LocaleType, LogLevel, Styles, Univer, UniverInstanceType, IUniverInstanceService } from "@univerjs/core";
import type { ICellData, Nullable, ObjectMatrix } from "@univerjs/core";
import { ICalculateFormulaService, IFormulaCurrentConfigService } from "@univerjs/engine-formula";
import type { IFormulaDataItem, IUnitData } from "@univerjs/engine-formula";
import { listCriteriaFunctions } from "./criteriaFunctions";
import { DirectCalculation, FormulaEnginePlugin } from "./formulaEnginePlugin";

/** A sheet as the engine reads it. The caller keeps it and may change it between calculations. */
export type EngineSheet = {
  readonly id: string;
  readonly name: string;
  /** Constants, and what formulas gave the last time. */
  readonly cells: ObjectMatrix<Nullable<ICellData>>;
  readonly formulas: ObjectMatrix<IFormulaDataItem>;
  /** The engine sees nothing beyond: the larger, the slower are references to whole columns. */
  rowCount: number;
  columnCount: number;
};

export type EngineCell = { readonly sheetId: string; readonly row: number; readonly column: number };

/** What one calculation gave, by sheet. */
export type EngineResults = {
  /** Formula cells that were calculated. */
  readonly cells: ReadonlyMap<string, ObjectMatrix<Nullable<ICellData>>>;
  /** Cells that array results fill, the formula's own cell included. */
  readonly spills: ReadonlyMap<string, ObjectMatrix<Nullable<ICellData>>>;
};

export type UniverEngine = {
  /** Forgets what it knew and takes other sheets. */
  open(sheets: readonly EngineSheet[]): void;
  /** Calculates everything, or what depends on the cells named. */
  calculate(changed: "everything" | readonly EngineCell[]): Promise<EngineResults>;
  dispose(): void;
};

let openedBooks = 0;

/** Starts a Univer without sheets, grid or page: only the formula engine. */
export function startUniverEngine(): UniverEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(FormulaEnginePlugin, { function: listCriteriaFunctions() });
  const injector = univer.__getInjector();
  let unitId = "";
  let sheets: readonly EngineSheet[] = [];

  function open(newSheets: readonly EngineSheet[]): void {
    if (unitId !== "") injector.get(IUniverInstanceService).disposeUnit(unitId);
    // Univer keeps things by unit in places that all of Univer on a page share.
    openedBooks += 1;
    unitId = `calc-${openedBooks}`;
    sheets = newSheets;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: unitId,
      name: unitId,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, name }) => [id, { id, name }])),
    });
  }

  async function calculate(changed: "everything" | readonly EngineCell[]): Promise<EngineResults> {
    const calculation = injector.get(ICalculateFormulaService);
    if (!(calculation instanceof DirectCalculation)) throw new Error("Univer did not take our calculation.");
    const current = injector.get(IFormulaCurrentConfigService);
    current.setExecuteUnitId(unitId);
    current.setExecuteSubUnitId(sheets[0]?.id ?? "");
    const results = await calculation.calculateOnce({
      formulaData: { [unitId]: Object.fromEntries(sheets.map(({ id, formulas }) => [id, formulas.getMatrix()])) },
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: changed === "everything",
      dirtyRanges: changed === "everything" ? [] : changed.map((cell) => describeDirtyRange(unitId, cell)),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      // The graph is built anew each time: it costs no more than keeping it, and a replaced formula leaves nothing behind.
      clearDependencyTreeCache: { [unitId]: Object.fromEntries(sheets.map(({ id, name }) => [id, name])) },
      allUnitData: { [unitId]: describeSheets(sheets) },
      unitStylesData: { [unitId]: new Styles() },
      unitSheetNameMap: { [unitId]: Object.fromEntries(sheets.map(({ id, name }) => [name, id])) },
    });
    return {
      cells: new Map(Object.entries(results.unitData[unitId] ?? {})),
      spills: new Map(Object.entries(results.arrayFormulaCellData[unitId] ?? {})),
    };
  }

  return { open, calculate, dispose: () => univer.dispose() };
}

function describeSheets(sheets: readonly EngineSheet[]): NonNullable<IUnitData[string]> {
  return Object.fromEntries(
    sheets.map(({ id, cells, rowCount, columnCount }) => [
      id,
      // Univer's type forgets that cells may be blank; its engine does not.
      { cellData: cells as ObjectMatrix<ICellData>, rowCount, columnCount, rowData: {}, columnData: {} },
    ]),
  );
}

function describeDirtyRange(unitId: string, { sheetId, row, column }: EngineCell) {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}
