/** The A1 address of a cell, rows and columns counted from 0: (6, 3) is "D7". */
export const printCellAddress = (row: number, column: number): string => `${printColumnLetters(column)}${row + 1}`;

export const printColumnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** The same so that it stands still when a formula is copied: "$B$2". */
export const printFixedAddress = (row: number, column: number): string => `$${printColumnLetters(column)}$${row + 1}`;
