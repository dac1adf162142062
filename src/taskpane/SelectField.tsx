import { useId } from "react";
import "./TextField.css";

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** A labelled choice of one among many. The browser's own list: it is known by every keyboard and screen reader. */
export const SelectField = <Value extends string>({ label, value, options, onChange }: Props<Value>) => {
  const id = useId();
  return (
    <div className="text-field-field">
      <label htmlFor={id} className="text-field-label">
        {label}
      </label>
      <select
        id={id}
        className="text-field-input"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
