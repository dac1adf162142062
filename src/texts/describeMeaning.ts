import type { CellMeaning } from "../core/plan/deviationProposal";
import type { ScreenTexts } from "./texts";

/** A formula in words: "Budget − Prognos Helår". Null for a plain value, which is its own description. */
export const describeMeaning = (meaning: CellMeaning, texts: Pick<ScreenTexts, "preview">): string | null => {
  const words = texts.preview.meanings;
  switch (meaning.kind) {
    case "difference":
      return words.difference(meaning.first, meaning.second);
    case "addition":
      return words.addition(meaning.first, meaning.second);
    case "result":
      return words.result(meaning.parts);
    case "sum":
      return words.sum(meaning.header);
    case "sumLabel":
      return words.sumLabel;
    case "value":
      return null;
    default:
      return meaning satisfies never;
  }
};
