import type { CalcValue } from "../../../host/calc/calc";

/** A formula that Excel gives another value for than we do. When one is mended, its line moves to the batteries. */
export type KnownGap = { readonly formula: string; readonly excel: CalcValue; readonly here: CalcValue };

export const KNOWN_GAPS: readonly KnownGap[] = [
  // Text as a condition is an error in Excel.
  { formula: "IF(A2,1,2)", excel: { error: "#VALUE!" }, here: 1 },
  // A boolean is another thing than any text.
  { formula: 'TRUE<>"x"', excel: true, here: false },
  // A cell with empty text before a blank cell; the blank cell first is right.
  { formula: "E1=A3", excel: true, here: false },
  // "=" knows no wildcards in Excel; only criteria do.
  { formula: 'A2="te*"', excel: false, here: true },
  // A minus before text in quotes; before a cell with text it works.
  { formula: '--"5"', excel: 5, here: { error: "#NAME?" } },
  { formula: "50%%", excel: 0.005, here: { error: "#VALUE!" } },
  // Several areas as one reference, and the area that two have in common.
  { formula: "SUM((B1:B2,B4))", excel: 7, here: { error: "#VALUE!" } },
  { formula: "SUM(B1:B3 B2:B4)", excel: 5, here: { error: "#REF!" } },
  { formula: "SUM(B1:B2:B4)", excel: 10, here: { error: "#NAME?" } },
  // A name in text.
  { formula: 'SUM(INDIRECT("Namn"))', excel: 10, here: { error: "#REF!" } },
  // What is left where a sheet was deleted.
  { formula: "Blad1!#REF!", excel: { error: "#REF!" }, here: { error: "#NAME?" } },
  // What a formula spills into, by its first cell.
  { formula: "SUM(B1#)", excel: { error: "#REF!" }, here: { error: "#VALUE!" } },
  // Letters outside English begin a new word.
  { formula: 'PROPER("åsa öst")', excel: "Åsa Öst", here: "ÅSa ÖSt" },
  // Excel prints 15 digits.
  { formula: '1/3&""', excel: "0.333333333333333", here: "0.3333333333333333" },
  // Booleans in joined text; with & they are right.
  { formula: 'CONCAT("a",1,TRUE)', excel: "a1TRUE", here: "a1true" },
  // Rows of a whole column: ours end 1000 rows below the last cell in use.
  { formula: "ROWS(A:A)>1000000", excel: true, here: false },
];
