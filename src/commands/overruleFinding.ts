import type { Finding } from "../core/finding/finding";
import type { OverruledFinding } from "../core/finding/overruledFinding";
import { printFindingKey } from "../core/finding/printFindingKey";
import { changeOverruled } from "./changeOverruled";
import type { Workbook } from "./workbook";

/**
 * Sets a finding aside until its figures change; what somebody else sets aside at the same time stays. `date` as "2019-09-12".
 * Throws `WorkbookError` where Excel refuses.
 */
export const overruleFinding = (
  workbook: Workbook,
  finding: Finding,
  entry: Omit<OverruledFinding, "key">,
): Promise<void> => {
  const key = printFindingKey(finding);
  return changeOverruled(workbook, (entries) => [...entries.filter((other) => other.key !== key), { key, ...entry }]);
};
