import type { ColumnUse } from "../vocabulary/tableVocabulary";
import type { Rule, Severity, Stops } from "./finding";

export type RuleWeight = { readonly severity: Severity; readonly stops: Stops };

/** Some rules weigh by how much we need the table or column that they are about. */
export type RuleWeights = RuleWeight | Readonly<Record<ColumnUse, RuleWeight>>;

const error = (stops: Stops): RuleWeight => ({ severity: "error", stops });
const warning: RuleWeight = { severity: "warning", stops: "nothing" };
const info: RuleWeight = { severity: "info", stops: "nothing" };

/** How bad each rule is and what it stops: the only place that says so; the table in the user guide is printed from it. */
export const rules: Readonly<Record<Rule, RuleWeights>> = {
  // A department without investments makes a whole report; one without an operating budget does not.
  "table/missing": { required: error("report"), known: info, computed: info },
  // Where it leaves a kind without a table, `table/missing` says so with more weight.
  "table/ambiguous": warning,
  "column/missing": error("write"),
  // A column that no formula of ours reads may stay undecided.
  "column/ambiguous": { required: error("write"), known: warning, computed: error("write") },
  // The formulas are blank-safe: text gives a blank deviation, so writing does no harm. The sums would be wrong in print.
  "cell/type": { required: error("report"), known: error("report"), computed: warning },
  // A total over an error value is an error value: writing it would take away a figure that the user has.
  // In a computed column our own formula replaces the error, so it must not stop the write that mends it.
  "cell/error-value": { required: error("write"), known: error("report"), computed: error("report") },
  "row/duplicate": warning,
  // It may be a sum whose name stands in another column: our sums would count what it sums twice.
  "row/unnamed": error("write"),
  // The formulas leave such rows out: something to know, and right as it is.
  "row/total-inside": info,
  // Blank forecasts are what the formulas are made for, but the report has no whole sum.
  "forecast/missing": error("report"),
  "forecast/none": error("report"),
  "fact/unknown": warning,
  "fact/no-table": warning,
  // Deviations from a budget that is not the one that counts would be wrong in every row.
  "budget/unrevised": { severity: "warning", stops: "write" },
  // The preview asks for the convention before it writes; it needs no other stop.
  "sign/unclear": warning,
  // The figures are right and only their signs mislead; the preview asks before it writes, as above.
  "sign/reversed": warning,
  // One formula would overwrite right deviations with wrong ones in some of the rows, until Radtyp says which they are.
  "sign/mixed": { severity: "warning", stops: "write" },
  // A published figure that its neighbours contradict is what the whole check is for; our formulas mend it.
  "sum/row": error("report"),
  "sum/column": error("report"),
  "sum/subtotal": error("report"),
  "sum/filtered": error("report"),
  // Nothing says which of the two figures is right.
  "sum/across": warning,
  "cell/hard-coded": warning,
  "cell/formula-differs": warning,
  "unit/slip": warning,
  "forecast/below-actual": warning,
  // Questions for the one who knows, said once for a table.
  "forecast/equals-budget": info,
  "deviation/cancelled": info,
  // Questions: a text may be right in a way that no rule sees.
  "deviation/unexplained": warning,
  "comment/amount": warning,
  "comment/no-actual": warning,
  "comment/old-name": warning,
  "comment/deadline": info,
  "comment/stale": warning,
  // A report with other figures than the decided ones must not carry the decision's date and paragraph.
  "report/changed-since-decision": error("report"),
  // Only what nobody has answered stops the report; everything else that is said of goals is for the one who knows.
  "goal/answer": error("report"),
  "goal/incomplete": info,
  "goal/unknown": warning,
  "goal/contradicted": warning,
  "activity/status": error("report"),
  "activity/duplicate": warning,
  "activity/unmentioned": info,
  "indicator/answer": error("report"),
  "indicator/contradicted": warning,
  "indicator/weak": info,
  "indicator/no-value": info,
  "indicator/duplicate": warning,
  "assignment/status": error("report"),
  "assignment/contradicted": warning,
  "assignment/comment": warning,
  "assignment/age": info,
  "assignment/deadline": info,
  "status/unknown": warning,
  "status-word/unknown": warning,
};
