import { readCheck } from "../commands/readCheck";
import { overruleFinding } from "../commands/overruleFinding";
import { proposeDeviations } from "../commands/proposeDeviations";
import { putDisabledRules } from "../commands/putDisabledRules";
import { putTableMapping } from "../commands/putTableMapping";
import { restoreFinding } from "../commands/restoreFinding";
import { undoLastWrite } from "../commands/undoLastWrite";
import type { Workbook } from "../commands/workbook";
import { writePlan } from "../commands/writePlan";
import type { PaneCommands } from "../taskpane/paneCommands";
import { planMend } from "../core/plan/planMend";
import { deviationWords } from "../texts/deviationWords";
import { copyToClipboard } from "./copyToClipboard";
import { createPaneMemory } from "./createPaneMemory";
import { printNow } from "./printNow";
import { readFormCommands } from "./readFormCommands";
import { matchShownArea } from "./matchShownArea";

/** The commands of the pane, bound to one workbook. */
export const createPaneCommands = (workbook: Workbook): PaneCommands => ({
  check: () => readCheck(workbook),
  state: () => workbook.state(),
  propose: (check, choices) => proposeDeviations(check, choices, deviationWords),
  // The planners are many and long; the first screen opens without them.
  proposeTask: async (check, task) => (await import("./proposeTask")).proposeTask(check, task, printNow()),
  canMend: ({ snapshot }, finding) => planMend(finding, snapshot) !== null,
  write: (plan) => writePlan(workbook, plan),
  undo: () => undoLastWrite(workbook),
  async enter(entry) {
    const { enterField } = await readFormCommands();
    return enterField(workbook, entry);
  },
  async keepDraft(client, place, text) {
    const { keepDraft } = await readFormCommands();
    await keepDraft(workbook, client, place, text);
  },
  async add({ report }, tableKey, entries) {
    const { addEntries, letters } = await readFormCommands();
    const table = report[tableKey];
    if (table !== null) await addEntries(workbook, table, letters[tableKey], entries);
  },
  async remove(entry) {
    const { removeEntry } = await readFormCommands();
    await removeEntry(workbook, entry);
  },
  save: () => workbook.save(),
  overrule: (finding, reason, by) => overruleFinding(workbook, finding, { reason, by, date: printDate(new Date()) }),
  restore: (key) => restoreFinding(workbook, key),
  putTableMapping: (table, mapping) => putTableMapping(workbook, table, mapping),
  readRangeTable: async (check) => (await import("./rangeTableCommand")).readRangeTable(workbook, check),
  putDisabledRules: (rules) => putDisabledRules(workbook, rules),
  async show(place, check) {
    const area = matchShownArea(place, check);
    if (area !== null) await workbook.select(area);
  },
  copy: copyToClipboard,
  watch: (listener) => workbook.watch(listener),
  watchSelection: (listener) => workbook.watchSelection(listener),
  memory: createPaneMemory(),
});

/** The day by the clock of the machine: "2019-09-12". */
const printDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
