import { checkBudget } from "../commands/checkBudget";
import { proposeDeviations } from "../commands/proposeDeviations";
import type { Workbook } from "../commands/workbook";
import type { PaneCommands } from "../taskpane/paneCommands";
import { sheetWords } from "../texts/sheetWords";
import { matchShownArea } from "./matchShownArea";

/** The commands of the pane, bound to one workbook. What is not needed to show the first screen is fetched after it. */
export const createPaneCommands = (workbook: Workbook): PaneCommands => ({
  check: () => checkBudget(workbook),
  propose: (check, choices) => proposeDeviations(check, choices, sheetWords),
  async write(plan) {
    const { writePlan } = await import("../commands/writePlan");
    return writePlan(workbook, plan);
  },
  async undo() {
    const { undoLastWrite } = await import("../commands/undoLastWrite");
    return undoLastWrite(workbook);
  },
  async show(place, check) {
    const area = matchShownArea(place, check);
    if (area !== null) await workbook.select(area);
  },
  watch: (listener) => workbook.watch(listener),
});
