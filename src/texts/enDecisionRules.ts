import type { DecisionRules } from "./decisionTexts";

export const enDecisionRules: DecisionRules = {
  "comment/stale": {
    name: "The text is the same as last time",
    why: "A text that comes along from the last follow-up is often no longer true when the figure or the status is another.",
    how: "The text is word for word what was stored when the last follow-up was decided, but the forecast, answer or status that it explains is another.",
    gone: "Write what is new.",
  },
  "report/changed-since-decision": {
    name: "The report has changed since the decision",
    why: "What is printed must not carry the date and paragraph of a decision unless it is what was decided.",
    how: "Status in Rapportuppgifter is Beslutad (decided), and a figure, a text or a row is not as it was when the decision was stored. Formulas that only follow a typed figure do not count.",
    gone: "Write back what was decided, or give the status again, so that the report is stored as it now is.",
  },
};
