import type { FilledTables } from "../core/plan/planReportTables";

/** The example's assignments, some of them several years old. */
export const exampleAssignments: NonNullable<FilledTables["assignments"]> = [
  { number: "U1", assignment: "Trygghetspaket", orgUnit: "Kommunchef", status: "Pågår" },
  {
    number: "U2",
    assignment: "Förslag till lösning för läsplattor till kommunfullmäktige",
    orgUnit: "Kansliavdelning",
    status: "Klart",
  },
  {
    number: "U3",
    assignment:
      "Utreda möjligheten till kombinationstjänster inom och mellan förvaltningar i syfte att alla ska kunna erbjudas heltid",
    decisionYear: "2018",
    orgUnit: "Personalavdelning",
    status: "Pågår",
  },
  {
    number: "U4",
    assignment: "Undersöka möjligheten till hbtq-information/-utbildning i den kommunala organisationen",
    decisionYear: "2018",
    orgUnit: "Personalavdelning",
    status: "Påbörjat",
  },
  {
    number: "U5",
    assignment: "Ständigt arbete för effektivare och bättre samverkan inom och mellan styrelse/nämnder/förvaltningar",
    decisionYear: "2018",
    orgUnit: "Kommunchef",
    status: "Pågår",
  },
  {
    number: "U6",
    assignment:
      "Se över möjligheten att samordna och minska antalet IT-system i kommunen, gärna i samverkan med grannkommuner",
    decisionYear: "2017",
    orgUnit: "Ekonomiavdelning",
    status: "Pågår",
  },
  {
    number: "U7",
    assignment: "Utreda möjligheten och undersöka intresset för anläggande av solcellspark på Ullvigårdet",
    decisionYear: "2017",
    orgUnit: "Näringslivsenhet",
    status: "Uppskjutet",
  },
  {
    number: "U8",
    assignment: "Personalrekrytering: förslag till samordnad rekrytering – rekryteringsenhet",
    decisionYear: "2015",
    orgUnit: "Personalavdelning",
    status: "Klart",
  },
  {
    number: "U9",
    assignment: "Vikarieanskaffning: förslag till samordning",
    decisionYear: "2015",
    orgUnit: "Personalavdelning",
    status: "Pågår",
  },
];
