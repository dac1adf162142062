/**
 * A formula's part that gives what is filled in of its parts (formulas, parted by commas) in brackets after a space, and nothing
 * where none is. Asked twice and not cut out afterwards: a text may hold brackets of its own.
 */
export const printBracketed = (separator: string, parts: string): string => {
  const joined = `TEXTJOIN("${separator}",TRUE,${parts})`;
  return `IF(${joined}="",""," ("&${joined}&")")`;
};
