import type { DecisionRules } from "./decisionTexts";

export const enDecisionRules: DecisionRules = {
  "comment/stale": {
    name: "The text is the same as last time",
    why: "A text carried over from the last follow-up is often no longer true when the figure or status has changed.",
    how: "The text is word for word what was stored when the last follow-up was adopted, but the forecast, answer or status it explains has changed.",
    gone: "Write what is new.",
  },
  "report/changed-since-decision": {
    name: "The report has changed since the decision",
    why: "What is printed must not carry the date and paragraph of a decision unless it is what was adopted.",
    how: "Status in Rapportuppgifter is Beslutad (adopted), and a figure, a text or a row is not as it was when the decision was stored. Formulas that only follow an entered figure are not counted.",
    gone: "Restore what was adopted, or set the status again, so that the report is stored as it is now.",
  },
};
