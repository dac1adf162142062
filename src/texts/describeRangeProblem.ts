import type { RangeProblem } from "../core/plan/planRangeTable";
import { formatList } from "./formatList";
import type { AllTexts } from "./texts";

/** Words why cells are not made a table, and what to do. */
export const describeRangeProblem = (problem: RangeProblem, { mapping, language }: AllTexts): string => {
  const words = mapping.rangeProblems;
  switch (problem.kind) {
    case "nothing":
    case "noRows":
      return words[problem.kind];
    case "inTable":
      return words.inTable(problem.table);
    case "twoRows":
    case "blankHeaders":
    case "notWords":
    case "sameHeaders":
      return words[problem.kind](formatList(problem.cells, "and", language));
    default:
      return problem satisfies never;
  }
};
