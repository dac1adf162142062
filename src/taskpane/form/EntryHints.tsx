import { matchEntryFindings } from "../../commands/matchEntryFindings";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import { FindingList } from "../FindingList";

type Props = {
  readonly check: WorkbookCheck;
  readonly table: ReportTable<EntryPlace>;
  readonly entry: EntryPlace;
};

/** What the checks ask about one entry, beside the field that it is about. They ask for a reason, they forbid nothing. */
export const EntryHints = ({ check, table, entry }: Props) => (
  <FindingList findings={matchEntryFindings(check.findings, table, entry)} />
);
