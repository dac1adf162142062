import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding, Severity } from "../core/finding/finding";
import { FindingItem } from "./FindingItem";
import type { ShownPlace } from "./paneCommands";
import "./FindingList.css";

type Props = {
  readonly findings: readonly Finding[];
  readonly check: WorkbookCheck;
  readonly onShow: (place: ShownPlace) => void;
};

const order: readonly Severity[] = ["error", "warning", "info"];

/** Findings, the worst first, else in the order that they were found. */
export const FindingList = ({ findings, check, onShow }: Props) => {
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul className="finding-list-list">
      {sorted.map((finding) => (
        <FindingItem
          key={[finding.rule, finding.sheet, finding.table, finding.cell, finding.column, finding.row].join("\n")}
          finding={finding}
          check={check}
          onShow={onShow}
        />
      ))}
    </ul>
  );
};
