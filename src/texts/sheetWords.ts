import type { SheetWords } from "../core/plan/sheetWords";
import { deviationWords } from "./deviationWords";
import { goalSheetWords } from "./goalSheetWords";
import { reportTableWords } from "./reportTableWords";
import { reportSheetWords } from "./reportSheetWords";
import { controlWords } from "./controlWords";
import { overviewWords } from "./overviewWords";

/** Words that stand in cells: Swedish whatever the language of the pane, since the workbook is read by others too. */
export const sheetWords: SheetWords = {
  ...deviationWords,
  goals: goalSheetWords,
  tables: reportTableWords,
  overview: overviewWords,
  reportSheet: reportSheetWords,
  control: controlWords,
};
