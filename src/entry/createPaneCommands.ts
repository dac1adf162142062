import { readCheckWithState } from "../commands/readCheck";
import type { Workbook } from "../commands/workbook";
import type { PaneCommands } from "../taskpane/paneCommands";
import { readWorkbookAddress } from "../excel/readWorkbookAddress";
import { copyToClipboard } from "./copyToClipboard";
import { createPaneMemory } from "./createPaneMemory";
import { printNow, printToday } from "./printNow";
import { readFormCommands } from "./readFormCommands";
import { matchShownArea } from "./matchShownArea";

/** What writes and undoes, and the planner: the findings are shown without them. */
const loadWrites = () => import("./paneWrites");

/** The commands of the pane, bound to one workbook. */
export const createPaneCommands = (workbook: Workbook): PaneCommands => ({
  check: () => readCheckWithState(workbook),
  loadPlanner: async () => (await loadWrites()).planner,
  proposeTask: async (check, task) => (await import("./proposeTask")).proposeTask(check, task, printNow()),
  write: async (plan, watchWrite) => (await loadWrites()).writePlan(workbook, plan, watchWrite),
  undo: async () => (await loadWrites()).undoLastWrite(workbook),
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
  overrule: async (finding, reason, by) =>
    (await loadWrites()).overruleFinding(workbook, finding, { reason, by, date: printToday() }),
  restore: async (key) => (await loadWrites()).restoreFinding(workbook, key),
  putTableMapping: async (table, mapping) => (await loadWrites()).putTableMapping(workbook, table, mapping),
  readRangeTable: async (check) => (await import("./rangeTableCommand")).readRangeTable(workbook, check),
  putDisabledRules: async (rules) => (await loadWrites()).putDisabledRules(workbook, rules),
  async show(place, check) {
    const area = matchShownArea(place, check);
    if (area !== null) await workbook.select(area);
  },
  copy: copyToClipboard,
  watch: (listener) => workbook.watch(listener),
  watchSelection: (listener) => workbook.watchSelection(listener),
  memory: createPaneMemory(readWorkbookAddress()),
});
