/**
 * Whether a formula refers to nothing but its own column: a sum that the user has written over it. It will add up what
 * comes to stand there, whatever it shows now. `letters` and `header` are the column's.
 */
export const isOwnColumnFormula = (formula: string, letters: string, header: string): boolean => {
  const bare = formula.replace(/"[^"]*"/g, "");
  const columns = [...bare.replace(/\[[^\]]*\]/g, "").matchAll(/(?<![A-Z0-9_.])\$?([A-Z]{1,3})\$?[0-9]+(?![0-9(])/gi)];
  const headers = [...bare.matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? "");
  return (
    columns.length + headers.length > 0 &&
    columns.every((match) => match[1]?.toUpperCase() === letters) &&
    headers.every((found) => found.toLowerCase() === header.toLowerCase())
  );
};
