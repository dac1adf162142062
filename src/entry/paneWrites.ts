import { proposeDeviations } from "../commands/proposeDeviations";
import { deviationWords } from "../texts/deviationWords";
import type { Planner } from "../taskpane/paneCommands";
import { planMend } from "../core/plan/planMend";
import { readLastWrite } from "../core/plan/readLastWrite";

export { overruleFinding } from "../commands/overruleFinding";
export { putDisabledRules } from "../commands/putDisabledRules";
export { putTableMapping } from "../commands/putTableMapping";
export { restoreFinding } from "../commands/restoreFinding";
export { undoLastWrite } from "../commands/undoLastWrite";
export { writePlan } from "../commands/writePlan";

/** With the words that stand in cells. */
export const planner: Planner = {
  proposeDeviations: (check, choices) => proposeDeviations(check, choices, deviationWords),
  canMend: ({ snapshot }, finding) => planMend(finding, snapshot) !== null,
  readLastWrite: ({ snapshot }) => readLastWrite(snapshot),
};
