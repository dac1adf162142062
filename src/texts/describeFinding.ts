import type { Finding } from "../core/finding/finding";
import type { FindingContext, FindingWords } from "./findingTexts";
import type { Texts } from "./texts";

/** Words a finding, by its rule: the same words wherever it is shown. It names the cell and says what to do. */
export const describeFinding = (finding: Finding, context: FindingContext, texts: Texts): FindingWords => {
  const words = texts.findings;
  switch (finding.rule) {
    case "table/missing":
      return words[finding.rule](finding, context);
    case "table/ambiguous":
      return words[finding.rule](finding, context);
    case "column/missing":
      return words[finding.rule](finding, context);
    case "column/ambiguous":
      return words[finding.rule](finding, context);
    case "cell/type":
      return words[finding.rule](finding, context);
    case "cell/error-value":
      return words[finding.rule](finding, context);
    case "row/duplicate":
      return words[finding.rule](finding, context);
    case "row/unnamed":
      return words[finding.rule](finding, context);
    case "row/total-inside":
      return words[finding.rule](finding, context);
    case "forecast/missing":
      return words[finding.rule](finding, context);
    case "forecast/none":
      return words[finding.rule](finding, context);
    case "fact/unknown":
      return words[finding.rule](finding, context);
    case "fact/no-table":
      return words[finding.rule](finding, context);
    case "budget/unrevised":
      return words[finding.rule](finding, context);
    case "sign/unclear":
      return words[finding.rule](finding, context);
    case "sign/reversed":
      return words[finding.rule](finding, context);
    case "sign/mixed":
      return words[finding.rule](finding, context);
    case "sum/row":
      return words[finding.rule](finding, context);
    case "sum/column":
      return words[finding.rule](finding, context);
    case "sum/subtotal":
      return words[finding.rule](finding, context);
    case "sum/filtered":
      return words[finding.rule](finding, context);
    case "sum/across":
      return words[finding.rule](finding, context);
    case "cell/hard-coded":
      return words[finding.rule](finding, context);
    case "cell/formula-differs":
      return words[finding.rule](finding, context);
    case "unit/slip":
      return words[finding.rule](finding, context);
    case "forecast/below-actual":
      return words[finding.rule](finding, context);
    case "forecast/equals-budget":
      return words[finding.rule](finding, context);
    case "deviation/cancelled":
      return words[finding.rule](finding, context);
    case "deviation/unexplained":
      return words[finding.rule](finding, context);
    case "comment/amount":
      return words[finding.rule](finding, context);
    case "comment/no-actual":
      return words[finding.rule](finding, context);
    case "comment/old-name":
      return words[finding.rule](finding, context);
    case "comment/stale":
      return words[finding.rule](finding, context);
    case "report/changed-since-decision":
      return words[finding.rule](finding, context);
    case "comment/deadline":
      return words[finding.rule](finding, context);
    case "goal/answer":
      return words[finding.rule](finding, context);
    case "goal/incomplete":
      return words[finding.rule](finding, context);
    case "goal/unknown":
      return words[finding.rule](finding, context);
    case "goal/contradicted":
      return words[finding.rule](finding, context);
    case "activity/status":
      return words[finding.rule](finding, context);
    case "activity/duplicate":
      return words[finding.rule](finding, context);
    case "activity/unmentioned":
      return words[finding.rule](finding, context);
    case "indicator/answer":
      return words[finding.rule](finding, context);
    case "indicator/contradicted":
      return words[finding.rule](finding, context);
    case "indicator/weak":
      return words[finding.rule](finding, context);
    case "indicator/no-value":
      return words[finding.rule](finding, context);
    case "indicator/duplicate":
      return words[finding.rule](finding, context);
    case "assignment/status":
      return words[finding.rule](finding, context);
    case "assignment/contradicted":
      return words[finding.rule](finding, context);
    case "assignment/comment":
      return words[finding.rule](finding, context);
    case "assignment/age":
      return words[finding.rule](finding, context);
    case "assignment/deadline":
      return words[finding.rule](finding, context);
    case "status/unknown":
      return words[finding.rule](finding, context);
    case "status-word/unknown":
      return words[finding.rule](finding, context);
    default:
      return finding satisfies never;
  }
};
