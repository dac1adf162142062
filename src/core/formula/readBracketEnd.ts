/** The position after the bracket that closes the one at `start`; an apostrophe takes the meaning from the next character. */
export const readBracketEnd = (formula: string, start: number): number => {
  let depth = 0;
  for (let position = start; position < formula.length; position += 1) {
    const character = formula.charAt(position);
    if (character === "'") position += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return position + 1;
  }
  return formula.length;
};
