import { matchHeaders } from "../../parse/matchHeaders";
import { isAmount, parseAmount } from "../../parse/parseAmount";
import { parsePlainText } from "../../parse/parsePlainText";
import { isShareColumn } from "../../parse/matchColumns";
import { isSumLabel, readRowType } from "../../parse/parseRowKind";
import type { BudgetTable } from "../../report/interimReport";
import type { ColumnKey } from "../../vocabulary/keys";
import { vocabularies } from "../../vocabulary/vocabularies";
import type { Block, CellContent } from "../../workbook";
import type { FigureColumn, FigureLine, FigureLineKind, FigureTable } from "./figureTable";
import { readPrintedUnit } from "../../parse/readPrintedUnit";
import { readOnceEach } from "../../readOnceEach";

/** The figures of a budget table, line by line, with the sums under it. */
export const readFigureTable: (table: BudgetTable) => FigureTable = readOnceEach((table) => {
  const { source } = table;
  const columns = readFigureColumns(table);
  const top = source.row + 1;
  const body = table.rows.map((row) =>
    readLine(
      table,
      columns,
      { block: source.body, index: row.index, zone: "body", sheetRow: top + row.index },
      row.kind,
    ),
  );
  const afterBody = top + source.body.values.length;
  const totals =
    source.totals === null
      ? []
      : [readLine(table, columns, { block: source.totals, index: 0, zone: "totals", sheetRow: afterBody }, "sum")];
  return { table, columns, lines: [...body, ...totals, ...readBelow(table, columns, afterBody + totals.length)] };
});

/**
 * Amount columns of any year, and others whose headers speak of money, but never shares in per cent. Roles that two columns
 * could play have none.
 */
const readFigureColumns = (table: BudgetTable): readonly FigureColumn[] => {
  const { source } = table;
  const { columns: known } = vocabularies[table.key];
  const keys = new Map<number, ColumnKey | null>();
  for (const { column, header, index } of matchHeaders(source.headers, vocabularies[table.key])) {
    if (column.type === "amount" && header.unit !== "%") keys.set(index, null);
  }
  source.headers.forEach((header, index) => {
    if (!keys.has(index) && isMoneyHeader(header) && isNumberColumn(source.body, index)) keys.set(index, null);
  });
  for (const { key, type } of known) {
    const index = table.columns.get(key);
    if (type === "amount" && index !== undefined) keys.set(index, key);
  }
  return [...keys]
    .filter(([index]) => !isShareColumn(source, index))
    .sort(([one], [other]) => one - other)
    .map(([index, key]) => ({ index, key, unit: readPrintedUnit(source.body, index) }));
};

/** Columns of the user's own that add up: "Budget intäkter", "Förändring". Amounts per something and shares do not. */
const moneyStems: readonly string[] = [
  ...["budget", "prognos", "utfall", "intäkt", "kostnad", "utgift", "inkomst", "förändring", "anslag", "bokslut"],
];
const notAddedUp = /%|\/|andel|procent|(?<!\p{L})(?:per|index|antal|snitt|genomsnitt\p{L}*|linjär\p{L}*)(?!\p{L})/u;

const isMoneyHeader = (header: string): boolean => {
  const plain = parsePlainText(header);
  return moneyStems.some((stem) => plain.includes(stem)) && !notAddedUp.test(plain);
};

/** At least as many numbers as other contents, in the first rows. */
const isNumberColumn = ({ values }: Block, column: number): boolean => {
  const kinds = values.slice(0, 50).flatMap((cells) => {
    const { kind } = parseAmount(cells[column] ?? "");
    return kind === "blank" ? [] : [kind];
  });
  return kinds.length > 0 && kinds.filter((kind) => kind === "amount").length * 2 > kinds.length;
};

type LinePlace = {
  readonly block: Block;
  readonly index: number;
  readonly zone: FigureLine["zone"];
  readonly sheetRow: number;
};

const readLine = (
  table: BudgetTable,
  columns: readonly FigureColumn[],
  { block, index, zone, sheetRow }: LinePlace,
  kind: FigureLineKind,
): FigureLine => {
  const cells = block.values[index] ?? [];
  const entries = block.formulas[index] ?? [];
  const amounts = new Map<number, number>();
  // Most lines have none of these, and share what is empty.
  let textColumns: Set<number> | null = null;
  let unreadableColumns: Set<number> | null = null;
  let formulas: Map<number, string> | null = null;
  for (const column of columns) {
    const content = cells[column.index] ?? "";
    const parsed = isAmount(content) ? null : parseAmount(content);
    if (isAmount(content)) amounts.set(column.index, content);
    if (parsed?.kind === "textAmount") {
      amounts.set(column.index, parsed.amount);
      textColumns = (textColumns ?? new Set()).add(column.index);
    }
    if (parsed?.kind === "text" || parsed?.kind === "errorValue")
      unreadableColumns = (unreadableColumns ?? new Set()).add(column.index);
    const entered = entries[column.index] ?? "";
    if (typeof entered === "string" && entered.startsWith("="))
      formulas = (formulas ?? new Map<number, string>()).set(column.index, entered);
  }
  const written = readWrittenLabel(table, cells);
  return {
    kind,
    zone,
    sheetRow,
    label: written.trim(),
    indent: written.length - written.trimStart().length,
    isIncome: readRowType(cells, table.columns) === "income",
    amounts,
    textColumns: textColumns ?? noColumns,
    unreadableColumns: unreadableColumns ?? noColumns,
    formulas: formulas ?? noFormulas,
  };
};

const noColumns: ReadonlySet<number> = new Set();
const noFormulas: ReadonlyMap<number, string> = new Map();

const readWrittenLabel = (table: BudgetTable, cells: readonly CellContent[]): string => {
  const read = (index: number | undefined): string => (index === undefined ? "" : String(cells[index] ?? ""));
  const name = read(table.columns.get("verksamhet"));
  return name.trim() === "" ? read(table.columns.get("code")) : name;
};

/** Sums that the user typed under the table, after at most one blank row. Other things that stand there are no business of ours. */
const readBelow = (table: BudgetTable, columns: readonly FigureColumn[], sheetRow: number): readonly FigureLine[] => {
  const { below } = table.source;
  const lines: FigureLine[] = [];
  let blanks = 0;
  for (const [index, cells] of below.values.entries()) {
    if (cells.every((content) => content === "")) {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    const line = readLine(table, columns, { block: below, index, zone: "below", sheetRow: sheetRow + index }, "sum");
    if (!isSumLabel(line.label)) break;
    lines.push(line);
  }
  return lines;
};
