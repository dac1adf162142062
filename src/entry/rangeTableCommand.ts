import { readRangeTable as readWithWords, type RangeTableAnswer } from "../commands/readRangeTable";
import type { Workbook } from "../commands/workbook";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { sheetWords } from "../texts/sheetWords";

/** Asked for seldom, so it comes when it is asked for. */
export const readRangeTable = (workbook: Workbook, check: WorkbookCheck): Promise<RangeTableAnswer> =>
  readWithWords(workbook, check, sheetWords);
