import { readTableChoices } from "../../commands/tableChoice";
import type { ScreenProps } from "../screenProps";
import { TableList } from "./TableList";
import { TableMappingForm } from "./TableMappingForm";

/** Which table is what, and which column: all tables first, then one at a time. */
export const MappingTab = (props: ScreenProps) => {
  const { check, place } = props.state;
  const choices = readTableChoices(check);
  const asked = place.tab === "mapping" ? place.table : null;
  const choice = choices.find(({ name }) => name === asked);
  // Another table, or the same one read in another way, is another form.
  return choice === undefined ? (
    <TableList {...props} choices={choices} />
  ) : (
    <TableMappingForm
      key={JSON.stringify([choice.name, choice.kind, choice.isKept, choice.columns])}
      {...props}
      choice={choice}
    />
  );
};
