import type { LoadedState } from "./paneState";
import { matchSelectedEntry } from "./matchSelectedEntry";
import type { PanePlace } from "./panePlace";
import { TextButton } from "./TextButton";
import { useTexts } from "./textsContext";
import "./SelectedEntry.css";

type Props = { readonly state: LoadedState; readonly onGo: (place: PanePlace) => void };

/** The form of the row that is selected in the sheet, one press away. Nothing while something is being written or shown already. */
export const SelectedEntry = ({ state, onGo }: Props) => {
  const { frame } = useTexts();
  const found = state.kind === "ready" ? matchSelectedEntry(state.selected, state.check) : null;
  if (found === null || JSON.stringify(found.place) === JSON.stringify(state.place)) return null;
  return (
    <div className="selected-entry-line">
      <span className="selected-entry-name">{found.name}</span>
      <TextButton label={frame.openEntrySpoken(found.name)} onClick={() => onGo(found.place)}>
        {frame.openEntry}
      </TextButton>
    </div>
  );
};
