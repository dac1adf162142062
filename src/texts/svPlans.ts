import type { PlanKind } from "../core/plan/plan";

/** What a write of each kind is called, as the title of its preview and in the line about what was done. */
export const svPlans: Readonly<Record<PlanKind, string>> = {
  deviations: "Avvikelser och summor",
  tables: "Nya tabeller",
  rangeTable: "Tabell av celler",
  goalTables: "Måltabeller",
  assignmentTables: "Uppdragstabeller",
  overview: "Översikt",
  report: "Rapportblad",
  controls: "Kontroller",
  facts: "Uppgifter om rapporten",
  status: "Rapportens status",
  previousForecast: "Föregående prognos",
  dispatch: "Förbered för utskick",
  form: "Uppgifter från formuläret",
  mend: "Rättning",
  undo: "Ångra",
  note: "Tilläggets egna anteckningar",
};
