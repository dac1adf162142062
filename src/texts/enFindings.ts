import type { Finding, RowTerm } from "../core/finding/finding";
import type { Unit } from "../core/report/interimReport";
import { matchNames } from "./matchNames";
import { deviationWords } from "./deviationWords";
import { enDecisionFindings } from "./enDecisionFindings";
import { enGoalFindings } from "./enGoalFindings";
import { enNames } from "./enNames";
import type { FindingContext, FindingTexts } from "./findingTexts";
import { formatList } from "./formatList";
import { formatNumber } from "./formatNumber";
import { formatPercent } from "./formatPercent";

export const enFindings: FindingTexts = {
  ...enGoalFindings,
  ...enDecisionFindings,
  "table/missing": ({ tableKey, isOptional, soughtNames, foundTables }) => ({
    problem: `The workbook has no table for ${enNames.tables[tableKey].whole}. ${listTables(foundTables)}`,
    mend:
      isOptional === true
        ? `If the workbook is complete without it, nothing needs to be done. If it should be included: ${lowerFirst(mendMissing(soughtNames, foundTables))}`
        : mendMissing(soughtNames, foundTables),
  }),
  "table/ambiguous": ({ table, tableKeys, readTable, isHidden }) => ({
    problem:
      readTable === undefined
        ? `The table ${table ?? ""} may be ${either(tableKeys.map((key) => enNames.tables[key].whole))}.`
        : `The table ${table ?? ""} ${isHidden ? "is on a hidden sheet and " : ""}is not counted, since ${either(tableKeys.map((key) => enNames.tables[key].whole))} is read from the table ${readTable}.`,
    mend:
      readTable !== undefined
        ? `If they are to be included, move the rows to ${readTable}, or choose in the pane what the table is.`
        : `Choose in the pane what the table is, or rename it or its sheet, so that the name says which.`,
  }),
  "column/missing": ({ table, columnKey, soughtHeaders, foundHeaders }) => ({
    problem: `The column for ${enNames.columns[columnKey]} is missing from ${table ?? "the table"}. Current headers: ${both(foundHeaders)}.`,
    mend: `Add a column, or rename one to ${either(soughtHeaders.slice(0, 3))}.`,
  }),
  "column/ambiguous": ({ columnKey, candidates }) => ({
    problem: `Several columns could be the ${enNames.columns[columnKey]}: ${both(candidates)}.`,
    mend: `Rename the ones that should not be counted.`,
  }),
  "cell/type": (finding, context) => ({
    problem: `${inRow(finding, enNames.columns[finding.columnKey])} is text and is not counted: “${finding.content}”.`,
    mend:
      finding.suggestion === undefined
        ? `Enter a number in ${place(finding)}, or clear the cell.`
        : `Enter the number ${amount(finding.suggestion, context)} in ${place(finding)}.`,
  }),
  "cell/error-value": (finding) => ({
    problem: `${inRow(finding, enNames.columns[finding.columnKey])} shows the error ${finding.content} and is not counted.`,
    mend: `Correct the formula in ${place(finding)}.`,
  }),
  "row/duplicate": (finding) => ({
    problem: `${finding.row ?? "The same name"} is on two rows, in ${finding.firstCell} and ${place(finding)}.`,
    mend: `Merge the rows, or add something in ${place(finding)} that tells them apart.`,
  }),
  "row/unnamed": (finding) => ({
    problem: `A row has amounts but no name.`,
    mend: `Write what the row is for in ${place(finding)}.`,
  }),
  "row/total-inside": (finding) => ({
    problem:
      finding.rows.length === 1
        ? `${finding.row ?? "A row"} in ${place(finding)} is a sum among the rows. It is not included in the table's totals.`
        : `${count(finding.rows.length)} rows are sums of others, the first in ${place(finding)}: ${both(finding.rows.slice(0, 5))}${finding.rows.length > 5 ? " and more" : ""}. They are not included in the table's totals.`,
    mend: `If that is correct, there is nothing to do. Otherwise enter kostnad (cost) or intäkt (income) for the row in a column Radtyp, and it is included; summa (sum) there tells a sum from a row with the same name.`,
  }),
  "forecast/missing": (finding, context) => ({
    problem: `The forecast is missing for ${finding.row ?? `the row at ${place(finding)}`}. The budget is ${amount(finding.budget, context)}${share(finding.budgetShare, context)}.`,
    mend: `Enter a forecast in ${place(finding)}.`,
  }),
  "forecast/none": (finding, context) => ({
    problem: `The forecast is missing on ${allRows(finding.rowCount)}. The budget is ${amount(finding.budget, context)}.`,
    mend: `Enter forecasts in the column ${finding.column ?? enNames.columns.forecast}${finding.cell === undefined ? "" : `, starting in ${finding.cell}`}.`,
  }),
  "fact/unknown": (finding) => ({
    problem: `${finding.fact} in Rapportuppgifter is “${finding.content}”, which cannot be understood. It is treated as blank.`,
    mend: `Rewrite the value in ${place(finding)}, for example ${examples(finding.fact)}.`,
  }),
  "fact/no-table": (finding) => ({
    problem: `Rapportuppgifter has ${finding.fact}, but no table in the workbook has that name. It is not used.`,
    mend: `Write the table's name in ${place(finding)}: ${either(finding.tables.slice(0, 5))}. ${deviationWords.facts.convention} on its own applies to all budget tables.`,
  }),
  "budget/unrevised": (finding, context) => ({
    problem: `${finding.table ?? "The table"} has budget changes of ${deviation(finding.change, context)} in the column ${finding.column ?? enNames.columns.budgetChange}, and nothing shows whether they are included in ${finding.budgetHeader}.`,
    mend: `If they are, rename ${finding.budgetHeader} to Reviderad budget. If they are not, add a column Reviderad budget that adds them together.`,
  }),
  "sign/unclear": (finding) => ({
    problem: `The figures do not show how ${finding.table ?? "the table"} calculates deviations.`,
    mend: `Choose before you write: you are asked when you show the changes.`,
  }),
  "sign/reversed": (finding) => ({
    problem: `In the column ${finding.column ?? enNames.columns.deviation} of ${finding.table ?? "the table"} plus means a deficit: it is calculated as ${finding.first} − ${finding.second}${finding.isSaid ? ", the opposite of what Rapportuppgifter says" : ""}.`,
    mend: !finding.canWrite
      ? `Calculate the column as ${finding.second} − ${finding.first}. If plus already means a surplus on these rows, enter the calculation in Rapportuppgifter.`
      : finding.isSaid
        ? `Show the changes to rewrite the deviations as ${finding.second} − ${finding.first}. Or change the calculation in Rapportuppgifter.`
        : `Show the changes and choose a calculation. ${finding.second} − ${finding.first} rewrites the deviations so that plus means a surplus. If plus already means a surplus on these rows, choose ${finding.first} − ${finding.second}.`,
  }),
  "sign/mixed": (finding) => ({
    problem: `In ${finding.table ?? "the table"} the deviation is calculated the opposite way for ${both(finding.rows.slice(0, 5))}.`,
    mend: `Enter intäkt (income) or kostnad (cost) for each row in a column Radtyp, and every row is calculated correctly.`,
  }),
  "sum/row": (finding, context) => ({
    problem: `${inRow(finding, "the amount")} is ${amount(finding.printed, context)} in ${place(finding)}. ${capitalize(finding.target)} should be ${terms(finding.terms, context)}.`,
    mend:
      finding.sumCell === undefined
        ? `${capitalize(place(finding))} should show ${amount(finding.expected, context)}: correct the number or the formula there, or the figures the row is calculated from.`
        : `${capitalize(place(finding))} should show ${amount(finding.expected, context)}: correct the number or the formula there. Then both the row and the sum in ${finding.sumCell} are correct.`,
  }),
  "sum/column": (finding, context) => ({
    problem: `${inRow(finding, "the sum")} is ${amount(finding.printed, context)} in ${place(finding)}, but the rows give ${amount(finding.expected, context)}${coverage(finding.rowCount, finding.ofCount)}.`,
    mend: `${capitalize(place(finding))} should show ${amount(finding.expected, context)}: correct the number or the formula there, or let a formula add it up.${finding.isConfirmedByRow ? " Then the row of the sum is correct too." : ""}`,
  }),
  "sum/subtotal": (finding, context) => ({
    problem: `${inRow(finding, "the subtotal")} is ${amount(finding.printed, context)} in ${place(finding)}, but the rows from ${finding.first} to ${finding.last} give ${amount(finding.expected, context)}${coverage(finding.rowCount, finding.ofCount)}.`,
    mend: `${capitalize(place(finding))} should show ${amount(finding.expected, context)}: correct the number or the formula there, or correct the rows.${finding.isConfirmedByRow ? " Then the row of the subtotal is correct too." : ""}`,
  }),
  "sum/filtered": (finding, context) => ({
    problem: `${inRow(finding, "the sum")} is ${amount(finding.printed, context)} in ${place(finding)}, but all rows give ${amount(finding.expected, context)}. Hidden or filtered rows are left out.`,
    mend: `Clear the filter, or use SUM in ${place(finding)} instead of SUBTOTAL.`,
  }),
  "sum/across": (finding, context) => ({
    problem: `${inRow(finding, "the amount")} is ${amount(finding.printed, context)} in ${place(finding)}, but ${amount(finding.other, context)} for ${finding.otherRow} in the table ${finding.otherTable} (${finding.otherSheet}, ${finding.otherCell}). Everything else agrees.`,
    mend: `Check which one is correct and change the other.`,
  }),
  "cell/hard-coded": (finding, context) => ({
    problem: `${inRow(finding, "the amount")} is entered by hand, ${amount(finding.content, context)}, in ${place(finding)}. ${count(finding.formulaCount)} of ${count(finding.ofCount)} rows are calculated by a formula.`,
    mend: `Copy the formula from an adjacent row to ${place(finding)}, or leave the number if it is intended.`,
  }),
  "cell/formula-differs": (finding) => ({
    problem: `${inRow(finding, "the amount")} is calculated differently from the adjacent rows: ${finding.formula} in ${place(finding)}.`,
    mend: `Compare with the adjacent formula, ${finding.neighbour}, and copy it to ${place(finding)} if it should apply.`,
  }),
  "unit/slip": (finding, context) => ({
    problem:
      finding.amount === null || finding.budget === null
        ? `${capitalize(finding.column ?? enNames.columns[finding.columnKey])} in ${finding.table ?? "the table"} is on most rows ${factor(finding.factor)} the budget.`
        : `${inRow(finding, enNames.columns[finding.columnKey])} is ${amount(finding.amount, context)}, ${factor(finding.factor)} the budget of ${amount(finding.budget, context)}.`,
    mend:
      finding.suggestion === null
        ? `Enter both columns in the same unit.`
        : `Enter ${amount(finding.suggestion, context)} in ${place(finding)} if the unit or a digit is wrong.`,
  }),
  "forecast/below-actual": (finding, context) => ({
    problem: `${inRow(finding, "the forecast")} is ${amount(finding.forecast, context)} for the whole year, but the actual is already ${amount(finding.actual, context)}.`,
    mend: `Review the forecast in ${place(finding)}.`,
  }),
  "forecast/equals-budget": (finding) => ({
    problem: `${count(finding.rowCount)} of ${count(finding.ofCount)} forecasts in ${finding.table ?? "the table"} equal the budget: ${both(finding.rows.slice(0, 5))}${finding.rows.length > 5 ? " and others" : ""}.`,
    mend: `Check with whoever makes the forecast that it has been done.`,
  }),
  "deviation/cancelled": (finding, context) => ({
    problem: `In ${finding.table ?? "the table"} surpluses of ${amount(finding.surplus, context)} and deficits of ${amount(finding.deficit, context)} partly cancel each other out in the total.`,
    mend: `Comment on both, so that the total does not hide them.`,
  }),
  "deviation/unexplained": (finding, context) => ({
    problem: `No comment explains the deviation for ${finding.row ?? place(finding)}: ${deviation(finding.deviation, context)}${finding.budgetShare === null ? "" : `, ${formatPercent(finding.budgetShare, "en")} of the budget`}.`,
    mend: `Write a comment that mentions ${finding.row ?? place(finding)}. The amount is in ${place(finding)}.`,
  }),
  "comment/amount": (finding, context) => ({
    problem: `The comment in ${place(finding)} says ${finding.isApproximate ? "about " : ""}${amount(finding.printed, context)}, but the deviation for ${finding.rows.length === 0 ? "the whole table" : both(finding.rows)} is ${deviation(finding.expected, context)}.`,
    mend: `Compare the text with the table: “${finding.quote}”.`,
  }),
  "comment/no-actual": (finding) => ({
    problem: `The comment in ${place(finding)} says that something has been done, but the actual is 0 for ${both(finding.rows)}.`,
    mend: `Check whether the cost is booked on another row: “${finding.quote}”.`,
  }),
  "comment/old-name": (finding) => ({
    problem: `The text in ${place(finding)} uses the former name ${finding.name}.`,
    mend: finding.currentName === null ? `Write the new name.` : `Write ${finding.currentName}.`,
  }),
  "comment/deadline": (finding) => ({
    problem: `The comment in ${place(finding)} mentions something to be done, ${finding.deadline}. The deadline ${finding.isPast ? "has passed" : "is near"}.`,
    mend: `Write the current situation: “${finding.quote}”.`,
  }),
};

const either = (words: readonly string[]): string => formatList(words, "or", "en");
const both = (words: readonly string[]): string => formatList(words, "and", "en");

/** A name that another table has cannot be given once more. */
const mendMissing = (soughtNames: readonly string[], foundTables: readonly string[]): string => {
  const { taken, free } = matchNames(soughtNames, foundTables);
  const make = `turn the rows into a table (Insert, Table) and name it ${either(free.slice(0, 3))}.`;
  if (taken.length === 0) return capitalize(make);
  return `The name ${both(taken)} is taken by a table that lacks some of what is needed: columns for verksamhet, budget and forecast. Change its headers. Or ${make}`;
};

const listTables = (tables: readonly string[]): string =>
  tables.length === 0 ? "It has no tables." : `Existing tables: ${both(tables)}.`;

const place = (finding: Finding): string => finding.cell ?? finding.table ?? "the workbook";

/** "Forecast for Kollektivtrafik": the column as the user calls it, else as we do. */
const inRow = (finding: Finding, column: string): string => {
  const words = `${finding.column ?? column} for ${finding.row ?? place(finding)}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const amount = (number: number, context: FindingContext): string => {
  // All decimals that the number has: what is proposed must be exact.
  const digits = formatNumber(number, "en", { minimumFractionDigits: context.decimals, maximumFractionDigits: 10 });
  return context.unit === null ? digits : printInUnit(digits, context.unit);
};

const printInUnit = (digits: string, unit: Unit): string => {
  switch (unit) {
    case "kr":
      return `SEK\u00a0${digits}`;
    case "tkr":
      return `SEK\u00a0${digits}\u00a0thousand`;
    case "mnkr":
      return `SEK\u00a0${digits}\u00a0million`;
    default:
      return unit satisfies never;
  }
};

/** Values that Rapportuppgifter takes: for a convention the words themselves, which nobody guesses. */
const examples = (fact: string): string =>
  fact.toLowerCase().startsWith(deviationWords.facts.convention.toLowerCase())
    ? either(Object.keys(enNames.conventions).map((word) => `“${word}”`))
    : /status/i.test(fact)
      ? either(["“Utkast”", "“Inlämnad”", "“Beslutad”"])
      : "“augusti 2019” for a period or “tkr” for how amounts are given";

const count = (number: number): string => formatNumber(number, "en", {});

const share = (budgetShare: number | null, context: FindingContext): string =>
  budgetShare === null
    ? ""
    : `, ${formatPercent(budgetShare, "en")} of ${context.tableKey === null ? "the table's budget" : enNames.tables[context.tableKey].whole}`;

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "Budget 1 174 − Prognos 1 074". */
const terms = (rowTerms: readonly RowTerm[], context: FindingContext): string =>
  rowTerms
    .map(({ header, amount: number, sign }, index) => {
      const link = sign === -1 ? "−\u00a0" : index === 0 ? "" : "+\u00a0";
      const digits = amount(number, { ...context, unit: null });
      return `${link}${header} ${number < 0 ? `(${digits})` : digits}`;
    })
    .join(" ");

const allRows = (rowCount: number): string =>
  rowCount === 1 ? "the only row" : rowCount === 2 ? "both rows" : `all ${count(rowCount)} rows`;

const coverage = (rowCount: number, ofCount: number): string =>
  rowCount === ofCount ? "" : ` (${count(rowCount)} of ${count(ofCount)} rows)`;

const factor = (times: number): string =>
  times >= 1 ? `about ${formatNumber(times, "en", {})} times` : `about a ${times > 0.05 ? "tenth" : "thousandth"} of`;

/** With its sign: plus is surplus. */
const deviation = (number: number, context: FindingContext): string =>
  amount(number, context).replace(/[\d\u2212]/, (first) => (number > 0 ? `+${first}` : first));
