import { fullYearPrefixes, type HeaderWord, headerPrefixes, headerWords } from "../vocabulary/headerWords";
import type { ColumnKey } from "../vocabulary/keys";

/** What a header's words come to. */
export type WordMatch = {
  readonly key: ColumnKey;
  /** The revised budget wins over a plain one. */
  readonly isOverriding: boolean;
  /** A compound says it: "Årsbedömning". */
  readonly isFullYear: boolean;
  /** Only a word for spending makes it an outcome: "Årets utgift". */
  readonly isSpending: boolean;
};

/**
 * The role of a column of amounts by the words of its header, where none of our names is the whole of it:
 * "Helårsbedömning", "Diff prognos/budget", "Budget inkl. tillägg". Each word must be one that headers of budgets are made
 * of, and together they must come to one role; null else. `words` without years, months, units and qualifiers. A
 * `isProject` table has columns for what projects cost over all their years.
 */
export const matchHeaderWords = (words: readonly string[], isProject: boolean): WordMatch | null => {
  const parts = words.map(readParts);
  const said = parts.flatMap((part) => part?.words ?? []);
  if (said.length === 0 || parts.includes(null)) return null;
  const key = matchKey(new Set(said), isProject);
  return key === null
    ? null
    : {
        key,
        isOverriding: key === "budget" && (said.includes("revised") || said.includes("including")),
        isFullYear: parts.some((part) => part?.isFullYear === true),
        isSpending: key === "actual" && !said.includes("outcome"),
      };
};

const matchKey = (said: ReadonlySet<HeaderWord>, isProject: boolean): ColumnKey | null => {
  const has = (...words: readonly HeaderWord[]): boolean => words.some((word) => said.has(word));
  const isOnly = (...words: readonly HeaderWord[]): boolean =>
    [...said].every((word) => word === "none" || words.includes(word));
  const isWhole = isProject && has("whole");
  const isOutcome = has("outcome") || (isProject && has("spending"));
  if (has("spending") && !isProject) return null;
  if (has("deviation")) {
    if (!isOnly("deviation", "plan", "outcome", "spending", "forecast", "made", "accounts", "whole", "original"))
      return null;
    return isWhole ? "totalDeviation" : "deviation";
  }
  if (has("remaining") || (has("not") && has("outcome"))) {
    return isOnly("remaining", "not", "plan", "outcome", "whole") ? "remaining" : null;
  }
  if (has("forecast", "made")) {
    if (!isOnly("forecast", "made", "outcome", "spending", "accounts", "net", "previous", "whole", "revised"))
      return null;
    // "Beräknad" alone says nothing of what.
    if (!has("forecast") && !isOutcome && !has("accounts", "net")) return null;
    if (isWhole) return "totalForecast";
    return has("previous") ? "previousForecast" : "forecast";
  }
  if (has("plan", "planned")) {
    if (!isOnly("plan", "planned", "net", "original", "revised", "including", "change", "whole")) return null;
    // A change alone is no budget, and what it is included in must be said.
    if (has("change") && !has("including", "revised")) return null;
    if (isWhole) return "totalDecided";
    return has("original") && !has("revised", "including") ? "originalBudget" : "budget";
  }
  if (isProject && has("original") && has("spending") && isOnly("original", "spending", "whole")) return "totalDecided";
  if (isOutcome && isOnly("outcome", "spending", "whole")) return isWhole ? "totalActual" : "actual";
  return null;
};

type Parts = { readonly words: readonly HeaderWord[]; readonly isFullYear: boolean };

/** A word, or the words of a compound; null for one that headers of budgets are not made of. */
const readParts = (word: string): Parts | null => {
  const known = headerWords.get(word);
  if (known !== undefined) return { words: [known], isFullYear: false };
  for (const [prefix, own] of headerPrefixes) {
    if (!word.startsWith(prefix) || word === prefix) continue;
    const rest = readParts(word.slice(prefix.length));
    if (rest === null) continue;
    const first = own === null ? undefined : headerWords.get(own);
    return {
      words: first === undefined ? rest.words : [first, ...rest.words],
      isFullYear: rest.isFullYear || fullYearPrefixes.has(prefix),
    };
  }
  return null;
};
