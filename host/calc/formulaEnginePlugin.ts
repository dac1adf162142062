import type { ICellData, Nullable } from "@univerjs/core";
import {
  CELL_INVERTED_INDEX_CACHE,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaRuntimeService,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  Interpreter,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { FunctionVariantType, IAllRuntimeData, IFormulaDatasetConfig } from "@univerjs/engine-formula";

/** Univer's formula engine with what we do otherwise: everything that leans on Univer's inside stands in this file. */
export class FormulaEnginePlugin extends UniverFormulaEnginePlugin {
  override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([ICalculateFormulaService, { useClass: DirectCalculation }]);
    this._injector.replace([IFormulaRuntimeService, { useClass: ExcelRuntime }]);
    this._injector.replace([Interpreter, { useClass: SteadyInterpreter }]);
    switchOffInvertedIndex();
    keyCachesByWholeText();
  }
}

/**
 * Calculates once and gives what came out. Univer's own way in (`execute`) tells the outcome only by events, gives no
 * sign at all when a calculation fails, and is reached through commands that wait 100 ms before each calculation.
 * The steps are those of `execute`, on the members that Univer opens to subclasses.
 */
export class DirectCalculation extends CalculateFormulaService {
  async calculateOnce(config: IFormulaDatasetConfig): Promise<IAllRuntimeData> {
    this._currentConfigService.load(config);
    this._runtimeService.reset();
    await this._executeStep();
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
    const results = this._runtimeService.getAllRuntimeData();
    this._runtimeService.reset();
    return results;
  }
}

type ExecutableNode = Parameters<Interpreter["execute"]>[0];

/** Where a function of Univer throws (SWITCH() without arguments does), that cell is an error, not the whole workbook. */
class SteadyInterpreter extends Interpreter {
  override execute(node: ExecutableNode): FunctionVariantType {
    try {
      return super.execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** Any text will do: Univer only asks whether a cell has a formula. */
const FORMULA_MARK = "=";

/**
 * A cell with a formula is never blank in Excel: "" is text (COUNTA counts it, `""-1` is #VALUE!), and what comes from a
 * blank cell is 0. To Univer a result without a formula beside it is blank in both cases, until the next calculation.
 * So each result is marked as a formula's at once.
 */
class ExcelRuntime extends FormulaRuntimeService {
  override setRuntimeData(result: FunctionVariantType): void {
    super.setRuntimeData(result);
    const [unit, sheet, row, column] = [this.currentUnitId, this.currentSubUnitId, this.currentRow, this.currentColumn];
    markAsFormula(this.getUnitData()[unit]?.[sheet]?.getValue(row, column));
    const spill = this.getUnitArrayFormula()[unit]?.[sheet]?.[row]?.[column];
    const spilled = this.getRuntimeArrayFormulaCellData()[unit]?.[sheet];
    if (spill === undefined || spilled === undefined) return;
    for (let r = spill.startRow; r <= spill.endRow; r++) {
      for (let c = spill.startColumn; c <= spill.endColumn; c++) markAsFormula(spilled.getValue(r, c));
    }
  }
}

function markAsFormula(cell: Nullable<ICellData>): void {
  if (cell) cell.f = FORMULA_MARK;
}

/**
 * Univer keeps an index from values to rows that makes its writing quadratic in the rows of a column: 65 s instead of
 * 6 s for 50 000 calculated rows. Without it the results are the same. It is shared by all of Univer on a page.
 */
function switchOffInvertedIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}

/**
 * Univer keys its caches of formulas and texts by a 32-bit hash once they are longer than 64 characters: of two that meet,
 * one would silently get the other's result. All those caches are of one class; the whole text is as good a key.
 */
function keyCachesByWholeText(): void {
  const shared = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash: (text: string) => string };
  shared._hash = (text) => text;
}
