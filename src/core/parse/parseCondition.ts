import { parsePlainText } from "./parsePlainText";
import { parseMeasuredAmount } from "./parseMeasuredAmount";
import { readWordPattern } from "./readWordPattern";

/** What an indicator must do for its target to be reached. Null where nothing is asked of the kind. */
export type IndicatorCondition = {
  readonly trend: "up" | "down" | "notUp" | "notDown" | "same" | null;
  /** At least, at most: in the indicator's own unit; per cent as written, 50 for "50 %". */
  readonly atLeast: number | null;
  readonly atMost: number | null;
};

/** A figure that is no year: "öka under 2019" sets no limit. */
const figure = "(?!(?:19|20)\\d\\d(?![\\d,.]))(-?\\d[\\d ]*(?:[.,]\\d+)?)";
const numberWords: readonly string[] = ["en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];

/** A place among the best: a lower place is a better one. */
const amongBest = new RegExp(
  `(?:bland (?:de |landets )?|topp[- ]?)(${numberWords.join("|")}|\\d+)(?: (?:procenten?|%))?(?: \\p{L}+)?(?: bästa)?`,
  "u",
);
const best = /bland (?:de |landets )?(?:\p{L}+|\d+)(?: %| procent)?(?: \p{L}+)? bästa|topp[- ]?(?:\p{L}+|\d+)/u;
const readLimitPattern = (words: string, opposites: string): RegExp =>
  new RegExp(`(?<!\\p{L}|inte |ej )(?:${words}|(?:inte|ej) (?:${opposites}))\\s*(?:till |på )?${figure}`, "u");
const least = readLimitPattern(
  "≥|>=?|minst|lägst|över|mer än|fler än|högre än|större än|uppgå till",
  "understiga|under|lägre än|färre än|mindre än",
);
const most = readLimitPattern(
  "≤|<=?|högst|max|maximalt|som mest|under|lägre än|färre än|mindre än",
  "överstiga|över|högre än|fler än|mer än|större än",
);
const notUp = readWordPattern("(?:inte|ej) (?:öka|stiga|bli (?:högre|fler))");
const notDown = readWordPattern("(?:inte|ej) (?:minska|sjunka|försämras|bli (?:lägre|färre))");
const same = /oförändra|bibehåll|behåll|ligga kvar|samma nivå|stabil/;
const up = readWordPattern("öka|ökar|ökad|ökande|ökas|stiga|stiger|förbättras|växa|växer");
const down = readWordPattern("minska|minskar|minskad|minskande|minskas|sjunka|sjunker|sänkas|sänks");
/** Words that say the same in a column of their own, but may mean anything in the indicator's name. */
const ownUp = readWordPattern("högre|fler|bättre|upp|uppåt|större|↑|↗");
const ownDown = readWordPattern("lägre|färre|ned|ner|nedåt|mindre|↓|↘");

/**
 * The direction and target of an indicator: from Villkor and Målvärde, else from its own words ("… ska vara minst 50 %",
 * "… bland de tio bästa"). A bare figure in Målvärde is a least value, or a greatest where the condition falls.
 */
export const parseCondition = ({
  condition,
  target,
  text,
}: {
  readonly condition: string;
  readonly target: string;
  readonly text: string;
}): IndicatorCondition => {
  const own = parsePlainText(`${condition} ${target}`);
  const read = own === "" ? parsePlainText(text) : own;
  const limits = readLimits(read);
  const trend = readTrend(read, own !== "");
  if (own !== "" && limits.atLeast === null && limits.atMost === null) {
    if (trend === null && !best.test(read) && parseMeasuredAmount(target) === null) {
      const named = parsePlainText(text);
      return { ...readLimits(named), trend: readTrend(named, false) };
    }
    const bare = parseMeasuredAmount(target);
    const direction = trend ?? readTrend(parsePlainText(text), false);
    if (bare !== null && direction === "up") return { trend: direction, atLeast: bare, atMost: null };
    if (bare !== null && direction === "down") return { trend: direction, atLeast: null, atMost: bare };
  }
  return { ...limits, trend };
};

const readLimits = (plain: string): Pick<IndicatorCondition, "atLeast" | "atMost"> => {
  if (best.test(plain)) {
    const written = amongBest.exec(plain)?.[1] ?? "";
    const word = numberWords.indexOf(written);
    const place = word === -1 ? Number(written) : word + 1;
    if (Number.isFinite(place) && written !== "") return { atLeast: null, atMost: place };
  }
  return {
    atLeast: parseMeasuredAmount(least.exec(plain)?.[1] ?? ""),
    atMost: parseMeasuredAmount(most.exec(plain)?.[1] ?? ""),
  };
};

const readTrend = (plain: string, isOwn: boolean): IndicatorCondition["trend"] => {
  if (notUp.test(plain)) return "notUp";
  if (notDown.test(plain)) return "notDown";
  if (same.test(plain)) return "same";
  const isUp = up.test(plain) || (isOwn && ownUp.test(plain));
  const isDown = down.test(plain) || (isOwn && ownDown.test(plain));
  return isUp === isDown ? null : isUp ? "up" : "down";
};
