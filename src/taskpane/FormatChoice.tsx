import type { DeviationChoices, TableProposal } from "../core/plan/deviationProposal";
import { useScreenTexts } from "./screenTexts";
import "./FormatChoice.css";

type Props = {
  readonly table: TableProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
};

/** Formats are a choice of their own, off where the user has set some. */
export const FormatChoice = ({ table, choices, isLocked, onChoose }: Props) => {
  const { preview } = useScreenTexts();
  return (
    <label className="format-choice-choice">
      <input
        type="checkbox"
        className="format-choice-box"
        checked={table.formats.isChosen}
        disabled={isLocked}
        onChange={(event) =>
          onChoose({ ...choices, formats: new Map(choices.formats).set(table.tableId, event.target.checked) })
        }
      />
      <span>{preview.formats}</span>
    </label>
  );
};
