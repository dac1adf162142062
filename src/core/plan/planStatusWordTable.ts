import { printLists, printSought } from "../formula/printSought";
import { printTextLiteral } from "../formula/printTextLiteral";
import { printHeaderCell, printTableColumn } from "../formula/printTableColumn";
import { type StatusCode, type StatusScale, statusScales } from "../vocabulary/statusCodes";
import { statusWords } from "../vocabulary/statusWords";
import type { CellContent } from "../workbook";
import type { GoalSheetWords } from "./goalSheetWords";
import type { TableColumn } from "./plan";
import type { ReportTableWords, StatusList } from "./reportTableWords";

/** Which scales each list takes its words from, and in which gender. */
const statusLists: Readonly<
  Record<StatusList, { readonly scales: readonly StatusScale[]; readonly gender: "common" | "neuter" }>
> = {
  activities: { scales: ["status", "trend"], gender: "common" },
  assignments: { scales: ["status"], gender: "neuter" },
  answers: { scales: ["answer"], gender: "neuter" },
};
const statusListKeys: readonly StatusList[] = ["activities", "assignments", "answers"];

type Words = { readonly tables: ReportTableWords; readonly goals: Pick<GoalSheetWords, "statusNames"> };

/** Our words, each with what it means and what it is said of. The first rows have every meaning once. */
export const planStatusWordRows = ({ tables, goals: { statusNames } }: Words): readonly (readonly CellContent[])[] => {
  const uses = new Map<string, { readonly code: StatusCode; readonly lists: Set<StatusList> }>();
  for (const gender of ["common", "neuter"] as const) {
    for (const list of statusListKeys) {
      const { scales, gender: own } = statusLists[list];
      for (const code of scales.flatMap((scale): readonly StatusCode[] => statusScales[scale])) {
        const word = statusNames[code][gender];
        const isSame = statusNames[code].common === statusNames[code].neuter;
        if (own !== gender && !isSame) continue;
        const entry = uses.get(word) ?? { code, lists: new Set<StatusList>() };
        entry.lists.add(list);
        uses.set(word, entry);
      }
    }
  }
  return [...uses].map(([word, { code, lists }]) => [
    word,
    statusNames[code].common,
    statusListKeys
      .filter((list) => lists.has(list))
      .map((list) => tables.uses[list])
      .join(", "),
  ]);
};

/**
 * The columns that dropdowns take their words from: the first, second … word of each list in the rows from the top, then
 * blanks. They are part of the table, so that a word that somebody adds at its end is in the lists at once.
 */
export const planListColumns = (words: Words): readonly TableColumn[] =>
  statusListKeys.map((list) => ({
    header: words.tables.lists[list],
    width: 120,
    format: "general",
    isWrapped: false,
    validation: null,
    isCalculated: true,
  }));

/** Their formulas, in the order of the columns; the same in every row. */
export const printListFormulas = (table: string, words: Words): readonly string[] =>
  statusListKeys.map((list) => printListFormula(table, list, words));

const printListFormula = (table: string, list: StatusList, { tables, goals }: Words): string => {
  const [word, meaning, uses] = (["statusWord", "meaning", "uses"] as const).map((key) => {
    const header = statusWords.columns.find((column) => column.key === key)?.name ?? "";
    return { column: printTableColumn(table, header), header: printHeaderCell(table, header) };
  });
  if (word === undefined || meaning === undefined || uses === undefined) throw new Error("Statusord lacks a column.");
  const codes = statusLists[list].scales.flatMap((scale): readonly StatusCode[] => statusScales[scale]);
  const meanings = [...new Set(codes.flatMap((code) => Object.values(goals.statusNames[code])))];
  const said = tables.useStems[list].map((stem) => `ISNUMBER(SEARCH(${printTextLiteral(stem)},${uses.column}))`);
  const [meant = '""'] = printLists(
    meanings.map((name) => printSought(name, "match")),
    "across",
  );
  const unsaid = `(${uses.column}="")*ISNUMBER(MATCH(${meaning.column},${meant},0))`;
  const isIn = `(${word.column}<>"")*(${[...said, unsaid].join("+")}>0)`;
  const place = `ROW(${word.column})-ROW(${word.header})`;
  const nth = `ROW()-ROW(${word.header})`;
  // A word that is not in the list is sent where no row is; SUMPRODUCT makes every program calculate the whole column.
  return `=IFERROR(INDEX(${word.column},SUMPRODUCT(SMALL(${place}+1000000*(1-${isIn}),${nth})))&"","")`;
};
