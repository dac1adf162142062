import { createContext, useContext } from "react";
import type { FieldEntry, FieldOutcome } from "../../commands/fieldEntry";
import type { UndoOutcome } from "../../commands/undoLastWrite";
import type { PaneMemory } from "../paneMemory";

/** What every field of a form needs to reach its cell. */
export type FormContext = {
  readonly memory: PaneMemory;
  readonly enter: (entry: FieldEntry) => Promise<FieldOutcome>;
  /** Takes back what was entered last. */
  readonly undo: () => Promise<UndoOutcome>;
  /** The field that was entered last, by `printFieldKey`: the one that can be taken back. */
  readonly newest: string | null;
  readonly putNewest: (field: string) => void;
  /** The workbook takes no changes; said above the form, before anybody types. */
  readonly isReadOnly: boolean;
};

const Context = createContext<FormContext | null>(null);

export const FormProvider = Context.Provider;

export const useFormContext = (): FormContext => {
  const context = useContext(Context);
  if (context === null) throw new Error("A field is shown outside FormProvider.");
  return context;
};
