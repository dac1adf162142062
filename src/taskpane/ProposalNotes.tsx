import { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
import type { ProposalNote } from "../core/plan/deviationProposal";
import { describeNote } from "../texts/describeNote";
import { FindingList } from "./FindingList";
import { useScreenTexts } from "./screenTexts";
import "./ProposalNotes.css";

type Props = { readonly notes: readonly ProposalNote[] };

/** What is left as it is in a table, and why. */
export const ProposalNotes = ({ notes }: Props) => {
  const texts = useScreenTexts();
  return (
    <ul className="proposal-notes-list">
      {notes.map((note) => (
        <li key={JSON.stringify(note)}>
          <div className="proposal-notes-note">
            <Info20Regular className="proposal-notes-icon" />
            <span>{describeNote(note, texts)}</span>
          </div>
          {note.kind === "findings" && <FindingList findings={note.findings} />}
        </li>
      ))}
    </ul>
  );
};
