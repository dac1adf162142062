/** The cell that an A1 address without sheet names, rows and columns counted from 0: "D7" is row 6, column 3. Null for anything else. */
export const parseCellAddress = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};
