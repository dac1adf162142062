import type { WorkbookCheck } from "../../commands/workbookCheck";
import { parseMatchKey } from "../../core/parse/parsePlainText";
import type { HeadlessTexts } from "../../texts/headlessTexts";
import type { HeadlessOptions } from "./headlessPage";
import { readValues, splitAtLastEquals } from "./readAnswers";

/**
 * What was said of columns and tables that the workbook does not have: a slip of the pen, or meant for another of many
 * workbooks. It changes nothing here, and is told.
 */
export const describeUnused = (
  options: HeadlessOptions,
  { report }: Pick<WorkbookCheck, "report">,
  words: HeadlessTexts,
): readonly string[] => {
  const sources = report.budgetTables.map(({ source }) => source);
  const headers = new Set(sources.flatMap((source) => source.headers.map(parseMatchKey)));
  const tables = new Set(sources.map(({ name }) => parseMatchKey(name)));
  const listUnknown = (option: string, known: ReadonlySet<string>): readonly string[] =>
    readValues(options, option).flatMap((given) => {
      const { name } = splitAtLastEquals(given);
      return name === null || known.has(parseMatchKey(name)) ? [] : [name];
    });
  return [
    ...listUnknown("map", headers).map(words.unusedColumn),
    ...listUnknown("convention", tables).map(words.unusedTable),
  ];
};
