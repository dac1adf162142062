import { makeStyles, tokens } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";
import type { BudgetCheck } from "../commands/budgetCheck";
import type { ProposalNote } from "../core/plan/deviationProposal";
import { describeNote } from "../texts/describeNote";
import { FindingList } from "./FindingList";
import type { ShownPlace } from "./paneCommands";
import { useTexts } from "./textsContext";

type Props = {
  readonly notes: readonly ProposalNote[];
  readonly check: BudgetCheck;
  readonly onShow: (place: ShownPlace) => void;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    listStyleType: "none",
    margin: "12px 0 0",
    padding: 0,
    ":empty": { display: "none" },
  },
  note: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  icon: { color: tokens.colorNeutralForeground2 },
});

/** What is left as it is in a table, and why. */
export const ProposalNotes = ({ notes, check, onShow }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>
          <div className={styles.note}>
            <Info20Regular className={styles.icon} />
            <span>{describeNote(note, texts)}</span>
          </div>
          {note.kind === "findings" && <FindingList findings={note.findings} check={check} onShow={onShow} />}
        </li>
      ))}
    </ul>
  );
};
