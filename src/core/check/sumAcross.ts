import { applyRule } from "../finding/applyRule";
import type { Finding } from "../finding/finding";
import { isPlainSumLabel } from "../parse/parseRowKind";
import { parseMatchKey, parsePlainText } from "../parse/parsePlainText";
import type { BudgetTable, InterimReport } from "../report/interimReport";
import { sumFirstWords } from "../vocabulary/rowWords";
import { vocabularies } from "../vocabulary/vocabularies";
import type { AcrossTable } from "./across/acrossTable";
import { isSameFollowUp } from "./across/isSameFollowUp";
import { type FigurePair, matchFigures } from "./across/matchFigures";
import { describeFigure, printFigureAddress } from "./arithmetic/describeFigure";
import { matchSumParts } from "./arithmetic/matchSumParts";
import { readFigureTable } from "./arithmetic/readFigureTable";
import type { Check } from "./check";
import { readTableUnit } from "./text/readTableUnit";

/**
 * The same figure in two tables of the report: a row that stands in both, a table's total as a row of another, or the
 * totals of two tables that divide the same money in two ways. Held against each other only where names, roles and times
 * agree and all other figures match: what differs in more than one figure is another thing. A question, since nothing says
 * which of the two is right.
 */
export const checkSumAcross: Check = (report) => {
  // Looking for a table's sums costs as much as all the rest of a check, and one table has no other to be held against.
  if (report.budgetTables.length < 2) return [];
  const tables = report.budgetTables.map((table) => readAcrossTable(report, table));
  return tables.flatMap((other, index) =>
    tables.slice(0, index).flatMap((one) => (isSameFollowUp(one, other) ? checkPair(one, other) : [])),
  );
};

const readAcrossTable = (report: InterimReport, table: BudgetTable): AcrossTable => {
  const figures = readFigureTable(table);
  const sums = matchSumParts(figures).filter(
    ({ line, isSubtotal }) => !isSubtotal && figures.lines[line]?.kind === "sum",
  );
  const total = sums.at(-1)?.line ?? null;
  return { figures, unit: readTableUnit(report, table), total };
};

const checkPair = (one: AcrossTable, other: AcrossTable): readonly Finding[] => {
  const twins = checkTwins(one, other);
  if (twins.length > 0) return twins;
  const named = [...checkNamed(one, other), ...checkNamed(other, one)];
  return named.length > 0 ? named : checkTotals(one, other);
};

/** Tables of which most rows stand in both with the same figures: a row that differs in one of them. */
const checkTwins = (one: AcrossTable, other: AcrossTable): readonly Finding[] => {
  const lines = readNamedLines(one);
  const shared = [...readNamedLines(other)].flatMap(([label, otherLine]) => {
    const line = lines.get(label);
    if (line === undefined) return [];
    const pairs = matchFigures(one, line, other, otherLine, 1);
    return pairs.some(({ amount }) => amount !== 0) ? [{ line, otherLine, pairs }] : [];
  });
  const differing = shared.filter(({ pairs }) => pairs.some(({ isEqual }) => !isEqual));
  if (shared.length < fewestTwins || differing.length * 3 > shared.length) return [];
  return differing.flatMap(({ line, otherLine, pairs }) => describeLone(one, line, other, otherLine, pairs));
};

const fewestTwins = 3;

/** A row of one table that is called as the other table, or its sheet, and the other's total. */
const checkNamed = (one: AcrossTable, other: AcrossTable): readonly Finding[] => {
  const { total, figures } = other;
  if (total === null) return [];
  const names = new Set(
    [figures.table.source.name, figures.table.source.sheet].map((name) => printBareName(name, figures.table)),
  );
  names.delete("");
  return one.figures.lines.flatMap((line, index) => {
    if (
      index === one.total ||
      !["item", "sum"].includes(line.kind) ||
      !names.has(printBareName(line.label, figures.table))
    )
      return [];
    return describeLone(one, index, other, total, matchFigures(one, index, other, total, countItems(other)));
  });
};

/** Two whole tables that agree in figures too precise to do so by chance, and not in one. */
const checkTotals = (one: AcrossTable, other: AcrossTable): readonly Finding[] => {
  if (one.total === null || other.total === null) return [];
  if (![one, other].every(({ figures, total }) => isPlainTotal(figures.lines[total ?? -1]))) return [];
  const pairs = matchFigures(one, one.total, other, other.total, countItems(one) + countItems(other));
  const isTelling = pairs.some(({ isEqual, amount }) => isEqual && isPrecise(amount));
  return isTelling ? describeLone(one, one.total, other, other.total, pairs) : [];
};

const isPlainTotal = (line: AcrossTable["figures"]["lines"][number] | undefined): boolean =>
  line !== undefined && (line.zone === "totals" || isPlainSumLabel(line.label));

/** Four digits that are not rounded to hundreds: budgets of 2 000 are many. */
const isPrecise = (amount: number): boolean => Math.abs(amount) >= 1000 && Math.round(Math.abs(amount)) % 100 !== 0;

const countItems = ({ figures }: AcrossTable): number => figures.lines.filter(({ kind }) => kind === "item").length;

/** Rows by name, those whose name stands once in the table. */
const readNamedLines = ({ figures }: AcrossTable): ReadonlyMap<string, number> => {
  const lines = new Map<string, number | null>();
  figures.lines.forEach(({ kind, label }, index) => {
    const name = parseMatchKey(label);
    if (kind === "item" && name !== "") lines.set(name, lines.has(name) ? null : index);
  });
  return new Map([...lines].flatMap(([name, line]) => (line === null ? [] : [[name, line] as const])));
};

/** What a table, sheet or row is called beside words for its kind, for sums and for numbers: "Drift_Kansli" is kansli. */
const printBareName = (name: string, { key }: BudgetTable): string => {
  const { stems } = vocabularies[key];
  return parsePlainText(name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}]+/u)
    .filter((word) => !sumFirstWords.has(word) && !kindWords.has(word) && !stems.some((stem) => word.startsWith(stem)))
    .join("");
};

const kindWords: ReadonlySet<string> = new Set(["tabell", "table", "tbl", "tab", "blad", "för", "s", "a"]);

/** The figure that differs, in the second table, where it is the only one and another agrees. */
const describeLone = (
  one: AcrossTable,
  line: number,
  other: AcrossTable,
  otherLine: number,
  pairs: readonly FigurePair[],
): readonly Finding[] => {
  const [differing, ...others] = pairs.filter(({ isEqual }) => !isEqual);
  const isHeld = pairs.some(({ isEqual, amount }) => isEqual && amount !== 0);
  if (differing === undefined || others.length > 0 || !isHeld) return [];
  const { source } = one.figures.table;
  return [
    applyRule(describeFigure(other.figures, { line: otherLine, column: differing.otherColumn.index }), {
      rule: "sum/across",
      printed: differing.otherAmount,
      other: differing.amount,
      otherTable: source.name,
      otherSheet: source.sheet,
      otherRow: one.figures.lines[line]?.label ?? "",
      otherCell: printFigureAddress(one.figures, { line, column: differing.column.index }),
    }),
  ];
};
