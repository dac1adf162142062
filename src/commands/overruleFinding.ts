import type { Finding } from "../core/finding/finding";
import { type OverruledFinding, readOverruled } from "../core/finding/overruledFinding";
import { printFindingKey } from "../core/finding/printFindingKey";
import { putNote } from "./putNote";
import type { Workbook } from "./workbook";

/**
 * Sets a finding aside until its figures change. The list is read anew first, so that what somebody else has set aside
 * meanwhile stays. `date` as "2019-09-12". Throws `WorkbookError` where Excel refuses.
 */
export const overruleFinding = async (
  workbook: Workbook,
  finding: Finding,
  entry: Omit<OverruledFinding, "key">,
): Promise<void> => {
  const key = printFindingKey(finding);
  const entries = readOverruled((await workbook.read()).notes);
  await putNote(workbook, "overruled", [...entries.filter((other) => other.key !== key), { key, ...entry }]);
};
