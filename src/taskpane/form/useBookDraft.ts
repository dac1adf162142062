import { useCallback, useRef, useState } from "react";
import type { Field } from "../../commands/fieldEntry";
import type { KeptDraft } from "../../core/form/keptDrafts";
import { useFormContext } from "./formContext";

/** One field's drafts on the workbook's hidden sheet. The functions stay the same as long as the field does. */
export type BookDraft = {
  /** The last text that was to be kept is. */
  readonly isKept: boolean;
  /** What others have left, and this pane in an earlier session. */
  readonly offered: readonly KeptDraft[];
  /** Keeps a text of this pane's, null takes it away. */
  readonly keep: (text: string | null) => Promise<void>;
  /** Takes away a draft that was offered. */
  readonly drop: (draft: KeptDraft) => void;
};

/**
 * What the workbook keeps for a field between sessions, and the way to put it there. `isRemembered`: the pane itself still
 * has the text, so that its draft in the workbook is no news.
 */
export const useBookDraft = ({ tableId, number, key }: Field, isRemembered: boolean): BookDraft => {
  const { drafts, client, keepDraft } = useFormContext();
  const all = drafts.filter((draft) => draft.tableId === tableId && draft.number === number && draft.key === key);
  const [isOwn, setIsOwn] = useState(isRemembered);
  const [isKept, setIsKept] = useState(false);
  // What this pane has asked for counts before what was last read.
  const isThere = useRef(isRemembered && all.some((draft) => draft.client === client));
  const keep = useCallback(
    async (text: string | null) => {
      if (text === null && !isThere.current) return;
      isThere.current = text !== null;
      setIsOwn(true);
      const isDone = await keepDraft(client, { tableId, number, key }, text);
      setIsKept(isDone && text !== null);
    },
    [keepDraft, client, tableId, number, key],
  );
  const drop = useCallback(
    (draft: KeptDraft) => void keepDraft(draft.client, { tableId, number, key }, null),
    [keepDraft, tableId, number, key],
  );
  return { isKept, offered: all.filter((draft) => !isOwn || draft.client !== client), keep, drop };
};
