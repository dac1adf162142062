import type { LackingRow, ReportWords } from "../core/report/reportWords";
import type { Unit } from "../core/report/interimReport";
import type { ColumnKey } from "../core/vocabulary/keys";
import { formatAmount } from "./formatAmount";
import { formatDeviation } from "./formatDeviation";
import { formatList } from "./formatList";
import { locales } from "./language";
import { svNames } from "./svNames";
import { svStatuses } from "./svStatuses";

/** The words of the council's report: Swedish whatever the language of the pane, since a council reads it. */
export const reportWords: ReportWords = {
  headings: {
    report: "Delårsrapport",
    events: "Händelser under året",
    importantEvents: "Våra viktigaste händelser",
    otherEvents: "Andra händelser",
    economy: "Ekonomisk uppföljning",
    operatingBudget: "Driftredovisning",
    investmentBudget: "Investeringsredovisning",
    comments: "Kommentarer",
    goals: "Förvaltningens bidrag till de kommungemensamma målen",
    activities: "Så ligger vi till med årets aktiviteter",
    extraActivities: "Saker som vi vill satsa extra på i år",
    continuingActivities: "Bra saker som vi fortsätter med",
    otherActivities: "Övriga aktiviteter",
    goalCommentary: "Förvaltningens lägeskommentar och årets bedömning",
    progress: "Så långt har vi kommit med aktiviteterna",
    goalAnswer: "Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen?",
    indicators: "Finns förutsättningarna för att nå målsättningarna för förvaltningens egna indikatorer?",
    assignments: "Redovisning av särskilda uppdrag {år}",
    earlierAssignments: "Redovisning av särskilda uppdrag beslutade före {år}",
  },
  title: (heading, month, year) => `${heading} ${formatMonth(month)} ${String(year)}`,
  followUp: (number) => `Med driftbudgetuppföljning ${/^\d+$/.test(number) ? `nummer ${number}` : number}`,
  status: (state, errorCount, { date, paragraph }) => {
    switch (state) {
      case "draft":
        if (errorCount === 0) return "UTKAST";
        return `UTKAST – ${String(errorCount)} fel kvarstår`;
      case "submitted":
        return "Inlämnad";
      case "decided":
        return ["Beslutad", [date, paragraph].filter((part) => part !== "").join(", ")].join(" ").trim();
      default:
        return state satisfies never;
    }
  },
  goal: (title) => `Mål – ${title}`,
  goalTable: (title, table) => `${title}: ${table}`,
  unitLine: (unit) => `Belopp i ${svNames.units[unit]}`,
  columns: {
    deviation: "Avvikelse",
    status: "Läget",
    assignmentStatus: "Status",
    indicator: "Indikator",
    target: "Målvärde",
    answer: "Svar",
    assignment: "Uppdrag",
    comment: "Kommentarer",
    proposal: "Förslag",
  },
  sum: "Summa",
  rowsWith: (lacking, count, ofCount) =>
    lacking === null
      ? `Rader som är kompletta (${formatAmount(count, "sv")} av ${formatAmount(ofCount, "sv")})`
      : `Rader med ${svNames.columns[lacking]} (${formatAmount(count, "sv")} av ${formatAmount(ofCount, "sv")})`,
  rowsWithout: (lacking, count) =>
    lacking === null
      ? `Rader som inte är kompletta (${formatAmount(count, "sv")})`
      : `Rader utan ${svNames.columns[lacking]} (${formatAmount(count, "sv")})`,
  missing: (lacking, rows) => {
    const rest = rows === "all" ? "alla rader" : formatList(rows.map(describeRow), "and", "sv");
    return `${describeColumn(lacking)} saknas för ${rest}.`;
  },
  noDeviation: (why) =>
    why === "no-convention"
      ? "Avvikelser visas inte, eftersom det inte är sagt hur tabellen räknar dem."
      : "Avvikelser visas inte, eftersom tabellen saknar kolumner som de räknas med.",
  mixedUnsummed: "Kostnader och intäkter står båda med plus, så de summeras inte.",
  mixedSigns: "Kostnader och intäkter står båda med plus, så bara deras avvikelser summeras.",
  rounding: "Avrundning gör att summor kan avvika.",
  explained: (row, deviation, decimals) =>
    deviation === null ? row : `${row} (${formatDeviation(deviation, "sv", decimals)})`,
  latestValue: (value) => `senaste värde ${value}`,
  genderForms: [
    ...Object.values(svStatuses)
      .filter(({ common, neuter }) => common !== neuter)
      .map(({ common, neuter }) => ({ common: common.toLowerCase(), neuter: neuter.toLowerCase() })),
    { common: "inte påbörjad", neuter: "inte påbörjat" },
    { common: "avslutad", neuter: "avslutat" },
    { common: "avförd", neuter: "avfört" },
    { common: "inställd", neuter: "inställt" },
    { common: "genomförd", neuter: "genomfört" },
    { common: "slutförd", neuter: "slutfört" },
    { common: "pausad", neuter: "pausat" },
  ],
};

const formatMonth = (month: number): string =>
  new Intl.DateTimeFormat(locales.sv, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, month - 1, 1));

const describeColumn = (key: ColumnKey): string => {
  const name = svNames.columns[key];
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const describeRow = ({ label, known, unit, decimals }: LackingRow): string =>
  known === null ? label : `${label} (${svNames.columns[known.key]} ${describeMoney(known.amount, unit, decimals)})`;

const describeMoney = (amount: number, unit: Unit | null, decimals: number): string =>
  `${formatAmount(amount, "sv", decimals)}${unit === null ? "" : `\u00a0${svNames.units[unit]}`}`;
