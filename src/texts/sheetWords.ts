import type { SheetWords } from "../core/plan/sheetWords";
import { goalSheetWords } from "./goalSheetWords";
import { reportTableWords } from "./reportTableWords";
import { reportSheetWords } from "./reportSheetWords";
import { controlWords } from "./controlWords";
import { overviewWords } from "./overviewWords";

/** Words that stand in cells: Swedish whatever the language of the pane, since the workbook is read by others too. */
export const sheetWords: SheetWords = {
  deviation: "Avvikelse",
  sum: "Summa",
  partialSum: { before: " (prognos för ", between: " av ", afterOne: " rad)", afterMany: " rader)" },
  facts: {
    name: "Rapportuppgifter",
    nameIfTaken: "Delår_Rapportuppgifter",
    fact: "Uppgift",
    value: "Värde",
    convention: "Teckenkonvention",
  },
  goals: goalSheetWords,
  tables: reportTableWords,
  overview: overviewWords,
  reportSheet: reportSheetWords,
  control: controlWords,
};
