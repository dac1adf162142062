import { readCheck } from "../commands/readCheck";
import { proposeDeviations } from "../commands/proposeDeviations";
import { undoLastWrite } from "../commands/undoLastWrite";
import type { Workbook } from "../commands/workbook";
import { writePlan } from "../commands/writePlan";
import type { PaneCommands } from "../taskpane/paneCommands";
import { sheetWords } from "../texts/sheetWords";
import { matchShownArea } from "./matchShownArea";

/** The commands of the pane, bound to one workbook. */
export const createPaneCommands = (workbook: Workbook): PaneCommands => ({
  check: () => readCheck(workbook),
  propose: (check, choices) => proposeDeviations(check, choices, sheetWords),
  write: (plan) => writePlan(workbook, plan),
  undo: () => undoLastWrite(workbook),
  async show(place, check) {
    const area = matchShownArea(place, check);
    if (area !== null) await workbook.select(area);
  },
  watch: (listener) => workbook.watch(listener),
});
