import type { ColumnChoice, readRoles } from "../../commands/tableChoice";
import { useScreenTexts } from "../screenTexts";
import { ChoiceField } from "./ChoiceField";
import "./MappingTab.css";

type Props = {
  readonly column: ColumnChoice;
  readonly roles: ReturnType<typeof readRoles>;
  /** Another column has the same role. */
  readonly isTwice: boolean;
  readonly isLocked: boolean;
  readonly onChoose: (role: ColumnChoice["role"]) => void;
};

/** A column by its header, with what stands in it, and the choice of its role. */
export const ColumnRole = ({ column, roles, isTwice, isLocked, onChoose }: Props) => {
  const { mapping, names, preview } = useScreenTexts();
  return (
    <li className="mapping-tab-column">
      <div>
        <div className="mapping-tab-header">{column.header}</div>
        <div className="mapping-tab-words mapping-tab-sample">
          {column.sample === "" ? preview.blank : mapping.sample(column.sample)}
        </div>
      </div>
      <ChoiceField
        label={mapping.roleOf(column.header)}
        isLabelSpoken
        isLocked={isLocked}
        error={isTwice ? mapping.twiceHere : null}
        value={column.role ?? "none"}
        options={[
          { value: "none" as const, label: mapping.unused },
          ...roles.map(({ key }) => ({ value: key, label: names.columns[key] })),
        ]}
        onChange={(role) => onChoose(role === "none" ? null : role)}
      />
    </li>
  );
};
