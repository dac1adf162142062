import type { PreviewCell } from "../core/plan/deviationProposal";
import type { BudgetTableKey } from "../core/vocabulary/keys";
import type { CellContent } from "../core/workbook";
import { formatAmount } from "../texts/formatAmount";
import { formatDeviation } from "../texts/formatDeviation";
import type { Texts } from "../texts/texts";

type Context = {
  readonly isDeviation: boolean;
  readonly tableKey: BudgetTableKey | null;
  readonly decimals: number;
  readonly texts: Texts;
};

/** `spoken` is what a deviation's sign means, for screen readers. */
export type CellChangeWords = { readonly before: string; readonly after: string; readonly spoken: string | null };

/** Words what a cell shows now and what it will show. A formula of the user's is told from a figure that was typed. */
export const describeCellChange = (cell: PreviewCell, context: Context): CellChangeWords => {
  const { texts, isDeviation, tableKey } = context;
  const { preview } = texts;
  const after = describeContent(cell.value, context);
  return {
    before: describeBefore(cell, context),
    after: after ?? (cell.after === "" ? preview.emptied : preview.blank),
    spoken:
      isDeviation && tableKey !== null && typeof cell.value === "number" ? texts.deviation(tableKey, cell.value) : null,
  };
};

const describeBefore = (cell: PreviewCell, context: Context): string => {
  const { preview } = context.texts;
  const before = describeContent(cell.before, context);
  if (cell.formulaBefore !== null) return preview.ownFormula(before ?? preview.blank);
  if (before === null) return preview.blank;
  // A figure that was typed and becomes a formula is worth a word; a plain word is not.
  return typeof cell.before === "number" && cell.meaning.kind !== "value" ? preview.typed(before) : before;
};

const describeContent = (content: CellContent, context: Context): string | null => {
  const { texts, isDeviation, decimals } = context;
  if (content === "") return null;
  if (typeof content !== "number") return String(content);
  return isDeviation
    ? formatDeviation(content, texts.language, decimals)
    : formatAmount(content, texts.language, decimals);
};
