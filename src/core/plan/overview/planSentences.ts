import { readForecastPair } from "../../formula/budgetFormulas";
import { printAmountText, type PrintedSign } from "../../formula/printAmountText";
import { printRowCount } from "../../formula/printBudgetSums";
import { printRowsWith } from "../../formula/printRowSet";
import { printSentence } from "../../formula/printSentence";
import { printTextLiteral } from "../../formula/printTextLiteral";
import { printCellAddress } from "../../parse/printCellAddress";
import { printGuardedCell, printRow, printTextCell } from "../printCells";
import type { SheetRow } from "../sheetContent";
import { basisColumns, type BasisPlace, type BudgetPart, namedMissing } from "./budgetPart";
import type { OverviewWords } from "./overviewWords";
import { readTextHeight } from "../reportSheet/readTextHeight";
import { bodySize, economyColumnCount, economyColumns, figureWidth, labelWidth } from "./planEconomy";

/** Sentences about a table take this many rows of the sheet, blank where there is nothing to say. */
export const sentenceRowCount = 3;

/**
 * What there is to say of a table, in sentences that change with its figures: its deviation and how much of it is known,
 * the rows that stand out, the rows that lack a forecast. `row` is the table's row among the sums.
 */
export const planSentences = (part: BudgetPart, row: number, words: OverviewWords): readonly SheetRow[] => {
  const { formulas, name } = part;
  const remark = (sentence: string): SheetRow =>
    printRow([printTextCell("note", sentence.replace("{table}", name), { span: economyColumnCount })], lineHeight);
  const told = (expression: string, height: number = lineHeight): SheetRow =>
    printRow([printGuardedCell("body", expression, null, { span: economyColumnCount })], height);
  if (formulas === null) return [remark(words.economy.unclear), blankRow, blankRow];
  const hasDeviations = formulas.terms !== null;
  return [
    hasDeviations ? told(printOutcome(part, row, words)) : remark(words.economy.noDeviation),
    formulas.isMixed
      ? remark(words.economy.mixedSigns)
      : told(hasDeviations ? printExtremes(part, words) : '""', readExtremesHeight(part)),
    told(printMissing(part, row, words), readMissingHeight(part, words)),
  ];
};

const blankRow = printRow([]);

const lineHeight = 16;

/** Merged cells do not grow with their text: room is left for the longest names. */
const readHeight = (longest: string): number =>
  readTextHeight(longest, labelWidth + (economyColumnCount - 1) * figureWidth, bodySize);

const readLongestNames = (rows: BudgetPart["table"]["rows"]): readonly string[] =>
  rows.map(({ label }) => label).sort((one, other) => other.length - one.length);

const longestAmount = "+000 000 mnkr";

const readExtremesHeight = (part: BudgetPart): number => {
  const [first = "", second = ""] = readLongestNames(part.table.rows);
  const print = (sentence: string, row: string): string =>
    sentence.replace("{row}", () => row).replace("{amount}", longestAmount);
  return readHeight(`${print(part.words.most.one, first)} ${print(part.words.least.one, second)}`);
};

/** At least two lines, for a forecast that is taken away later. */
const readMissingHeight = (part: BudgetPart, { missing }: OverviewWords): number => {
  const pair = part.formulas === null ? null : readForecastPair(part.formulas);
  const lacking = part.table.rows.filter(
    ({ kind, amounts }) => kind === "item" && pair !== null && (amounts.get(pair.outcome) ?? null) === null,
  );
  return Math.max(
    2 * lineHeight,
    readHeight(
      `${missing.sentence}${readLongestNames(lacking)
        .slice(0, namedMissing)
        .map((row) => missing.row.replace("{row}", () => row).replace("{amount}", longestAmount))
        .join(missing.between)}${missing.moreMany}`,
    ),
  );
};

/** "Förvaltningen beräknar ett överskott på 300 tkr vid årets slut." */
const printOutcome = (part: BudgetPart, row: number, words: OverviewWords): string => {
  const { decimals, words: own } = part;
  const cell = printCellAddress(row, economyColumns.deviation);
  const amount = printMoney(cell, part, "never", words);
  const told = `IF(ROUND(${cell},${String(decimals)})=0,${printSentence(own.noDeviation)},IF(${cell}>0,${printSentence(own.surplus, { amount })},${printSentence(own.deficit, { amount })}))`;
  return `IF(COUNT(${cell})=0,"",${told}&${printPartial(part, row)})`;
};

/** " Prognos finns för 4 av 5 projekt." as long as some rows lack one. */
const printPartial = ({ formulas, words }: BudgetPart, row: number): string => {
  const pair = formulas === null ? null : readForecastPair(formulas);
  if (formulas === null || pair === null) return '""';
  const missing = printCellAddress(row, economyColumns.rowsWithout);
  const all = printRowCount(printRowsWith([pair.plan], formulas));
  const values = { done: `(${all}-${missing})`, all };
  return `IF(${missing}=0,"",IF(${all}=1,${printSentence(` ${words.partialOne}`, values)},${printSentence(` ${words.partialMany}`, values)}))`;
};

/** "Störst överskott har Personalavdelning (+200 tkr). Störst underskott har Gemensam administration (−150 tkr)." */
const printExtremes = (part: BudgetPart, words: OverviewWords): string => {
  const { basis, decimals, words: own } = part;
  if (basis === null) return '""';
  const [names, deviations] = [printArea(basis, "name"), printArea(basis, "deviation")];
  const tell = (extreme: string, is: ">" | "<", sentences: BudgetPart["words"]["most"]): string => {
    const values = {
      row: `INDEX(${names},MATCH(${extreme},${deviations},0))`,
      amount: printMoney(extreme, part, "always", words),
    };
    const sentence = `IF(COUNTIF(${deviations},${extreme})=1,${printSentence(sentences.one, values)},${printSentence(sentences.several, values)})`;
    return `IF(ROUND(${extreme},${String(decimals)})${is}0,${sentence},"")`;
  };
  const [most, least] = [`MAX(${deviations})`, `MIN(${deviations})`];
  const areBoth = `AND(ROUND(${most},${String(decimals)})>0,ROUND(${least},${String(decimals)})<0)`;
  return `${tell(most, ">", own.most)}&IF(${areBoth}," ","")&${tell(least, "<", own.least)}`;
};

/** "Prognos saknas för Ekonomiadministration, inventarier (budget 3 100 tkr)." */
const printMissing = (part: BudgetPart, row: number, words: OverviewWords): string => {
  const { basis, formulas } = part;
  const pair = formulas === null ? null : readForecastPair(formulas);
  if (basis === null || pair === null) return '""';
  const { missing } = words;
  const count = printCellAddress(row, economyColumns.rowsWithout);
  const named = Array.from({ length: namedMissing }, (_, index) => {
    const at = basis.row + basis.count + index;
    const [name, budget] = [printCellAddress(at, basisColumns.name), printCellAddress(at, basisColumns.budget)];
    return printSentence(missing.row, { row: name, amount: printMoney(budget, part, "minus", words) });
  });
  const listed = named.map((told, index) => {
    if (index === 0) return told;
    const number = index + 1;
    const link = `IF(${count}=${String(number)},${printTextLiteral(missing.last)},${printTextLiteral(missing.between)})`;
    return `IF(${count}<${String(number)},"",${link}&${told})`;
  });
  const rest = `(${count}-${String(namedMissing)})`;
  const more = `IF(${count}>${String(namedMissing)},${printTextLiteral(missing.last)}&IF(${rest}=1,${printSentence(missing.moreOne, { count: rest })},${printSentence(missing.moreMany, { count: rest })}),"")`;
  const sentence = printSentence(missing.sentence, {
    what: printTextLiteral(pair.outcome === "actual" ? missing.actual : missing.forecast),
    rows: [...listed, more].join("&"),
  });
  return `IF(${count}=0,"",${sentence})`;
};

/** An amount with its unit; a space that does not break keeps them together. */
const printMoney = (cell: string, { unit, decimals }: BudgetPart, sign: PrintedSign, words: OverviewWords): string => {
  const amount = printAmountText(cell, decimals, sign);
  return unit === null ? amount : `${amount}&UNICHAR(160)&${printTextLiteral(words.units[unit])}`;
};

export const printArea = ({ row, count }: BasisPlace, column: keyof typeof basisColumns): string =>
  `${printCellAddress(row, basisColumns[column])}:${printCellAddress(row + count - 1, basisColumns[column])}`;
