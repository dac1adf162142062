import { reportFactWords } from "../vocabulary/reportFactWords";
import type { CheckedReport } from "./deviationProposal";
import { planFactValues } from "./planFacts";
import { planProposal } from "./planProposal";
import type { AskedFacts } from "./planReportTables";
import type { PlanProposal } from "./proposal";
import type { AskedFact } from "./reportTableWords";
import type { SheetWords } from "./sheetWords";

/** Says in Rapportuppgifter what the report was not told; the workbook gets that table where it has none. What is left blank is not written. */
export const planReportFacts = (
  { snapshot, report }: Pick<CheckedReport, "snapshot" | "report">,
  asked: AskedFacts,
  words: SheetWords,
): PlanProposal => {
  const values = (Object.keys(asked) as AskedFact[]).flatMap((fact) => {
    const value = asked[fact]?.trim() ?? "";
    return value === "" ? [] : [{ names: reportFactWords[fact], value }];
  });
  const { isProtected, writes, shapes } = planFactValues(report.facts, snapshot, values, words);
  if (isProtected) return planProposal({ kind: "facts", writes: [], shapes: [] }, snapshot, [{ kind: "protected" }]);
  return planProposal({ kind: "facts", writes, shapes }, snapshot);
};
