import { createContext, useContext } from "react";
import type { Field, FieldEntry, FieldOutcome } from "../../commands/fieldEntry";
import type { DraftPlace } from "../../commands/keepDraft";
import type { LastText } from "../../commands/readLastText";
import type { UndoOutcome } from "../../commands/undoLastWrite";
import type { KeptDraft } from "../../core/form/keptDrafts";
import type { PaneMemory } from "../paneMemory";

/** What every field of a form needs to reach its cell. */
export type FormContext = {
  readonly memory: PaneMemory;
  readonly enter: (entry: FieldEntry) => Promise<FieldOutcome>;
  /** What stood in a field when the last follow-up was decided; null where nothing did. */
  readonly readLast: (field: Field) => LastText | null;
  /** The drafts that lie in the workbook, of all panes. */
  readonly drafts: readonly KeptDraft[];
  /** This pane among those that leave drafts. */
  readonly client: string;
  /** Puts a draft in the workbook, null takes it away; false where Excel does not let us. `client` is whose. */
  readonly keepDraft: (client: string, place: DraftPlace, text: string | null) => Promise<boolean>;
  /** Takes back what was entered last. */
  readonly undo: () => Promise<UndoOutcome>;
  /** The field that was entered last, by `printFieldKey`: the one that can be taken back. */
  readonly newest: string | null;
  readonly putNewest: (field: string) => void;
  /** The workbook takes no changes, or is decided and nobody has said that they mean to change it; told above the form. */
  readonly isReadOnly: boolean;
};

const Context = createContext<FormContext | null>(null);

export const FormProvider = Context.Provider;

export const useFormContext = (): FormContext => {
  const context = useContext(Context);
  if (context === null) throw new Error("A field is shown outside FormProvider.");
  return context;
};
