import type { Finding } from "../core/finding/finding";
import type { OverruledFinding } from "../core/finding/overruledFinding";
import { printFindingKey } from "../core/finding/printFindingKey";
import { changeOverruled } from "./changeOverruled";
import type { Workbook } from "./workbook";

/**
 * Sets a finding aside until its figures change; what somebody else sets aside at the same time stays, also where it is the same
 * finding: then both reasons are kept, and both names. `date` as "2019-09-12". Throws `WorkbookError` where Excel refuses.
 */
export const overruleFinding = (
  workbook: Workbook,
  finding: Finding,
  entry: Omit<OverruledFinding, "key">,
): Promise<void> => {
  const key = printFindingKey(finding);
  return changeOverruled(workbook, (entries) => {
    const theirs = entries.find((other) => other.key === key);
    const others = entries.filter((other) => other.key !== key);
    return [...others, { key, ...(theirs === undefined ? entry : addEntry(theirs, entry)) }];
  });
};

const addEntry = (theirs: OverruledFinding, { reason, by, date }: Omit<OverruledFinding, "key">) => ({
  reason: addText(theirs.reason, reason, "\n"),
  by: addText(theirs.by, by, ", "),
  date,
});

/** What is said already is not said twice: the answer to a write may have been lost, and the same sent once more. */
const addText = (theirs: string, own: string, separator: string): string =>
  theirs.split(separator).includes(own) ? theirs : theirs + separator + own;
