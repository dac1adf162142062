import { Combobox, FluentProvider, Option } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "../TextField.css";
import "./ChoiceField.css";

type Props<Value extends string> = {
  readonly label: string;
  /** The label is heard but not seen, where what stands around says the same. */
  readonly isLabelSpoken?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** What is wrong with the choice; null for nothing. */
  readonly error?: string | null;
  readonly isLocked: boolean;
  readonly onChange: (value: Value) => void;
};

/** No values: all variables are those of theme.css, so that there is one theme, light, dark and under Windows' contrast themes. */
const theme = {};

/**
 * A choice among more than a native list does well: long words are shown whole on several lines, and typing any part of a
 * word finds it. What is typed and not chosen is forgotten when the field is left.
 */
export const ChoiceField = <Value extends string>({
  label,
  isLabelSpoken = false,
  value,
  options,
  error = null,
  isLocked,
  onChange,
}: Props<Value>) => {
  const { mapping } = useScreenTexts();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  const found = typed === null ? options : options.filter((option) => isFoundBy(typed, option.label));
  return (
    <FluentProvider theme={theme} className="choice-field-field">
      <label htmlFor={id} className={isLabelSpoken ? "page-spoken" : "text-field-label"}>
        {label}
      </label>
      <Combobox
        id={id}
        inlinePopup
        className="choice-field-box"
        disabled={isLocked}
        value={typed ?? chosen}
        selectedOptions={[value]}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onOpenChange={(event, { open }) => {
          if (!open) setTyped(null);
          // The first letter opens the list, and stands in the place of the word that was chosen.
          else if (event.target instanceof HTMLInputElement) event.target.select();
        }}
        onOptionSelect={(_, { optionValue }) => {
          const option = options.find((each) => each.value === optionValue);
          // Fluent tells of nothing chosen with each letter that is typed.
          if (option === undefined) return;
          setTyped(null);
          onChange(option.value);
        }}
      >
        {found.map((option) => (
          <Option key={option.value} value={option.value} text={option.label} className="choice-field-option">
            {option.label}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" disabled value="" text={mapping.noneFound(typed ?? "")} className="choice-field-option">
            {mapping.noneFound(typed ?? "")}
          </Option>
        )}
      </Combobox>
      {error !== null && (
        <p id={`${id}-error`} className="text-field-error">
          {error}
        </p>
      )}
    </FluentProvider>
  );
};

const isFoundBy = (typed: string, label: string): boolean =>
  label.toLocaleLowerCase("sv").includes(typed.trim().toLocaleLowerCase("sv"));
