import type { ReportPeriod } from "../core/report/interimReport";
import type { BudgetTableKey } from "../core/vocabulary/keys";
import { formatAmount } from "./formatAmount";
import type { Language } from "./language";
import { svErrors } from "./svErrors";
import { svFindings } from "./svFindings";
import { svReading } from "./svReading";
import { svNames } from "./svNames";

const months = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");

/** What the pane opens with, in Swedish: the master that other languages follow, text by text. What only screens say that are fetched later stands in `svScreens`. */
export const sv = {
  language: "sv" as Language,
  appName: "Delårsrapport",
  names: svNames,
  findings: svFindings,
  /** “Varför visas detta?”, by rule. */
  errors: svErrors,

  /** Forms for `formatCount`. */
  counts: {
    cells: { one: "{count} cell", other: "{count} celler" },
    sheets: { one: "{count} blad", other: "{count} blad" },
    rows: { one: "{count} rad", other: "{count} rader" },
    formats: { one: "{count} format", other: "{count} format" },
    open: { one: "{count} sak att ta ställning till", other: "{count} saker att ta ställning till" },
    errors: { one: "{count} fel", other: "{count} fel" },
    warnings: { one: "{count} sak att kontrollera", other: "{count} saker att kontrollera" },
    infos: { one: "{count} sak som är bra att veta", other: "{count} saker som är bra att veta" },
  },

  frame: {
    report: (period: ReportPeriod) => `Delårsrapport ${months[period.month - 1] ?? ""} ${period.year}`,
    followUp: (number: string) => (/^\d+$/.test(number) ? `nr ${number}` : number),
    tabs: "Delar av rapporten",
    budget: "Budget",
    reportTab: "Rapport",
    goals: "Mål",
    assignments: "Uppdrag",
    openEntry: "Öppna i formuläret",
    openEntrySpoken: (name: string) => `Öppna i formuläret: ${name}`,
    settings: "Inställningar och hjälp",
  },

  reading: svReading,

  busy: {
    reading: "Läser arbetsboken …",
    writing: "Skriver i arbetsboken …",
    part: (part: number, of: number) => `Del ${String(part)} av ${String(of)}.`,
    undoing: "Återställer arbetsboken …",
    opening: "Öppnar …",
    saving: "Sparar arbetsboken …",
    noting: "Sparar i arbetsboken …",
    hindered: {
      cellEdit: "Tryck Enter i Excel: en cell redigeras. Sedan fortsätter det av sig självt.",
      busy: "Excel är upptaget. Stäng dialogrutor som är öppna i Excel. Sedan fortsätter det av sig självt.",
    },
  },

  budget: {
    sheet: (sheet: string) => `blad ${sheet}`,
    columns: "Så läses kolumnerna",
    partial: (given: number, all: number) => `${formatAmount(given, "sv")} av ${formatAmount(all, "sv")}`,
    partialSpoken: (given: number, all: number) =>
      `gäller ${formatAmount(given, "sv")} av ${formatAmount(all, "sv")} rader`,
    blank: "–",
    blankSpoken: "saknas",
    nothingToMend: "Inget att rätta",
    severities: { error: "Fel", warning: "Kontrollera", info: "Bra att veta" },
    goTo: (cell: string) => `Gå till ${cell}`,
    goToSpoken: (cell: string, sheet: string) => `Gå till ${cell} på bladet ${sheet}`,
    show: "Visa tabellen",
    showSpoken: (table: string) => `Visa tabellen ${table}`,
    wholeWorkbook: "Hela arbetsboken",
  },

  /** What can be done about a finding. */
  finding: {
    mend: "Rätta till …",
    mendTexts: "Rätta till alla tal som är text …",
    explain: "Skriv förklaring",
    explainSpoken: (problem: string) => `Skriv förklaring: ${problem}`,
    mendSpoken: (problem: string) => `Rätta till … ${problem}`,
    why: "Varför visas detta?",
    whySpoken: (problem: string) => `Varför visas detta? ${problem}`,
    overrule: "Stämmer ändå …",
    overruleSpoken: (problem: string) => `Stämmer ändå … ${problem}`,
  },

  /** What a deviation's sign means, for those who hear it. */
  deviation: (key: BudgetTableKey, sign: number): string => {
    if (sign === 0) return "ingen avvikelse mot budget";
    if (key === "operatingBudget") return sign > 0 ? "överskott" : "underskott";
    return sign > 0 ? "lägre än budget" : "högre än budget";
  },

  actions: {
    more: (next: string, left: string) => `Visa ${next} till (${left} kvar)`,
    preview: (content: string) => `Visa ändringar (${content})`,
    answer: "Välj räknesätt",
    allWritten: "Allt är redan skrivet. Fliken Rapport visar vad som återstår.",
    nothingMore: "Inget mer kan skrivas",
    blocked: "Inget skrivs förrän det som stoppar är rättat",
    why: "Visa varför",
    formats: "Välj format",
    write: "Skriv",
    cancel: "Avbryt",
    back: "Tillbaka",
    undo: "Ångra",
    undoLast: "Ångra senaste skrivning",
    tryAgain: "Försök igen",
    close: "Stäng meddelandet",
  },

  results: {
    written: (content: string, sheets: string, sheetCount: number) =>
      `Infört ${content} på ${sheetCount === 1 ? "bladet" : "bladen"} ${sheets}.`,
    differs: (cells: string) => `${cells} visar något annat än förhandsvisningen. Gå igenom tabellen.`,
    checked: (outcome: string) => `Kontrollen är klar. ${outcome}.`,
    undone: "Senaste skrivningen är ångrad. Cellerna är som förut.",
    sheetsRemoved: (sheets: string, count: number) =>
      `${count === 1 ? "Bladet" : "Bladen"} ${sheets} är ${count === 1 ? "borttaget" : "borttagna"}: Excels egen Ångra når inte längre tillbaka än hit.`,
    standing: (done: string) => `Nu står ${done} ändringar i arbetsboken. Du kan ta tillbaka dem.`,
    notUndone: (places: string) =>
      `Inget ångrades. Det här har ändrats efter skrivningen: ${places}. Ångra i Excel, eller ändra för hand.`,
    morePlaces: (count: number) => (count === 1 ? "ett ställe till" : `${formatAmount(count, "sv")} ställen till`),
    interrupted: {
      nothing: () => "Panelen lästes in på nytt innan det du bad om hann göras. Inget är ändrat. Gör om det.",
      part: (done: string) =>
        `Panelen lästes in på nytt medan Excel arbetade. ${done} ändringar står i arbetsboken. Ångra dem, eller visa ändringarna igen och skriv resten.`,
      all: () => "Panelen lästes in på nytt medan Excel arbetade. Det du bad om är gjort.",
    },
    nothingToUndo: "Det finns ingen skrivning att ångra.",
    added: "Tillagt i tabellen.",
    removed: "Raden är borttagen.",
    setAside: "Satt åt sidan. Den kommer tillbaka om siffrorna ändras.",
    restored: "Visas igen bland kontrollerna.",
    dispatched: "Arbetsboken är förberedd för utskick. Spara den innan du skickar den.",
    stored: "Beslutade siffror och texter är lagrade.",
    rulesKept: "Valet av kontroller är infört i arbetsboken.",
    mapped: "Valet är infört i arbetsboken, och tabellen är läst på nytt.",
    unmapped: "Tabellen läses efter namn och rubriker igen.",
    tableMade: "Cellerna är en tabell nu. Välj vad den är och vad kolumnerna innehåller.",
  },

  crash: {
    title: "Något gick fel i tillägget",
    advice: "Öppna panelen igen. Händer det på nytt, skicka texten här under till den som sköter tillägget hos er.",
    reload: "Öppna igen",
    copy: "Kopiera felrapport",
    copied: "Felrapporten är kopierad. Den säger inget om vad som står i arbetsboken.",
    notCopied: "Felrapporten gick inte att kopiera. Markera texten här under och kopiera den.",
  },
};
