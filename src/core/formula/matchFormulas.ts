import { readBracketEnd } from "./readBracketEnd";

/**
 * Whether two formulas say the same. Excel gives back what was written as `T[[#This Row],[Budget]]` as `[@Budget]` where
 * the formula stands in the table itself, and spaces and case as it likes: that is no difference. `table` is the table
 * that the formulas stand in or under.
 */
export const matchFormulas = (first: string, second: string, table: string): boolean =>
  first === second || formatComparableFormula(first, table) === formatComparableFormula(second, table);

/** One spelling for all ways to write the same formula; for comparison only. */
export const formatComparableFormula = (formula: string, table: string): string => {
  const name = table.toLowerCase();
  let comparable = "";
  let position = 0;
  while (position < formula.length) {
    const character = formula.charAt(position);
    if (character === '"') {
      const end = readTextEnd(formula, position);
      comparable += formula.slice(position, end);
      position = end;
    } else if (character === "[") {
      const end = readBracketEnd(formula, position);
      if (comparable.endsWith(name) && !/[\p{L}\p{N}_.]$/u.test(comparable.slice(0, -name.length))) {
        comparable = comparable.slice(0, -name.length);
      }
      comparable += formatReference(formula.slice(position + 1, end - 1));
      position = end;
    } else {
      if (!/\s/.test(character)) comparable += character.toLowerCase();
      position += 1;
    }
  }
  return comparable;
};

/** The position after a text in double quotes; a doubled quote stands for one. */
const readTextEnd = (formula: string, start: number): number => {
  let position = start + 1;
  while (position < formula.length) {
    if (formula.charAt(position) === '"') {
      if (formula.charAt(position + 1) !== '"') return position + 1;
      position += 1;
    }
    position += 1;
  }
  return position;
};

/** What stands within the outer brackets: `Budget`, `[Budget]`, `@Budget`, `@[Budget]` or `[#This Row],[Budget]`. */
const formatReference = (reference: string): string => {
  const thisRow = /^\s*\[#This Row\]\s*,\s*/i.exec(reference)?.[0] ?? /^@/.exec(reference)?.[0] ?? "";
  const column = reference.slice(thisRow.length).replace(/^\[([\s\S]*)\]$/, "$1");
  return `[${thisRow === "" ? "" : "@"}${column.toLowerCase()}]`;
};
