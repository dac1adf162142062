import { applyRule } from "../finding/applyRule";
import { describeEntryPlace } from "../finding/describePlace";
import { parsePlainText } from "../parse/parsePlainText";
import { readWordPattern } from "../parse/readWordPattern";
import type { Check } from "./check";
import { readTextSentences } from "./text/sentences";

/** Says that the work goes on. */
const goesOn = readWordPattern(
  "pågår|pågående|fortsätter|fortgår|återstår|kvarstår|under arbete|under utredning|(?:inte|ej) (?:ännu )?(?:klart|klar|färdigt|färdig)",
);

/** An assignment that is done by its status and goes on by its comment. */
export const checkAssignmentContradicted: Check = ({ assignments }) =>
  (assignments?.entries ?? []).flatMap(({ index, text, status, comment }) => {
    if (assignments === null || status?.code !== "done") return [];
    const quote = readTextSentences(comment).find((sentence) => goesOn.test(parsePlainText(sentence)));
    if (quote === undefined) return [];
    return applyRule(describeEntryPlace(assignments, index, "status", text), {
      rule: "assignment/contradicted",
      status: status.word,
      quote,
    });
  });
