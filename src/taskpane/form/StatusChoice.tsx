import { useId } from "react";
import type { LastText } from "../../commands/readLastText";
import { useScreenTexts } from "../screenTexts";
import { TextButton } from "../TextButton";
import { FieldNote } from "./FieldNote";
import { useFormTexts } from "./formTexts";
import type { FieldControl } from "./useFieldEntry";
import "../page.css";
import "./StatusChoice.css";

type Props = {
  /** What is judged; it names the group for those who hear it. */
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly control: FieldControl;
  /** Words to choose from, as they will stand in the cell: first those that are used the most. */
  readonly main: readonly string[];
  readonly more: readonly string[];
  /** What was chosen last time, where it was something else. */
  readonly last?: LastText | null;
  readonly isReadOnly?: boolean;
};

/** Where something stands, as words to press: three or four in view, the rest folded away. A word of the sheet that is none of ours is kept and shown. */
export const StatusChoice = ({
  label,
  isLabelShown = false,
  control,
  main,
  more,
  last = null,
  isReadOnly = false,
}: Props) => {
  const { decision } = useScreenTexts();
  const { form } = useFormTexts();
  const name = useId();
  const { text } = control;
  // What is chosen is always in view.
  const shown = text === "" || main.includes(text) ? main : [...main, text];
  const hidden = more.filter((word) => word !== text);
  // One stop for the Tab key, as in any group of choices: office.js goes by tabindex, and would stop at each.
  const stop = text === "" ? shown[0] : text;
  return (
    <fieldset className="status-choice-group" disabled={isReadOnly} aria-describedby={`${name}-note`}>
      <legend className={isLabelShown ? "status-choice-label" : "page-spoken"}>{label}</legend>
      <Choices name={name} words={shown} stop={stop} control={control} />
      {!isReadOnly && (
        <details className="status-choice-more">
          <summary className="page-summary page-small" tabIndex={0} aria-label={form.moreSpoken(label)}>
            {form.more}
          </summary>
          <Choices name={name} words={hidden} stop={hidden[0]} control={control} />
          {text !== "" && (
            <TextButton label={form.clearSpoken(label)} onClick={() => control.put("")}>
              {form.clear}
            </TextButton>
          )}
        </details>
      )}
      {last !== null && (
        <p className="status-choice-last">
          {form.last(decision.followUp(last.period, last.followUp))}: {last.text}
        </p>
      )}
      <FieldNote id={`${name}-note`} label={label} control={control} />
    </fieldset>
  );
};

type ChoicesProps = {
  readonly name: string;
  readonly words: readonly string[];
  readonly stop: string | undefined;
  readonly control: FieldControl;
};

const Choices = ({ name, words, stop, control }: ChoicesProps) => (
  <div className="status-choice-words">
    {words.map((word) => (
      <label
        key={word}
        className={word === control.text ? "status-choice-word status-choice-chosen" : "status-choice-word"}
      >
        <input
          type="radio"
          className="status-choice-radio"
          name={name}
          checked={word === control.text}
          tabIndex={word === stop ? 0 : -1}
          onChange={() => control.change(word)}
          // A press of the mouse is a choice made; the arrow keys only pass by, and what they end at goes when the group is left.
          onClick={(event) => event.detail > 0 && control.put(word)}
          onBlur={control.leave}
        />
        {word}
      </label>
    ))}
  </div>
);
