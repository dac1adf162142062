import { applyRule } from "../finding/applyRule";
import type { Check } from "./check";
import { isForm, readWords } from "./text/matchRowNames";
import { readReportTexts } from "./text/reportTexts";

/** The department's former name in the report's texts, in any form. Which names are former, Rapportuppgifter says. */
export const checkCommentOldName: Check = (report) =>
  report.facts.formerNames.flatMap((name) => {
    const sought = readWords(name);
    return readReportTexts(report).flatMap(({ text, place }) => {
      const words = readWords(text);
      const isNamed =
        sought.length > 0 &&
        words.some((_, index) => sought.every((part, offset) => isForm(words[index + offset], part)));
      if (!isNamed) return [];
      return applyRule(place, { rule: "comment/old-name", name, currentName: report.facts.department });
    });
  });
