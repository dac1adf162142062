import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { Assignment, ReportTable } from "../../core/report/goalReport";
import { EntryHints } from "../form/EntryHints";
import { SheetStatus, SheetText } from "../form/SheetField";
import { readStatusChoices } from "../form/statusChoices";
import { useFormTexts } from "../form/formTexts";

type Props = { readonly table: ReportTable<Assignment>; readonly entry: Assignment };

/** Where an assignment stands and what has been done. */
export const AssignmentEntry = ({ check, table, entry }: Props & { readonly check: WorkbookCheck }) => {
  const { assignments: words } = useFormTexts();
  return (
    <>
      <SheetStatus
        table={table}
        entry={entry}
        column="status"
        label={entry.text}
        choices={readStatusChoices("assignment", check.report)}
      />
      <SheetText table={table} entry={entry} column="comment" label={words.comment} />
      <EntryHints check={check} table={table} entry={entry} />
    </>
  );
};

/** The assignment itself: its words, who decided it and when, and whether the department proposes to close it. */
export const AssignmentFields = ({ table, entry }: Props) => {
  const { assignments: words } = useFormTexts();
  return (
    <>
      <SheetText table={table} entry={entry} column="assignment" />
      <SheetText table={table} entry={entry} column="decisionYear" hint={words.yearHint} isOneLine />
      <SheetText table={table} entry={entry} column="decision" hint={words.decisionHint} isOneLine />
      <SheetText table={table} entry={entry} column="orgUnit" isOneLine />
      <SheetText table={table} entry={entry} column="proposal" hint={words.proposalHint} isOneLine />
    </>
  );
};
