import { isDeviationKey } from "../check/arithmetic/isDeviationKey";
import { matchParents } from "../check/arithmetic/matchParents";
import { readFigureTable } from "../check/arithmetic/readFigureTable";
import { printInUnit, readTableUnit } from "../check/text/readTableUnit";
import { readNeededColumns } from "../formula/budgetFormulas";
import { evaluateDeviations } from "../formula/evaluateDeviations";
import { isMixed } from "../check/arithmetic/matchMixedRows";
import { type DeviationTerms, matchDeviationTerms } from "../formula/matchDeviationTerms";
import { parseHeader } from "../parse/parseHeader";
import { isPlainSumLabel } from "../parse/parseRowKind";
import { readTableDecimals } from "../plan/readTableDecimals";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import type { FigureColumn } from "./figureColumn";
import { hasRoundingDifference } from "./hasRoundingDifference";
import type { BudgetRow, BudgetTable, InterimReport, Unit } from "./interimReport";
import { matchPrintedConvention } from "./matchPrintedConvention";
import { printSumRows, readLacking, type SumContext } from "./printSumRows";
import type { DocumentCell, DocumentColumn, DocumentRow, DocumentTable } from "./reportDocument";
import type { LackingRow, ReportWords } from "./reportWords";

/** Stand in the report though no row has a figure. */
const alwaysPrinted: ReadonlySet<ColumnKey> = new Set(["budget", "actual", "forecast"]);

/**
 * A budget table as the report prints it: the workbook's own columns in their order under their own headers, deviations
 * by our own definition, sums that add up (`printSumRows`), and under it what a reader must know. Amounts are given in
 * the report's unit; the workbook's stay as they are.
 */
export const printBudgetTable = (
  report: InterimReport,
  table: BudgetTable,
  id: string,
  title: string,
  words: ReportWords,
): DocumentTable => {
  const convention = matchPrintedConvention(table);
  const terms =
    convention === null ? null : matchDeviationTerms("deviation", convention, new Set(table.columns.keys()));
  const deviations = convention === null ? null : evaluateDeviations(table, convention);
  const figures = readFigureColumns(table, deviations, words);
  const print = readPrint(report, table);

  // A department over its units is their sum though nothing calls it so. Lines of figures begin with the table's rows.
  const parents = new Set(matchParents(readFigureTable(table)).map(({ line }) => line));
  const items = table.rows.filter(({ kind, index }) => kind === "item" && !parents.has(index));
  const grandTotal = matchGrandTotal(table, items);
  // Where some rows are sums of others and the table has no sum of its own, nobody knows which rows one would be of.
  const isSumUnsure = parents.size > 0 && grandTotal === null && table.source.totals === null;
  const sums: SumContext = {
    items,
    columns: figures,
    needed: readNeededColumns({ terms: terms?.kind === "lacks" ? null : terms, columns: table.columns }),
    isMixed: isMixed(table, convention),
    label: grandTotal?.label ?? words.sum,
    words,
  };
  const rows = [
    ...table.rows
      .filter((row) => row.kind !== "blank" && row !== grandTotal)
      .map((row) => printRow(row, figures, parents.has(row.index))),
    ...(items.length === 0 || isSumUnsure || (sums.isMixed && convention === null) ? [] : printSumRows(sums)),
  ].map((row) => ({ ...row, cells: row.cells.map((cell) => (typeof cell === "number" ? print.convert(cell) : cell)) }));

  const columns: readonly DocumentColumn[] = [
    { header: printHeader(readLabelHeader(table), print.unit), kind: "text", decimals: 0, key: "verksamhet" },
    ...figures.map(({ key, header, isDeviation }): DocumentColumn => ({
      header: printHeader(header, print.unit),
      kind: isDeviation ? "deviation" : "amount",
      decimals: print.decimals,
      key,
    })),
  ];
  return {
    kind: "table",
    id,
    title,
    unit: print.unit,
    unitLine: print.unit === null ? null : words.unitLine(print.unit),
    columns,
    rows,
    notes: printNotes(sums, print, {
      convention: convention === null,
      columns: convention !== null && deviations === null,
      rounding: hasRoundingDifference(columns, rows, readAcross(figures, terms)),
    }),
    source: table.source.id,
  };
};

type Print = { readonly unit: Unit | null; readonly decimals: number; readonly convert: (amount: number) => number };

/** What the table's amounts are printed in. Without a unit of its own the table cannot be given in another. */
const readPrint = (report: InterimReport, table: BudgetTable): Print => {
  const from = readTableUnit(report, table);
  const to = report.facts.printUnit ?? report.facts.unit ?? from;
  if (from === null || to === null || from === to) {
    return { unit: from, decimals: readTableDecimals(table), convert: (amount) => amount };
  }
  return { unit: to, decimals: to === "mnkr" ? 1 : 0, convert: (amount) => printInUnit(amount, from, to) };
};

const readFigureColumns = (
  table: BudgetTable,
  deviations: ReadonlyMap<number, number | null> | null,
  words: ReportWords,
): readonly FigureColumn[] => {
  const readDeviation = ({ index, kind, amounts }: BudgetRow): number | null =>
    // A sum that the workbook has among its rows keeps its own figure: what it is the sum of is the user's to say.
    kind === "item" ? (deviations?.get(index) ?? null) : (amounts.get("deviation") ?? null);
  const amountKeys = new Set(
    vocabularies[table.key].columns.filter(({ type }) => type === "amount").map(({ key }) => key),
  );
  const own = [...table.columns]
    .filter(([key]) => amountKeys.has(key))
    .sort(([, one], [, other]) => one - other)
    .map(([key, index]): FigureColumn => ({
      key,
      header: table.source.headers[index] ?? "",
      isDeviation: isDeviationKey(key),
      readFigure: key === "deviation" ? readDeviation : ({ amounts }) => amounts.get(key) ?? null,
    }))
    .filter(({ isDeviation }) => deviations !== null || !isDeviation)
    .filter(({ key, readFigure }) => alwaysPrinted.has(key) || table.rows.some((row) => readFigure(row) !== null));
  if (deviations === null || own.some(({ key }) => key === "deviation")) return own;
  return [...own, { key: "deviation", header: words.columns.deviation, isDeviation: true, readFigure: readDeviation }];
};

const printRow = (row: BudgetRow, figures: readonly FigureColumn[], isParent: boolean): DocumentRow => {
  const kind = isParent || row.kind === "sum" ? "subtotal" : row.kind === "blank" ? "heading" : row.kind;
  const cells = figures.map(({ readFigure }): DocumentCell => (kind === "heading" ? "" : readFigure(row)));
  return { kind, cells: [row.label, ...cells], index: row.index };
};

/** The sum of everything among the table's rows, which ours takes the place of: the last sum, if it is called so or has its budget. */
const matchGrandTotal = ({ rows }: BudgetTable, items: readonly BudgetRow[]): BudgetRow | null => {
  const last = rows.filter(({ kind }) => kind !== "blank").at(-1);
  if (last?.kind !== "sum") return null;
  const budget = items.reduce((sum, { amounts }) => sum + (amounts.get("budget") ?? 0), 0);
  const isWhole = Math.abs((last.amounts.get("budget") ?? Number.NaN) - budget) < 0.5;
  return isPlainSumLabel(last.label) || isWhole ? last : null;
};

const readLabelHeader = ({ columns, source }: BudgetTable): string =>
  source.headers[columns.get("verksamhet") ?? columns.get("code") ?? -1] ?? "";

const unitInHeader = /[\s,]*[([]?\s*(?:i\s+)?(?:kkr|tkr|mnkr|mkr|msek|tsek|ksek|sek|kr)\.?\s*[)\]]?\s*$/i;

/** The header without its unit, which is said above the table, perhaps another one. */
const printHeader = (header: string, unit: Unit | null): string => {
  const oneLine = header.replace(/\s+/g, " ").trim();
  const { unit: own } = parseHeader(oneLine);
  return unit === null || own === null || own === "%" ? oneLine : oneLine.replace(unitInHeader, "") || oneLine;
};

const readAcross = (
  figures: readonly FigureColumn[],
  terms: DeviationTerms | { readonly kind: "lacks" } | null,
): Parameters<typeof hasRoundingDifference>[2] => {
  if (terms === null || terms.kind === "lacks" || terms.kind === "result") return null;
  const place = (sought: ColumnKey): number => figures.findIndex(({ key }) => key === sought) + 1;
  return {
    first: place(terms.first),
    second: place(terms.second),
    sign: terms.kind === "addition" ? 1 : -1,
    result: place("deviation"),
  };
};

const printNotes = (
  sums: SumContext,
  { unit, decimals, convert }: Print,
  isSaid: { readonly convention: boolean; readonly columns: boolean; readonly rounding: boolean },
): readonly string[] => {
  const { items, needed, words, isMixed } = sums;
  const missing = needed.flatMap((key) => {
    const lacking = items.filter((row) => readLacking(row, needed).includes(key));
    if (lacking.length === 0) return [];
    if (lacking.length === items.length) return [words.missing(key, "all")];
    const rows = lacking.map(({ label, amounts }): LackingRow => {
      const known = key === "budget" ? "forecast" : "budget";
      const amount = amounts.get(known);
      return { label, known: amount === undefined ? null : { key: known, amount: convert(amount) }, unit, decimals };
    });
    return [words.missing(key, rows)];
  });
  return [
    ...missing,
    ...(isMixed ? [isSaid.convention ? words.mixedUnsummed : words.mixedSigns] : []),
    ...(isSaid.convention ? [words.noDeviation("no-convention")] : []),
    ...(isSaid.columns ? [words.noDeviation("no-columns")] : []),
    ...(isSaid.rounding ? [words.rounding] : []),
  ];
};
