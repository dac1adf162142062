import type { SheetWords } from "../../../src/core/plan/sheetWords";

/** The Swedish words that stand in cells. */
export const words: SheetWords = {
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
