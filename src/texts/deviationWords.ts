import type { DeviationWords } from "../core/plan/sheetWords";

/** Words that deviations and sums put in cells: Swedish whatever the language of the pane, since the workbook is read by others too. */
export const deviationWords: DeviationWords = {
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
};
