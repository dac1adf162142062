import { planNote } from "../note/planNote";
import type { NoteKind, NoteRow, OwnSheet, WorkbookSnapshot } from "../workbook";
import type { ProposalNote } from "./deviationProposal";
import { isSheetProtected } from "./isSheetProtected";
import { matchStrayCells } from "./matchSheetCells";
import type { Write } from "./plan";
import { planProposal } from "./planProposal";
import { readOwnSheet } from "./planSheet";
import type { PlanProposal } from "./proposal";
import { readStandingContent } from "./readStandingContent";
import type { SheetWords } from "./sheetWords";

/** Notes of which there is one of a kind, and that are for the department alone: taken away also where they are spoilt. */
const singleNotes: readonly NoteKind[] = ["undo", "overruled", "settings", "checked"];

/**
 * Makes the workbook ready to be sent: takes away the sheet Delår kontroller and what the hidden sheet holds of drafts, of what
 * was set aside and by whom, of settings and of what takes back the last write. What was stored of decided reports stays, since
 * the next follow-up needs it and it is public. So does which table and column is which, since the report reads otherwise
 * without it, and so do sheets of ours, which stay ours as long as they hold what we put
 * there. Nothing of it can be taken back: what takes back a write would hold what is to be gone.
 */
export const planDispatch = (snapshot: WorkbookSnapshot, words: SheetWords): PlanProposal => {
  const control = readOwnSheet(snapshot, words.control.sheet);
  const removal = control === null ? null : planRemoval(control, snapshot);
  const kept = new Set(snapshot.ownSheets.filter((own) => own !== control && isUntouched(own)).map(({ name }) => name));
  const removed = readNoteKeys(snapshot.notes).filter(
    ({ kind, key }) => kind !== "snapshot" && kind !== "mapping" && !(kind === "sheets" && kept.has(key)),
  );
  const isSheetRemoved = removal?.kind === "removed";
  const writes: readonly Write[] =
    removed.length === 0 && !isSheetRemoved
      ? []
      : [
          ...(isSheetRemoved ? [removal.write] : []),
          ...singleNotes.map((kind) => planNote(kind, null)),
          ...removed.filter(({ key }) => key !== "").map(({ kind, key }) => planNote(kind, null, key)),
        ];
  const stored = readNoteKeys(snapshot.notes).filter(({ kind }) => kind === "snapshot");
  const notes: readonly ProposalNote[] = [
    ...(writes.length > 0 ? [{ kind: "not-undone" } as const] : []),
    ...(isSheetRemoved ? [{ kind: "removes-sheet", sheet: removal.write.sheet } as const] : []),
    ...(removal?.kind === "left" ? [{ kind: removal.why, sheet: removal.sheet }] : []),
    ...[...new Set(removed.map(({ kind }) => kind))].map((note) => ({ kind: "removes-notes", note }) as const),
    ...(stored.length > 0 ? [{ kind: "keeps-decided" } as const] : []),
  ];
  return planProposal({ kind: "dispatch", writes, shapes: [] }, snapshot, notes);
};

type Removal =
  | { readonly kind: "removed"; readonly write: Extract<Write, { kind: "putSheet" }> }
  | { readonly kind: "left"; readonly sheet: string; readonly why: "sheet-protected" | "sheet-changed" };

/** A sheet on which somebody has written beside ours is theirs too: it is left, and told. */
const planRemoval = (own: OwnSheet, snapshot: WorkbookSnapshot): Removal => {
  const { name: sheet, formulas } = own;
  if (isSheetProtected(snapshot, sheet)) return { kind: "left", sheet, why: "sheet-protected" };
  const before = readStandingContent(own);
  return matchStrayCells(formulas, [before], "sheet").length > 0
    ? { kind: "left", sheet, why: "sheet-changed" }
    : { kind: "removed", write: { kind: "putSheet", sheet, before, after: null } };
};

/** What we noted of such a sheet is what everybody can see on it. */
const isUntouched = ({ formulas, content }: OwnSheet): boolean =>
  matchStrayCells(formulas, [content], "ours").length === 0;

const readNoteKeys = (notes: readonly NoteRow[]): readonly Pick<NoteRow, "kind" | "key">[] => {
  const byName = new Map(notes.map(({ kind, key }) => [`${kind}/${key}`, { kind, key }] as const));
  return [...byName.values()];
};
