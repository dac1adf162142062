import { svDecision } from "./svDecision";
import { svMapping } from "./svMapping";
import { svNotices } from "./svNotices";
import { svOverrule } from "./svOverrule";
import { svPlans } from "./svPlans";
import { svPreview } from "./svPreview";
import { svReport } from "./svReport";
import { svHelp, svSettings } from "./svSettings";
import { svStart } from "./svStart";

/** What is said by screens that are fetched when somebody goes there, in Swedish. */
export const svScreens = {
  preview: svPreview,
  /** What a write of each kind is called. */
  plans: svPlans,
  notices: svNotices,
  decision: svDecision,
  report: svReport,
  start: svStart,
  mapping: svMapping,
  overrule: svOverrule,
  settings: svSettings,
  help: svHelp,
};
