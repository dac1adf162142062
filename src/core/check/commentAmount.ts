import { applyRule } from "../finding/applyRule";
import type { Finding } from "../finding/finding";
import { type Money, parseMoney } from "../parse/parseMoney";
import type { BudgetRow, BudgetTable, InterimReport, Unit } from "../report/interimReport";
import type { Check } from "./check";
import { readDeviations } from "./readDeviations";
import { isForm, matchRowNames, readWords } from "./text/matchRowNames";
import { matchSpokenDeviation, type SpokenDirection } from "./text/matchSpokenDeviation";
import { printInUnit, readTableUnit } from "./text/readTableUnit";
import { readSentences, type Sentence } from "./text/sentences";

/** "Ca 300" may be a tenth from the truth. */
const approximateBand = 0.1;

const wholeWords = ["förvaltning", "nämnd", "totalt", "sammantaget", "helhet"];

/**
 * Amounts of surplus or deficit in Kommentarer against the table: a sentence that names rows speaks of them or of their
 * sum, one that names the department of the table's sum. A sentence that names nothing, whose amount is not tied to a
 * deviation, or that speaks of another time is not weighed. A question, never a correction.
 */
export const checkCommentAmount: Check = (report) =>
  report.budgetTables.flatMap((table) => {
    const deviations = readDeviations(table);
    const rows = deviations.map(({ row }) => row);
    return readSentences(report, table.key).flatMap((sentence) =>
      checkSentence(report, table, { deviations, rows }, sentence),
    );
  });

type Deviations = { readonly deviations: ReturnType<typeof readDeviations>; readonly rows: readonly BudgetRow[] };

const checkSentence = (
  report: InterimReport,
  table: BudgetTable,
  { deviations, rows }: Deviations,
  sentence: Sentence,
): readonly Finding[] => {
  const amounts = parseMoney(sentence.text);
  const words = readWords(sentence.text);
  const has = (bases: readonly string[]): boolean => words.some((word) => bases.some((base) => isForm(word, base)));
  // Several amounts in one sentence: which belongs to what is for a person to see.
  const [money] = amounts;
  if (money === undefined || amounts.length > 1) return [];
  const named = matchRowNames(sentence.text, rows);
  const between = [...named.map(({ label }) => label), ...readDepartment(report)].flatMap(readWords);
  const direction = matchSpokenDeviation(sentence.text, money, [...between, ...wholeWords], report.facts.period);
  if (direction === null) return [];
  const spoken = deviations.filter(({ row }) => named.includes(row)).map(({ deviation }) => deviation);
  const isWhole = has(wholeWords) || namesDepartment(report, words);
  const all = deviations.map(({ deviation }) => deviation);
  const total = readSum(all);
  const sum = spoken.length > 0 ? readSum(spoken) : total;
  const isAddressed = spoken.length > 0 || isWhole;
  if (!isAddressed || deviations.length === 0) return [];
  const candidates = spoken.length > 0 ? [sum, ...spoken, ...(isWhole ? [total] : [])] : [total];
  const unit = readTableUnit(report, table);
  const units: readonly Unit[] = unit === null ? ["tkr", "kr", "mnkr"] : [unit];
  const fits = candidates.filter((candidate) => units.some((one) => matchMoney(money, candidate, one)));
  if (fits.some((candidate) => isDirected(direction, candidate))) return [];
  const printed = printInUnit(money.amount, money.unit, unit ?? "tkr");
  return [
    applyRule(sentence.place, {
      rule: "comment/amount",
      // Of the right size and the wrong direction: only its sign shows what is wrong.
      printed: fits.length > 0 && direction === "deficit" ? -printed : printed,
      expected: sum,
      isApproximate: money.isApproximate,
      rows: named.map(({ label }) => label),
      quote: sentence.text,
    }),
  ];
};

const isDirected = (direction: SpokenDirection, deviation: number): boolean =>
  direction === "either" || deviation === 0 || deviation > 0 === (direction === "surplus");

const readDepartment = ({ facts }: InterimReport): readonly string[] =>
  [facts.department, facts.committee].filter((name) => name !== null);

const namesDepartment = (report: InterimReport, words: readonly string[]): boolean =>
  readDepartment(report).some((name) => {
    const [first] = readWords(name);
    return first !== undefined && words.some((word) => isForm(word, first));
  });

const readSum = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Whether the text's figure is the table's, rounded as the text rounds. */
const matchMoney = (
  { amount, lowest, unit, precision, isApproximate }: Money,
  deviation: number,
  tableUnit: Unit,
): boolean => {
  const size = printInUnit(Math.abs(deviation), tableUnit, unit);
  const band = Math.max(0.5 * precision, isApproximate ? size * approximateBand : 0) * (1 + 1e-9);
  return size >= lowest - band && size <= amount + band;
};
