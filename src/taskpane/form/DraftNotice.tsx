import { readKeptDrafts, type KeptDraft } from "../../core/form/keptDrafts";
import type { InterimReport } from "../../core/report/interimReport";
import { matchEntry, type SelectedEntry } from "../matchSelectedEntry";
import type { ScreenProps } from "../screenProps";
import { TextButton } from "../TextButton";
import { useTexts } from "../textsContext";
import { useFormTexts } from "./formTexts";
import { printLabel } from "./printLabel";
import "../page.css";
import "./DraftNotice.css";

/** Which texts of this part of the report never came into their cells, from whichever pane: each is met beside its field. */
export const DraftNotice = ({ state, actions }: ScreenProps) => {
  const { names } = useTexts();
  const { form } = useFormTexts();
  const { snapshot, report } = state.check;
  const drafts = readKeptDrafts(snapshot).flatMap((draft) => {
    const entry = matchDraft(draft, report);
    return entry?.place.tab === state.place.tab ? [{ draft, entry }] : [];
  });
  if (drafts.length === 0) return null;
  return (
    <section className="draft-notice-notice">
      <h2 className="page-subtitle">{form.draftsLeft}</h2>
      <ul className="draft-notice-list">
        {drafts.map(({ draft, entry }) => {
          const label = form.draftPlace(entry.name, printLabel(names.columns[draft.key]));
          return (
            <li key={[draft.client, draft.tableId, draft.number, draft.key].join("\n")}>
              <TextButton label={label} onClick={() => actions.go(entry.place)}>
                {label}
              </TextButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const matchDraft = ({ tableId, number }: KeptDraft, report: InterimReport): SelectedEntry | null =>
  matchEntry(report, (table) =>
    table?.source.id === tableId ? (table.entries.find((entry) => entry.number === number) ?? null) : null,
  );
