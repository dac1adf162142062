import type { OverviewWords } from "../core/plan/overview/overviewWords";
import { svStatuses } from "./svStatuses";
import { staleWords } from "./staleWords";
import { reportWords } from "./reportWords";

/** Words of the sheet Delår översikt: Swedish whatever the language of the pane. */
export const overviewWords: OverviewWords = {
  sheet: "Delår översikt",
  title: (period) =>
    `${period === null ? reportWords.headings.report : reportWords.title(reportWords.headings.report, period.month, period.year)}, översikt`,
  madeAt: "Bladet gjordes {date}. Siffrorna räknas om när tabellerna ändras, textrader och listor gör det inte.",
  stale: staleWords,
  economy: {
    heading: "Ekonomi",
    columns: {
      table: "",
      budget: "Budget",
      actual: "Utfall",
      forecast: "Prognos",
      deviation: "Avvikelse",
      deviationShare: "Avvikelse, %",
      spentShare: "Förbrukat",
      yearShare: "Del av året",
      rowsWithout: "Utan prognos",
    },
    unclear:
      "{table}: summarader går inte att skilja från andra rader. Skriv Summa i raden eller lägg till kolumnen Radtyp.",
    noDeviation: "{table}: det är inte sagt hur avvikelser räknas, så de visas inte.",
    mixedSigns: "{table}: kostnader och intäkter står båda med plus, så bara avvikelserna summeras.",
  },
  tables: {
    operatingBudget: {
      name: "Drift",
      surplus: "Förvaltningen beräknar ett överskott på {amount} vid årets slut.",
      deficit: "Förvaltningen beräknar ett underskott på {amount} vid årets slut.",
      noDeviation: "Förvaltningen beräknar ingen avvikelse mot budget.",
      partialOne: "Prognos finns för {done} av {all} rad.",
      partialMany: "Prognos finns för {done} av {all} rader.",
      most: {
        one: "Störst överskott har {row} ({amount}).",
        several: "Störst överskott har {row} med flera ({amount} var).",
      },
      least: {
        one: "Störst underskott har {row} ({amount}).",
        several: "Störst underskott har {row} med flera ({amount} var).",
      },
    },
    investmentBudget: {
      name: "Investeringar",
      surplus: "Investeringsutgifterna beräknas bli {amount} lägre än budget.",
      deficit: "Investeringsutgifterna beräknas bli {amount} högre än budget.",
      noDeviation: "Investeringsutgifterna beräknas inte avvika från budget.",
      partialOne: "Prognos finns för {done} av {all} projekt.",
      partialMany: "Prognos finns för {done} av {all} projekt.",
      most: {
        one: "Längst under budget ligger {row} ({amount}).",
        several: "Längst under budget ligger {row} med flera ({amount} var).",
      },
      least: {
        one: "Längst över budget ligger {row} ({amount}).",
        several: "Längst över budget ligger {row} med flera ({amount} var).",
      },
    },
  },
  deviations: { heading: "{table}: avvikelse per verksamhet", verksamhet: "Verksamhet", share: "Andel av budget" },
  missing: {
    sentence: "{what} saknas för {rows}.",
    row: "{row} (budget {amount})",
    between: ", ",
    last: " och ",
    moreOne: "{count} rad till",
    moreMany: "{count} rader till",
    forecast: "Prognos",
    actual: "Utfall",
  },
  statuses: {
    heading: "Mål och uppdrag",
    activities: "Aktiviteter",
    indicators: "Indikatorer",
    count: "Antal",
    thing: "Läge",
    goal: "Mål: {word}",
    assignment: "Uppdrag: {word}",
    otherAnswer: "Annat eller inget svar",
    otherStatus: "Annan eller ingen status",
    otherShort: "Övrigt eller tomt",
    sum: "Alla",
    codes: svStatuses,
  },
  findings: {
    heading: "Anmärkningar vid kontrollen {date}",
    severity: "Slag",
    count: "Antal",
    error: "Fel",
    warning: "Att kontrollera",
    info: "Bra att veta",
    overruled: "Bedömda som riktiga",
  },
  basis: {
    heading: "Underlag för meningar, listor och diagram",
    explanation: "Raderna följer tabellernas ordning. De räknas av formler och behöver inte ändras här.",
    rank: "Plats",
    missing: "Utan prognos nr",
  },
  charts: {
    deviations: {
      name: "Delår avvikelse",
      title: "{table}: avvikelse per verksamhet",
      titleWithUnit: "{table}: avvikelse per verksamhet, {unit}",
      altText:
        "Liggande stapeldiagram över avvikelsen mot budget för varje verksamhet i {table}, från störst överskott till störst underskott. Samma siffror står i listan bredvid.",
    },
    statuses: {
      name: "Delår mål och uppdrag",
      title: "Mål och uppdrag, antal",
      altText:
        "Liggande stapeldiagram över antalet mål per svar och antalet uppdrag per status. Samma siffror står i listan bredvid.",
    },
  },
  units: { kr: "kr", tkr: "tkr", mnkr: "mnkr" },
  unitLine: "Belopp i {unit}",
};
