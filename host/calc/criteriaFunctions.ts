import type { Ctor } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  ArrayValueObject,
  BaseReferenceObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject, IFunctionNames } from "@univerjs/engine-formula";

/** Functions that take pairs of a range and a criterion, and where the first pair starts. */
const FIRST_PAIR: ReadonlyMap<string, number> = new Map([
  ["COUNTIF", 0],
  ["COUNTIFS", 0],
  ["SUMIF", 0],
  ["AVERAGEIF", 0],
  ["SUMIFS", 1],
  ["AVERAGEIFS", 1],
  ["MAXIFS", 1],
  ["MINIFS", 1],
]);

/** The criteria that ask whether a cell is blank, not what it holds. */
const BLANK_CRITERIA: ReadonlySet<unknown> = new Set(["<>", "="]);

/** What stands in for "" where only being filled counts: any text that is neither empty nor a wildcard. */
const FILLED = StringValueObject.create("\u0001");

/**
 * COUNTIFS and its kin as Excel has them: "<>" means filled and "=" blank, and a formula that gives "" is filled, although
 * the criterion "" takes both. Univer asks in all three cases whether the text is empty.
 */
export function listCriteriaFunctions(): [Ctor<BaseFunction>, IFunctionNames][] {
  return ALL_IMPLEMENTED_FUNCTIONS.flatMap(([Function, name]) => {
    const firstPair = FIRST_PAIR.get(String(name));
    return firstPair === undefined ? [] : [[createCriteriaFunction(Function, firstPair), name]];
  });
}

function createCriteriaFunction(Function: Ctor<BaseFunction>, firstPair: number): Ctor<BaseFunction> {
  return class extends Function {
    // Univer's type names values only; what "needs reference objects", as these functions do, is given references.
    override calculate(...given: BaseValueObject[]) {
      const fitted = given.map((argument, index) => {
        const isRange = index >= firstPair && (index - firstPair) % 2 === 0;
        return isRange && asksForBlank(given[index + 1]) ? fillEmptyText(argument) : argument;
      });
      return super.calculate(...fitted);
    }
  };
}

function asksForBlank(criterion: BaseValueObject | undefined): boolean {
  const single = criterion instanceof ArrayValueObject ? criterion.getFirstCell() : criterion;
  return single instanceof StringValueObject && BLANK_CRITERIA.has(single.getValue());
}

/** The same range, whose cells with "" read as filled. */
function fillEmptyText<Argument extends object>(range: Argument): Argument {
  if (!(range instanceof BaseReferenceObject)) return range;
  const filled = Object.create(range) as Argument & BaseReferenceObject;
  filled.toArrayValueObject = (useCache) => {
    const cells = range.toArrayValueObject(useCache);
    const mapped = cells.mapValue((cell) => (cell.isString() && cell.getValue() === "" ? FILLED : cell));
    return mapped instanceof ArrayValueObject ? mapped : cells;
  };
  return filled;
}
