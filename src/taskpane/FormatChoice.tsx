import { makeStyles, tokens } from "@fluentui/react-components";
import type { DeviationChoices, TableProposal } from "../core/plan/deviationProposal";
import { useTexts } from "./textsContext";

type Props = {
  readonly table: TableProposal;
  readonly choices: DeviationChoices;
  readonly isLocked: boolean;
  readonly onChoose: (choices: DeviationChoices) => void;
};

const useStyles = makeStyles({
  choice: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "8px", marginTop: "8px" },
  box: { margin: "2px 0 0", width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
});

/** Formats are a choice of their own, off where the user has set some. */
export const FormatChoice = ({ table, choices, isLocked, onChoose }: Props) => {
  const { preview } = useTexts();
  const styles = useStyles();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
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
