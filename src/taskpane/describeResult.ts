import type { UndoOutcome } from "../commands/undoLastWrite";
import { formatCount } from "../texts/formatCount";
import { formatList } from "../texts/formatList";
import type { Texts } from "../texts/texts";
import type { Result } from "./paneState";

/** Words what a write or an undo came to. */
export const describeResult = (result: Result, texts: Texts): string => {
  const { language, counts, results } = texts;
  switch (result.kind) {
    case "setAside":
    case "restored":
    case "rulesKept":
    case "added":
    case "removed":
    case "dispatched":
    case "stored":
      return results[result.kind];
    case "undone":
      return describeUndo(result.outcome, texts);
    case "written": {
      const written = results.written(
        formatCount(...countWritten(result, texts), language),
        formatList(result.sheets, "and", language),
        result.sheets.length,
      );
      if (result.differenceCount === 0) return written;
      return `${written} ${results.differs(formatCount(result.differenceCount, counts.cells, language))}`;
    }
    default:
      return result satisfies never;
  }
};

/** Words what came of taking back the last write. */
export const describeUndo = (outcome: UndoOutcome, { language, results }: Texts): string => {
  switch (outcome.kind) {
    case "done":
      return results.undone;
    case "nothing":
      return results.nothingToUndo;
    case "refused": {
      const places = outcome.places.map((place) => (place.kind === "cell" ? place.address : place.table));
      return results.notUndone(
        formatList(places.slice(0, mostPlaces), "and", language),
        outcome.places[0]?.sheet ?? "",
      );
    }
    default:
      return outcome satisfies never;
  }
};

/** Enough to see where; the rest is met at the next attempt. */
const mostPlaces = 5;

const countWritten = (result: { readonly cellCount: number; readonly formatCount: number }, texts: Texts) =>
  result.cellCount > 0
    ? ([result.cellCount, texts.counts.cells] as const)
    : ([result.formatCount, texts.counts.formats] as const);
