import type { ChangedPlace } from "../core/plan/changedPlace";
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
    case "mapped":
    case "unmapped":
    case "tableMade":
      return results[result.kind];
    case "checked":
      return results.checked(
        result.openCount === 0 ? texts.budget.nothingToMend : formatCount(result.openCount, counts.open, language),
      );
    case "undone":
      return describeUndo(result.outcome, texts);
    case "interrupted":
      return results.interrupted[result.reached](texts.budget.partial(result.done, result.of));
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
      return outcome.removedSheets.length === 0
        ? results.undone
        : `${results.undone} ${results.sheetsRemoved(formatList(outcome.removedSheets, "and", language), outcome.removedSheets.length)}`;
    case "nothing":
      return results.nothingToUndo;
    case "refused": {
      const places = [...new Set(outcome.places.map((place) => describePlace(place)))];
      const left = places.length - mostPlaces;
      const told = left > 0 ? [...places.slice(0, mostPlaces), results.morePlaces(left)] : places;
      return results.notUndone(formatList(told, "and", language));
    }
    default:
      return outcome satisfies never;
  }
};

/** As Excel writes it: "Drift!D5". A table or a row by the table's name. */
const describePlace = (place: ChangedPlace): string => {
  switch (place.kind) {
    case "cell":
      return `${place.sheet}!${place.address}`;
    case "row":
      return `${place.table} ${place.key}`;
    case "table":
      return place.table;
    default:
      return place satisfies never;
  }
};

/** Enough to see where; more would hide what to do about it. */
const mostPlaces = 12;

const countWritten = (result: { readonly cellCount: number; readonly formatCount: number }, texts: Texts) =>
  result.cellCount > 0
    ? ([result.cellCount, texts.counts.cells] as const)
    : ([result.formatCount, texts.counts.formats] as const);
