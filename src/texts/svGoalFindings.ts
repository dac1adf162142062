import type { Finding } from "../core/finding/finding";
import type { GoalPart } from "../core/finding/goalDetails";
import type { IndicatorCondition } from "../core/parse/parseCondition";
import type { StatusCode } from "../core/vocabulary/statusCodes";
import { formatList } from "./formatList";
import { formatNumber } from "./formatNumber";
import { formatShort } from "./formatShort";
import type { GoalFindingTexts } from "./goalFindingTexts";
import { svStatuses } from "./svStatuses";

export const svGoalFindings: GoalFindingTexts = {
  "goal/answer": (finding) => ({
    problem: `Bedömning saknas för ${subject("målet", finding)}.`,
    mend: `Svara Ja, Delvis, Nej eller Kan inte bedömas ännu i ${place(finding)}.`,
  }),
  "goal/incomplete": (finding) => ({
    problem: `${named("Målet", finding)} saknar ${both(finding.missing.map((part) => parts[part]))}.`,
    mend: `Komplettera i ${place(finding)}, eller lämna tomt om det inte behövs.`,
  }),
  "goal/unknown": (finding) => ({
    problem:
      finding.goalName === ""
        ? `${named("Raden", finding)} hör inte till något mål.`
        : `${named("Raden", finding)} hör till ”${finding.goalName}”, som inte finns bland målen.`,
    mend: `Skriv målets nummer eller namn i ${place(finding)}, som det står i tabellen med mål.`,
  }),
  "goal/contradicted": (finding) => ({
    problem: `${named("Målet", finding)} har svaret ${finding.answer}, men går sämre i ${both(finding.activities.map((text) => `”${formatShort(text)}”`))}.`,
    mend: `Motivera svaret i ${place(finding)}, eller ändra det.`,
  }),
  "activity/status": (finding) => ({
    problem: `Läge saknas för ${subject("aktiviteten", finding)}.`,
    mend: `Ange läget i ${place(finding)}.`,
  }),
  "activity/duplicate": (finding) => ({
    problem: finding.isSameGoal
      ? `${named("Aktiviteten", finding)} står två gånger under samma mål, i ${finding.firstCell} och ${place(finding)}.`
      : `${named("Aktiviteten", finding)} har läget ${word(finding.firstWord)} i ${finding.firstCell} och ${word(finding.word)} i ${place(finding)}.`,
    mend: finding.isSameGoal
      ? `Ta bort den ena raden, eller skilj dem åt i ${place(finding)}.`
      : `Ange samma läge på båda ställena, eller skilj aktiviteterna åt.`,
  }),
  "activity/unmentioned": (finding) => ({
    problem: `Lägeskommentaren till ”${formatShort(finding.goal)}” nämner inte ${named("aktiviteten", finding)} i ${place(finding)}.`,
    mend: "Skriv om den i målets lägeskommentar, om läsaren behöver veta hur det går.",
  }),
  "indicator/answer": (finding) => ({
    problem: `Svar saknas för ${subject("indikatorn", finding)}.`,
    mend: `Svara Ja, Delvis, Nej eller Kan inte bedömas ännu i ${place(finding)}.`,
  }),
  "indicator/contradicted": (finding) => ({
    problem: `${named("Indikatorn", finding)} har svaret ${finding.answer}, men värdena säger något annat: ${finding.values.join(", ")}. ${expected(finding.expected)}`,
    mend: `Skriv varför svaret i ${place(finding)} ändå gäller, eller ändra det.`,
  }),
  "indicator/weak": (finding) => ({
    problem: `${named("Indikatorn", finding)} har svaret ${finding.answer}, men värdena ger svagt stöd: ${finding.values.join(", ")}. ${expected(finding.expected)}`,
    mend: `Skriv vad svaret i ${place(finding)} bygger på.`,
  }),
  "indicator/no-value": (finding) => ({
    problem: `${named("Indikatorn", finding)} har svaret ${finding.answer}, men inget värde.`,
    mend: `Skriv det senaste värdet eller historiken, eller säg vad svaret i ${place(finding)} bygger på.`,
  }),
  "indicator/duplicate": (finding) => ({
    problem: finding.isSameGoal
      ? `${named("Indikatorn", finding)} står två gånger under samma mål, i ${finding.firstCell} och ${place(finding)}.`
      : `${named("Indikatorn", finding)} har svaret ${word(finding.firstWord)} i ${finding.firstCell} och ${word(finding.word)} i ${place(finding)}.`,
    mend: finding.isSameGoal
      ? `Ta bort den ena raden, eller skilj dem åt i ${place(finding)}.`
      : `Svara lika på båda ställena, eller skilj indikatorerna åt.`,
  }),
  "assignment/status": (finding) => ({
    problem: `Status saknas för ${subject("uppdraget", finding)}.`,
    mend: `Ange status i ${place(finding)}.`,
  }),
  "assignment/contradicted": (finding) => ({
    problem: `${named("Uppdraget", finding)} har status ${finding.status}, men kommentaren säger ”${finding.quote}”.`,
    mend: `Ändra status i ${place(finding)}, eller skriv i kommentaren vad som är klart.`,
  }),
  "assignment/comment": (finding) => ({
    problem: `${named("Uppdraget", finding)} har status ${finding.status} men ingen kommentar.`,
    mend: `Skriv varför, eller vad som har gjorts, i ${place(finding)}.`,
  }),
  "assignment/age": (finding) => ({
    problem: `${named("Uppdraget", finding)} beslutades ${String(finding.year)}, för ${String(finding.years)} år sedan, och är inte avslutat.`,
    mend: `Skriv vad som är nytt, eller föreslå nämnden att avsluta uppdraget. Status står i ${place(finding)}.`,
  }),
  "assignment/deadline": (finding) => ({
    problem: `${named("Uppdraget", finding)} ska göras ${finding.deadline}. Tiden ${finding.isPast ? "har gått ut" : "går snart ut"}.`,
    mend: `Skriv om det hinns med. I ${place(finding)} står ”${finding.quote}”.`,
  }),
  "status/unknown": (finding) => ({
    problem: `Ordet ”${finding.content}” för ${named("raden", finding)} är inget av de ord som räknas.`,
    mend: `Skriv ${either(readWords(finding.codes))} i ${place(finding)}, eller lägg till ordet i tabellen Statusord.`,
  }),
  "status-word/unknown": (finding) => ({
    problem:
      finding.content === ""
        ? `Ordet ”${finding.word}” i Statusord säger inte vad det betyder.`
        : `Ordet ”${finding.word}” i Statusord betyder ”${finding.content}”, som inte är något av tilläggets ord.`,
    mend: `Skriv till exempel Pågår, Klar, Bättre eller Delvis i ${place(finding)}.`,
  }),
};

const parts: Readonly<Record<GoalPart, string>> = {
  contribution: "bidrag",
  commentary: "lägeskommentar",
  activities: "aktiviteter",
  reason: "motivering till svaret",
};

const both = (words: readonly string[]): string => formatList(words, "and", "sv");
const either = (words: readonly string[]): string => formatList(words, "or", "sv");
const place = (finding: Finding): string => finding.cell ?? finding.table ?? "arbetsboken";
const word = (written: string): string => (written === "" ? "inget ord" : written);

/** "Målet ”En kommun med hög kvalitet”", or by its place where it has no words. */
const named = (thing: string, finding: Finding): string =>
  finding.row === undefined || finding.row === ""
    ? `${thing} i ${place(finding)}`
    : `${thing} ”${formatShort(finding.row)}”`;

/** The same where the whole table may be meant. */
const subject = (thing: string, finding: Finding): string =>
  finding.cell === undefined && finding.row === undefined
    ? `alla rader i ${finding.table ?? "tabellen"}`
    : named(thing, finding);

const readWords = (codes: readonly StatusCode[]): readonly string[] => codes.map((code) => svStatuses[code].common);

const trends: Readonly<Record<NonNullable<IndicatorCondition["trend"]>, string>> = {
  up: "Värdet ska öka.",
  down: "Värdet ska minska.",
  notUp: "Värdet ska inte öka.",
  notDown: "Värdet ska inte minska.",
  same: "Värdet ska vara oförändrat.",
};

const expected = ({ trend, atLeast, atMost }: IndicatorCondition): string => {
  const limits = [
    ...(atLeast === null ? [] : [`minst ${figure(atLeast)}`]),
    ...(atMost === null ? [] : [`högst ${figure(atMost)}`]),
  ];
  return limits.length > 0 ? `Värdet ska vara ${both(limits)}.` : trend === null ? "" : trends[trend];
};

const figure = (amount: number): string => formatNumber(amount, "sv", { maximumFractionDigits: 10 });
