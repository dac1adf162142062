import type { Money } from "../../parse/parseMoney";
import { parsePlainText } from "../../parse/parsePlainText";
import type { ReportPeriod } from "../../report/interimReport";
import { monthWords } from "../../vocabulary/calendarWords";
import { isForm, readWords } from "./matchRowNames";

/** Which way an amount goes by its sentence; `either` where it says neither surplus nor deficit. */
export type SpokenDirection = "surplus" | "deficit" | "either";

const directions: readonly (readonly [word: string, direction: SpokenDirection])[] = [
  ["överskott", "surplus"],
  ["plusresultat", "surplus"],
  ["underskott", "deficit"],
  ["minusresultat", "deficit"],
  ["avvikelse", "either"],
  ["budgetavvikelse", "either"],
];

/** All that may stand between the word for a deviation and its amount, beside names of rows and of the department. */
const links: ReadonlySet<string> = new Set([
  ...["på", "om", "med", "till", "är", "blir", "bli", "för", "i", "och", "hela", "helår", "helåret", "året", "totalt"],
  ...["uppgår", "uppgå", "motsvarande", "sammanlagt", "sammantaget", "prognosen", "prognostiseras", "prognostiserat"],
  ...[
    "beräknas",
    "beräknat",
    "väntas",
    "förväntas",
    "bedöms",
    "budget",
    "mot",
    "jämfört",
    "enligt",
    "prognos",
    "cirka",
  ],
]);

/** What might be, was or will be is not what the table says; nor is a part, a change or a limit. */
const otherTimes =
  /(?<![\p{L}])(?:kan|kunde|skulle|hade|var|risk\p{L}*|ifall|nästa år|kommande|fjol\p{L}*|föregående|fg|förra|tidigare|utan|exklusive|exkl|undanta\p{L}*|upp till|högst|minst|max|maximalt|varav|därav|budgetera\p{L}*|period\p{L}*|hittills)(?![\p{L}])/u;
const condition =
  /(?<![\p{L}])om (?!(?:ca|cirka|circa|omkring|ungefär|drygt|knappt|nästan|närmare|totalt|sammanlagt)\b|[-+±]?\d)/u;
const afterwards = /^\s*(?:i|som)\s+(över|under)skott/u;

/**
 * The direction of an amount that its sentence ties to a deviation of the year: "ett överskott om 300 tkr",
 * "underskottet för kansliet beräknas till 300 tkr", "300 tkr i överskott". Null where the amount is something else, as
 * in "överskottet beror på lägre löner, 300 tkr", or of another time: the sentence is then not weighed. `names` are words
 * that may stand between, `period` is the report's.
 */
export const matchSpokenDeviation = (
  text: string,
  { start, end }: Pick<Money, "start" | "end">,
  names: readonly string[],
  period: ReportPeriod | null,
): SpokenDirection | null => {
  const plain = parsePlainText(text);
  if (otherTimes.test(plain) || condition.test(plain) || isOtherTime(plain, period)) return null;
  const [, side] = afterwards.exec(parsePlainText(text.slice(end))) ?? [];
  if (side !== undefined) return side === "över" ? "surplus" : "deficit";
  const before = readWords(text.slice(0, start));
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const word = before[index] ?? "";
    const spoken = directions.find(([base]) => isForm(word, base));
    if (spoken !== undefined) return readDirection(spoken[1], before[index - 1] ?? "");
    if (!links.has(word) && !names.some((name) => isForm(word, name))) return null;
  }
  return null;
};

const readDirection = (direction: SpokenDirection, before: string): SpokenDirection => {
  if (direction !== "either") return direction;
  if (before.startsWith("negativ")) return "deficit";
  return before.startsWith("positiv") ? "surplus" : "either";
};

/** Another year, or another month than that in which the period ends. */
const isOtherTime = (plain: string, period: ReportPeriod | null): boolean => {
  if (period === null) return false;
  const years = [...plain.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  const months = readWords(plain).flatMap((word) => monthWords.get(word) ?? []);
  return years.some((year) => year !== period.year) || months.some((month) => month !== period.month && month !== 12);
};
