import { CheckmarkCircle20Regular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Subtract20Regular } from "@fluentui/react-icons/headless/svg/subtract";
import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { ChecklistItem } from "../../commands/reportChecklist";
import { formatCount } from "../../texts/formatCount";
import type { PanePlace } from "../panePlace";
import { TextButton } from "../TextButton";
import { useScreenTexts } from "../screenTexts";
import { placeOfPart } from "./placeOfPart";
import "./ChecklistRow.css";

type Props = { readonly item: ChecklistItem; readonly onGo: (place: PanePlace) => void };

const icons = {
  ready: CheckmarkCircle20Regular,
  open: Warning20Filled,
  uncounted: Warning20Filled,
  missing: Subtract20Regular,
} as const;

/** One part of the report: its name as the way there, and how far it has come in words. */
export const ChecklistRow = ({ item, onGo }: Props) => {
  const { report: words, counts, language } = useScreenTexts();
  const name = words.parts[item.part];
  const Icon = icons[item.state];
  const state =
    item.state === "open" ? formatCount(item.openCount, counts.open, language) : words.partStates[item.state];
  return (
    <li className="checklist-row-row">
      <Icon className={`checklist-row-${item.state}`} />
      <TextButton label={`${name}: ${state}`} onClick={() => onGo(placeOfPart(item.part))}>
        {name}
      </TextButton>
      <span className="checklist-row-words">{state}</span>
    </li>
  );
};
