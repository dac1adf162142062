import { formatCount } from "../texts/formatCount";
import { formatList } from "../texts/formatList";
import type { Texts } from "../texts/texts";
import type { Result } from "./paneState";

/** Words what a write or an undo came to. */
export const describeResult = (result: Result, texts: Texts): string => {
  const { language, counts, results } = texts;
  switch (result.kind) {
    case "undone":
      return results.undone;
    case "notUndone":
      return results.notUndone(
        formatList(
          result.places.map((place) => (place.kind === "cell" ? place.address : place.table)),
          "and",
          language,
        ),
      );
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

const countWritten = (result: { readonly cellCount: number; readonly formatCount: number }, texts: Texts) =>
  result.cellCount > 0
    ? ([result.cellCount, texts.counts.cells] as const)
    : ([result.formatCount, texts.counts.formats] as const);
