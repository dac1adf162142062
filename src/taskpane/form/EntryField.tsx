import { useId, type ReactNode } from "react";
import { longestCellText } from "../../core/form/formFields";
import type { LastText as Last } from "../../commands/readLastText";
import { LastText } from "./LastText";
import { FieldNote } from "./FieldNote";
import type { FieldControl } from "./useFieldEntry";
import "../TextField.css";
import "./EntryField.css";

type Props = {
  readonly label: string;
  readonly control: FieldControl;
  readonly hint?: string;
  readonly isOneLine?: boolean;
  readonly isReadOnly?: boolean;
  /** What stood here last time, where it was something else. */
  readonly last?: Last | null;
  /** Beside the label, such as buttons that put something in the text. */
  readonly tools?: ReactNode;
};

/** A text that goes to its cell when the field is left or the typing pauses. */
export const EntryField = ({
  label,
  control,
  hint,
  isOneLine = false,
  isReadOnly = false,
  last = null,
  tools,
}: Props) => {
  const id = useId();
  const shared = {
    id,
    value: control.text,
    readOnly: isReadOnly,
    maxLength: longestCellText,
    "aria-describedby": hint === undefined ? `${id}-note` : `${id}-hint ${id}-note`,
    "aria-invalid": control.state.kind === "conflict" || control.state.kind === "gone",
    onBlur: control.leave,
  };
  return (
    <div className="text-field-field">
      <div className="entry-field-head">
        <label htmlFor={id} className="text-field-label">
          {label}
        </label>
        {tools}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-field-hint">
          {hint}
        </p>
      )}
      {last !== null && (
        <LastText label={label} last={last} onTake={isReadOnly ? null : () => control.put(last.text)} />
      )}
      {isOneLine ? (
        <input
          {...shared}
          type="text"
          className="text-field-input"
          onChange={(event) => control.change(event.target.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={3}
          className="text-field-input entry-field-text"
          onChange={(event) => control.change(event.target.value)}
        />
      )}
      <FieldNote id={`${id}-note`} label={label} control={control} />
    </div>
  );
};
