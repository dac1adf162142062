import type { BudgetTableKey } from "../core/vocabulary/keys";

/** A workbook without our tables: a report from nothing, or an example to try. */
export const svStart = {
  noTables: "Inga budgettabeller ännu",
  noTablesAdvice:
    "Tillägget söker tabeller för drift och investering med kolumner för verksamhet, budget och prognos. Rubrikerna kan ha dina egna namn.",
  tablesHere: "Tabeller i arbetsboken",
  fromNothing: "Börja från början",
  fromNothingAdvice: "Tillägget lägger till blad med de tabeller som rapporten behöver. Du ser dem innan något skrivs.",
  create: "Skapa rapport …",
  createTables: "Skapa tabell …",
  example: "Prova med exempel …",
  title: "Skapa rapport",
  advice: "Uppgifterna står överst i rapporten och går att ändra i bladet Rapportuppgifter.",
  adviceKnown: "De tabeller som saknas läggs till, var och en på ett eget blad.",
  municipality: "Kommun",
  municipalityMissing: "Skriv vilken kommun rapporten gäller.",
  committee: "Nämnd",
  department: "Förvaltning",
  departmentMissing: "Skriv vilken förvaltning rapporten gäller.",
  period: "Period",
  periodHint: "Sista månaden och året, till exempel augusti 2026.",
  periodMissing: "Skriv månad och år, till exempel augusti 2026.",
  followUp: "Uppföljning nr",
  optional: "Kan lämnas tomt.",
  unit: "Belopp anges i",
  preview: "Visa tabellerna",
  made: "Tabellerna finns i arbetsboken",
  fillIn: {
    operatingBudget: "Skriv verksamheter, budget och prognos för driften.",
    investmentBudget: "Skriv investeringar, budget, utfall och prognos.",
  } satisfies Record<BudgetTableKey, string>,
  showTable: (table: string) => `Gå till ${table}`,
  thenWrite: "Låt sedan tillägget skriva avvikelser och summor på fliken Budget.",
  thenWords:
    "Fyll i det ni rapporterar på flikarna Mål och Uppdrag. Fliken Rapport visar vad som återstår och gör Word-dokumentet.",
  toBudget: "Till Budget",
};
