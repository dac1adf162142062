import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding, Severity } from "../core/finding/finding";
import { describeFinding } from "../texts/describeFinding";
import type { ShownPlace } from "./paneCommands";
import { TextButton } from "./TextButton";
import { useTexts } from "./textsContext";
import "./FindingItem.css";

type Props = {
  readonly finding: Finding;
  readonly check: WorkbookCheck;
  readonly onShow: (place: ShownPlace) => void;
};

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } satisfies Record<
  Severity,
  unknown
>;

/** One finding: how bad, what and where, what to do, and the way to the cell. */
export const FindingItem = ({ finding, check, onShow }: Props) => {
  const texts = useTexts();
  const table = check.tables.find((candidate) => candidate.name === finding.table) ?? null;
  const words = describeFinding(
    finding,
    {
      unit: check.report.facts.unit,
      tableKey: table?.key ?? null,
      decimals: table?.decimals ?? 0,
    },
    texts,
  );
  const Icon = icons[finding.severity];
  return (
    <li className="finding-item-item">
      <Icon className={`finding-item-${finding.severity}`} />
      <div>
        <p className="finding-item-text">
          <span className={`finding-item-severity finding-item-${finding.severity}`}>
            {texts.budget.severities[finding.severity]}.
          </span>{" "}
          {words.problem} {words.mend}
        </p>
        <PlaceLink finding={finding} onShow={onShow} />
      </div>
    </li>
  );
};

const PlaceLink = ({ finding, onShow }: Pick<Props, "finding" | "onShow">) => {
  const { budget } = useTexts();
  const { cell, sheet, table } = finding;
  if (cell !== undefined && sheet !== undefined) {
    return (
      <TextButton label={budget.goToSpoken(cell, sheet)} onClick={() => onShow({ kind: "cell", sheet, cell })}>
        {budget.goTo(cell)}
      </TextButton>
    );
  }
  if (table !== undefined) {
    return (
      <TextButton label={budget.showSpoken(table)} onClick={() => onShow({ kind: "table", table })}>
        {budget.show}
      </TextButton>
    );
  }
  return null;
};
