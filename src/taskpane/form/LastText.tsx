import type { LastText as Last } from "../../commands/readLastText";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import { useFormTexts } from "./formTexts";
import "../page.css";
import "./LastText.css";

type Props = {
  /** The field's own name. */
  readonly label: string;
  readonly last: Last;
  /** Makes it the field's text; null where the field takes none. */
  readonly onTake: (() => void) | null;
};

/** What stood in the field when the last follow-up was decided, one press away. */
export const LastText = ({ label, last, onTake }: Props) => {
  const { decision } = useScreenTexts();
  const { form } = useFormTexts();
  const when = form.last(decision.followUp(last.period, last.followUp));
  return (
    <details>
      <summary className="page-summary page-small" tabIndex={0} aria-label={form.lastSpoken(when, label)}>
        {when}
      </summary>
      <blockquote className="last-text-text">{last.text}</blockquote>
      {onTake !== null && (
        <TextButton label={form.takeDraftSpoken(when, label)} onClick={onTake}>
          {form.takeDraft}
        </TextButton>
      )}
    </details>
  );
};
