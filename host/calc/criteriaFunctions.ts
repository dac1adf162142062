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

/** Characters that Univer's wildcards stop at, as `.` does in a regular expression; Excel's `?` and `*` take them like any other. */
const LINE_ENDS = /[\n\r\u2028\u2029]/g;

/** What stands in for "" where only being filled counts: any text that is neither empty nor a wildcard. */
const FILLED = StringValueObject.create("\u0001");

/**
 * COUNTIFS and its kin as Excel has them: "<>" means filled and "=" blank, and a formula that gives "" is filled, although
 * the criterion "" takes both. Univer asks in all three cases whether the text is empty. Wildcards take line breaks too.
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
        const place = index - firstPair;
        if (place < 0) return argument;
        const isRange = place % 2 === 0;
        const criterion = given[isRange ? index + 1 : index];
        const joined = hasWildcard(criterion) ? mapTexts(argument, joinLines) : argument;
        return isRange && asksForBlank(criterion) ? mapTexts(joined, fillEmptyText) : joined;
      });
      return super.calculate(...fitted);
    }
  };
}

function asksForBlank(criterion: BaseValueObject | undefined): boolean {
  const single = criterion instanceof ArrayValueObject ? criterion.getFirstCell() : criterion;
  return single instanceof StringValueObject && BLANK_CRITERIA.has(single.getValue());
}

function hasWildcard(criterion: BaseValueObject | undefined): boolean {
  if (criterion instanceof StringValueObject) return /[*?]/.test(criterion.getValue());
  let isFound = false;
  const cells = criterion instanceof BaseReferenceObject ? criterion.toArrayValueObject(false) : criterion;
  if (cells instanceof ArrayValueObject) {
    cells.iterator((cell) => {
      isFound ||= cell instanceof StringValueObject && /[*?]/.test(cell.getValue());
    });
  }
  return isFound;
}

/** Empty text reads as filled. */
const fillEmptyText = (cell: BaseValueObject): BaseValueObject =>
  cell.isString() && cell.getValue() === "" ? FILLED : cell;

/** Text on several lines reads as text on one. */
const joinLines = (cell: BaseValueObject): BaseValueObject => {
  const text = cell.isString() ? cell.getValue() : null;
  return typeof text === "string" && text.search(LINE_ENDS) >= 0
    ? StringValueObject.create(text.replaceAll(LINE_ENDS, "\u0001"))
    : cell;
};

/** The same argument, a range or a criterion, whose cells read as `map` says. */
function mapTexts(argument: BaseValueObject, map: (cell: BaseValueObject) => BaseValueObject): BaseValueObject {
  if (!(argument instanceof BaseReferenceObject)) return argument.isString() ? map(argument) : argument.mapValue(map);
  const mapped = Object.create(argument) as BaseValueObject & BaseReferenceObject;
  mapped.toArrayValueObject = (useCache) => {
    const cells = argument.toArrayValueObject(useCache);
    const changed = cells.mapValue(map);
    return changed instanceof ArrayValueObject ? changed : cells;
  };
  return mapped;
}
