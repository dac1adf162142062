/** The tables that a formula names by structured references: `Drift` in "=SUM(Drift[Budget])". Texts and columns are left out. */
export const readTableNames = (formula: string): readonly string[] => {
  // An apostrophe takes the meaning from a bracket in a column's name.
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll(/'[[\]#@']/g, "");
  const names = new Set<string>();
  let depth = 0;
  for (const [part] of bare.matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|[[\]]/gu)) {
    if (part === "[") depth += 1;
    else if (part === "]") depth -= 1;
    else if (depth === 0) names.add(part);
  }
  return [...names];
};
