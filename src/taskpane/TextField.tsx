import { type RefCallback, useEffect, useId, useRef } from "react";
import "./TextField.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What to do, where something is missing; null where nothing is. */
  readonly error?: string | null;
  /** Lines that are in view; 1 is a field of one line. */
  readonly lines?: number;
  readonly maxLength?: number;
  /** Takes the keyboard when it comes into view, as what somebody has just asked for does. */
  readonly isFocused?: boolean;
  readonly inputRef?: RefCallback<HTMLInputElement | HTMLTextAreaElement>;
};

/** A labelled text field. The hint and the error stand above it, where the keyboard of a tablet leaves them in view. */
export const TextField = ({
  label,
  value,
  onChange,
  hint,
  error = null,
  lines = 1,
  maxLength,
  isFocused = false,
  inputRef,
}: Props) => {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) frame.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, [isFocused]);
  const describedBy = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-error`]
    .filter((part) => part !== null)
    .join(" ");
  const shared = {
    id,
    value,
    className: error === null ? "text-field-input" : "text-field-input text-field-wrong",
    "aria-invalid": error !== null,
    ...(describedBy !== "" && { "aria-describedby": describedBy }),
    ...(maxLength !== undefined && { maxLength }),
  };
  return (
    <div ref={frame} className="text-field-field">
      <label htmlFor={id} className="text-field-label">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-field-hint">
          {hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} className="text-field-error">
          {error}
        </p>
      )}
      {lines === 1 ? (
        <input {...shared} ref={inputRef} type="text" onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} ref={inputRef} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
};
