import type { ReactNode } from "react";
import type { Field } from "../../commands/fieldEntry";
import { EntryField } from "./EntryField";
import { useFormContext } from "./formContext";
import { type FieldControl, useFieldEntry } from "./useFieldEntry";

type Props = {
  readonly field: Field;
  /** What the cell holds, as last read. */
  readonly shown: string;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly hint?: string | undefined;
  readonly isOneLine?: boolean;
  readonly followers?: readonly Field[] | undefined;
  readonly tools?: ((control: FieldControl) => ReactNode) | undefined;
};

/** A field of words over one cell, wherever it stands. It serves one cell as long as it lives. */
export const FieldText = ({ field, shown, label, isReadOnly, hint, isOneLine = false, followers, tools }: Props) => {
  const control = useFieldEntry(field, shown, followers);
  const last = useFormContext().readLast(field);
  return (
    <EntryField
      label={label}
      control={control}
      isOneLine={isOneLine}
      isReadOnly={isReadOnly}
      last={last?.text === control.text ? null : last}
      {...(hint !== undefined && { hint })}
      {...(tools !== undefined && !isReadOnly && { tools: tools(control) })}
    />
  );
};
