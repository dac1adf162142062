import { readCheck } from "../commands/readCheck";
import { overruleFinding } from "../commands/overruleFinding";
import { proposeDeviations } from "../commands/proposeDeviations";
import { putDisabledRules } from "../commands/putDisabledRules";
import { restoreFinding } from "../commands/restoreFinding";
import { undoLastWrite } from "../commands/undoLastWrite";
import type { Workbook } from "../commands/workbook";
import { writePlan } from "../commands/writePlan";
import type { PaneCommands } from "../taskpane/paneCommands";
import { planMend } from "../core/plan/planMend";
import { sheetWords } from "../texts/sheetWords";
import { copyToClipboard } from "./copyToClipboard";
import { printNow } from "./printNow";
import { matchShownArea } from "./matchShownArea";

/** The commands of the pane, bound to one workbook. */
export const createPaneCommands = (workbook: Workbook): PaneCommands => ({
  check: () => readCheck(workbook),
  propose: (check, choices) => proposeDeviations(check, choices, sheetWords),
  // The planners are many and long; the first screen opens without them.
  proposeTask: async (check, task) => (await import("./proposeTask")).proposeTask(check, task, printNow()),
  canMend: ({ snapshot }, finding) => planMend(finding, snapshot) !== null,
  write: (plan) => writePlan(workbook, plan),
  undo: () => undoLastWrite(workbook),
  overrule: (finding, reason, by) => overruleFinding(workbook, finding, { reason, by, date: printDate(new Date()) }),
  restore: (key) => restoreFinding(workbook, key),
  putDisabledRules: (rules) => putDisabledRules(workbook, rules),
  async show(place, check) {
    const area = matchShownArea(place, check);
    if (area !== null) await workbook.select(area);
  },
  copy: copyToClipboard,
  watch: (listener) => workbook.watch(listener),
});

/** The day by the clock of the machine: "2019-09-12". */
const printDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
