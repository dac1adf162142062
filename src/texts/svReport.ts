import type { OwnSheetKind } from "../commands/previewTask";
import type { ReportPart } from "../commands/reportChecklist";

/** The tab Rapport: what the report needs, and what can be made of it. */
export const svReport = {
  facts: {
    title: "Uppgifter om rapporten",
    missing: (facts: string) => `I arbetsboken saknas uppgift om ${facts}, så det står inte heller i rapporten.`,
    unit: "beloppsenhet",
    fillIn: "Fyll i",
    unitUnsaid: "Välj",
  },
  checklist: "Det här ingår",
  draft: (errors: string) => `Rapporten är ett utkast: ${errors}.`,
  errorsLeft: { one: "{count} fel kvarstår", other: "{count} fel kvarstår" },
  parts: {
    operatingBudget: "Driftredovisning",
    investmentBudget: "Investeringsredovisning",
    comments: "Kommentarer",
    events: "Händelser",
    goals: "Mål",
    assignments: "Uppdrag",
  } satisfies Record<ReportPart, string>,
  partStates: {
    ready: "klart",
    missing: "saknas, avsnittet utelämnas",
    uncounted: "räknesätt saknas, avvikelser utelämnas",
  },
  sheets: "Blad i arbetsboken",
  sheetsAdvice: "Varje blad visas innan det skrivs. Siffrorna är formler och följer tabellerna.",
  sheetNames: {
    overview: "Översikt",
    report: "Rapportblad",
    goals: "Måltabeller",
    assignments: "Uppdragstabeller",
    controls: "Kontroller",
  } satisfies Record<OwnSheetKind, string>,
  word: "Word-dokument",
  wordForm: "Vilket slags dokument",
  wordForms: {
    part: "Del av en större rapport. Kommunens mall bestämmer utseendet.",
    whole: "Hel rapport med titel och innehållsförteckning.",
  },
  makeWord: "Skapa Word-dokument",
  makeDraft: "Skapa utkast",
  making: "Skapar dokumentet …",
  download: "Hämta dokumentet",
  downloadAdvice:
    "I vissa versioner av Excel händer inget när du hämtar. Kopiera då rapporten och klistra in den i Word, eller skriv ut rapportbladet.",
  copy: "Kopiera",
  copyWhole: "Kopiera hela rapporten",
  wholeReport: "Rapporten",
  copyTable: "En tabell i taget",
  forWord: "För Word",
  forWordSpoken: (table: string) => `För Word: kopiera ${table}`,
  forExcel: "För Excel",
  forExcelSpoken: (table: string) => `För Excel: kopiera ${table}`,
  copied: (name: string) => `${name} är kopierad. Klistra in med Ctrl+V.`,
  notCopied: "Excel tillåter inte kopiering härifrån. Skapa rapportbladet och kopiera därifrån.",
};
