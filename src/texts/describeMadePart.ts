import type { MadePart } from "../core/plan/deviationProposal";
import type { ScreenTexts } from "./texts";

/** Words something new that a write adds to the workbook, with its name. */
export const describeMadePart = (part: MadePart, texts: Pick<ScreenTexts, "preview">): string => {
  const words = texts.preview.made;
  switch (part.kind) {
    case "column":
      return words[part.kind](part);
    case "totalsRow":
      return words[part.kind](part);
    case "tableSheet":
      return words[part.kind](part);
    case "rangeTable":
      return words[part.kind](part);
    case "sheet":
      return words[part.kind](part);
    case "notesSheet":
      return words[part.kind](part);
    default:
      return part satisfies never;
  }
};
