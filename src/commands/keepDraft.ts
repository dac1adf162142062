import { readStoredDrafts, type StoredDraft } from "../core/form/keptDrafts";
import type { Field } from "./fieldEntry";
import { putNote } from "./putNote";
import type { Workbook } from "./workbook";
import { WorkbookError } from "./workbookError";

/** What tells a field's draft from others. */
export type DraftPlace = Pick<Field, "tableId" | "number" | "key">;

/**
 * Keeps in the workbook what somebody wrote and the cell did not take, under the pane that wrote it; null takes it away.
 * The drafts of other panes are not touched. Where nothing changes nothing is written. Throws `WorkbookError` where Excel refuses.
 */
export const keepDraft = async (
  workbook: Workbook,
  client: string,
  place: DraftPlace,
  text: string | null,
): Promise<void> => {
  try {
    await putDraft(workbook, client, place, text);
  } catch (error) {
    // Somebody else has made the hidden sheet at the very same time: now it is there.
    if (!(error instanceof WorkbookError) || error.code !== "table-changed") throw error;
    await putDraft(workbook, client, place, text);
  }
};

const putDraft = async (
  workbook: Workbook,
  client: string,
  { tableId, number, key }: DraftPlace,
  text: string | null,
): Promise<void> => {
  const { notes, tables } = await workbook.read();
  const table = tables.find(({ id }) => id === tableId)?.name ?? "";
  const stored = readStoredDrafts(notes, client);
  const isOther = (draft: StoredDraft): boolean =>
    (draft.tableId !== tableId && draft.table !== table) || draft.number !== number || draft.key !== key;
  const others = stored.filter(isOther);
  const next = text === null ? others : [...others, { tableId, table, number, key, text }];
  const isSame =
    next.length === stored.length && (text === null || stored.some((draft) => !isOther(draft) && draft.text === text));
  if (!isSame) await putNote(workbook, "draft", next.length === 0 ? null : next, client);
};
