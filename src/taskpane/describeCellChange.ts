import type { PreviewCell } from "../core/plan/deviationProposal";
import type { CellContent } from "../core/workbook";
import { formatAmount } from "../texts/formatAmount";
import { formatDeviation } from "../texts/formatDeviation";
import type { AllTexts } from "../texts/texts";
import type { PreviewContext } from "./previewContext";

/** `spoken` is what a deviation's sign means, for screen readers. */
export type CellChangeWords = { readonly before: string; readonly after: string; readonly spoken: string | null };

/** Words what a cell shows now and what it will show. A formula of the user's is told from a figure that was typed. */
export const describeCellChange = (cell: PreviewCell, context: PreviewContext, texts: AllTexts): CellChangeWords => {
  const isDeviation = context.deviationHeaders.has(cell.header);
  const describe = (content: CellContent): string | null => {
    if (content === "") return null;
    if (typeof content === "boolean") return texts.preview.truth(content);
    if (typeof content === "string") {
      const meanings: Readonly<Record<string, string>> = context.tableKey === null ? texts.names.conventions : {};
      const meaning = meanings[content];
      return meaning === undefined ? content : texts.preview.kept(meaning, content);
    }
    const format = isDeviation ? formatDeviation : formatAmount;
    return format(content, texts.language, context.decimals);
  };
  const { preview } = texts;
  return {
    before: describeBefore(cell, describe(cell.before), texts),
    after: describe(cell.value) ?? (cell.after === "" ? preview.emptied : preview.blank),
    spoken:
      isDeviation && context.tableKey !== null && typeof cell.value === "number"
        ? texts.deviation(context.tableKey, cell.value)
        : null,
  };
};

const describeBefore = (cell: PreviewCell, before: string | null, { preview }: AllTexts): string => {
  if (cell.formulaBefore !== null) return preview.ownFormula(before ?? preview.blank);
  if (before === null) return preview.blank;
  // Text that spells a number looks like the number that takes its place.
  if (typeof cell.before === "string" && typeof cell.value === "number") return preview.heldAsText(before);
  // A figure that was typed and becomes a formula is worth a word; a plain word is not.
  return typeof cell.before === "number" && cell.meaning.kind !== "value" ? preview.typed(before) : before;
};
