/**
 * A whole column of a table as formulas refer to it, `Driftbudget[Budget]`. Excel wants a second pair of brackets around
 * a header that holds more than letters, digits and single spaces.
 */
export const printTableColumn = (table: string, header: string): string =>
  /^[\p{L}\p{N}_]+( [\p{L}\p{N}_]+)*$/u.test(header)
    ? `${table}[${printHeader(header)}]`
    : `${table}[[${printHeader(header)}]]`;

/** The cell with the header itself, `Driftbudget[[#Headers],[Budget]]`. */
export const printHeaderCell = (table: string, header: string): string =>
  `${table}[[#Headers],[${printHeader(header)}]]`;

/**
 * A header with an apostrophe before each character that means something in a structured reference. Source: Microsoft,
 * "Using structured references with Excel tables", characters that need an escape character: [ ] # ' @
 */
export const printHeader = (header: string): string => header.replace(/[[\]#'@]/g, "'$&");
