import { formatList } from "./formatList";
import type { HeadlessTexts } from "./headlessTexts";

/** What the commands say where there is no pane, in Swedish. */
export const svHeadless: HeadlessTexts = {
  commands: {
    check: "Läser budgettabellerna och säger vad som saknas eller inte stämmer. Ändrar inget.",
    write: "Skriver avvikelser och summor som formler och visar i terminalen vad som skrevs, som JSON.",
    prepare:
      "Tar bort det som inte ska skickas med arbetsboken: bladet Delår kontroller, bedömningar med namn, utkast och det som behövs för att ångra. Beslutade siffror och texter står kvar.",
    report: "Gör rapporten till fullmäktige som Word-fil eller webbsida. Ändrar inget i arbetsboken.",
  },
  options: {
    convention: {
      value: "räknesätt",
      summary:
        "Hur avvikelser räknas: budget-minus-forecast, forecast-minus-budget, actual-minus-budget, budget-plus-actual, result. Tabell=räknesätt gäller en tabell.",
    },
    unit: { value: "enhet", summary: "Vad beloppen anges i: kr, tkr eller mnkr." },
    map: { value: "rubrik=roll", summary: "Vad en kolumn är, till exempel ”Bedömt helår=forecast”." },
    what: {
      value: "vad",
      summary:
        "Vad som skrivs: deviations (det gäller om inget sägs), goals, assignments, overview, report, controls. Flera skiljs åt med komma.",
    },
    formats: { value: null, summary: "Sätter talformat och markerar underskott, även där ni har egna format." },
    "no-formats": { value: null, summary: "Låter alla format vara." },
    docx: { value: "fil", summary: "Word-filen som rapporten sparas i." },
    html: { value: "fil", summary: "Webbsidan som rapporten sparas i." },
    form: {
      value: "form",
      summary:
        "part: del av en större rapport, som får sitt utseende av dokumentet den sätts in i (det gäller om inget sägs). whole: hel rapport med titel och innehåll.",
    },
    level: { value: "nivå", summary: "Rubriknivån som en del börjar på, 1 till 4 (1 om inget sägs)." },
    join: { value: null, summary: "Sätter ihop alla arbetsböckers rapporter till en, i den ordning de anges." },
  },
  counts: {
    tables: { one: "{count} budgettabell", other: "{count} budgettabeller" },
    error: { one: "{count} fel", other: "{count} fel" },
    warning: { one: "{count} sak att kontrollera", other: "{count} saker att kontrollera" },
    info: { one: "{count} sak som är bra att veta", other: "{count} saker som är bra att veta" },
    sections: { one: "{count} avsnitt", other: "{count} avsnitt" },
  },
  nothingToMend: "inget att rätta",
  kinds: {
    deviations: "avvikelser",
    goals: "mål",
    assignments: "uppdrag",
    overview: "översikt",
    report: "rapport",
    controls: "kontroller",
  },
  linePart: (kind, line) => `${kind}: ${line}`,
  written: (cells) => `${cells} skrivna`,
  partlyWritten: (cells, tables) => `${cells} skrivna, men inte allt i ${tables}`,
  nothingWritten: "inget skrevs",
  left: (table, sheet, why) => `${table} (${sheet}): ${why}`,
  noTable: (table) => `Arbetsboken har ingen tabell ${table}, så det finns inget att skriva på bladet.`,
  prepared: "förberedd för utskick",
  nothingToPrepare: "inget att ta bort",
  notWritten: "inget skrevs: det är inte sagt hur avvikelser räknas",
  unusedColumn: (header) => `Ingen budgettabell har en kolumn ${header}, så --map för den ändrar inget här.`,
  unusedTable: (table) => `Ingen budgettabell heter ${table}, så --convention för den ändrar inget här.`,
  sayConvention: (table) => `Ange --convention när du skriver: siffrorna visar inte hur ${table} räknar avvikelser.`,
  undecided: (table, proposed) =>
    `Det är inte sagt hur ${table} räknar avvikelser, så inget skrevs. Ange --convention${
      proposed === null ? "" : ` (siffrorna talar för ${proposed})`
    }, eller skriv räknesättet i Rapportuppgifter.`,
  uncounted: (table, proposed) =>
    `Avvikelser visas inte för ${table}: det är inte sagt hur de räknas. Ange --convention${
      proposed === null ? "" : ` (siffrorna talar för ${proposed})`
    }, eller skriv räknesättet i Rapportuppgifter.`,
  mixedRows: (table) =>
    `Avvikelser och summor visas inte för ${table}: kostnader och intäkter står båda med plus. Skriv intäkt eller kostnad för varje rad i en kolumn Radtyp.`,
  unsaid: (facts) => `Rapportuppgifter säger inte ${formatList(facts, "and", "sv")}, så rapporten gör det inte heller.`,
  noCommand: (command) => `Kommandot ${command} finns inte.`,
  noKind: (kind, kinds) => `”${kind}” finns inte att skriva. Det här finns: ${formatList(kinds, "and", "sv")}.`,
  noConvention: (word, conventions) =>
    `”${word}” är inget räknesätt. Ange --convention med ${formatList(conventions, "or", "sv")}.`,
  noUnit: (word) => `”${word}” är ingen enhet. Ange --unit med kr, tkr eller mnkr.`,
  noRole: (given, roles) =>
    `”${given}” går inte att läsa. Ange --map som rubrik=roll, där rollen är ${formatList(roles, "or", "sv")}.`,
  noForm: (word) => `”${word}” är ingen form. Ange --form part eller --form whole.`,
  noLevel: (word) => `”${word}” är ingen rubriknivå. Ange --level med 1, 2, 3 eller 4.`,
  levelOfWhole: "En hel rapport börjar alltid på rubriknivå 1. Ta bort --level, eller ange --form part.",
  noReportFile: "Ange var rapporten ska sparas: --docx rapport.docx eller --html rapport.html.",
  reported: (sections) => `Rapport med ${sections}`,
  noSections: "Rapporten är tom: arbetsboken har inga tabeller som hör till den.",
  noPart: (number) => `Rapport ${String(number)} går inte att läsa.`,
  formatsBoth: "Välj antingen --formats eller --no-formats.",
};
