import { svDecision } from "./svDecision";
import { svPlans } from "./svPlans";
import { svPreview } from "./svPreview";
import { svReport } from "./svReport";

/** What is said by screens that are fetched when somebody goes there, in Swedish. */
export const svScreens = {
  preview: svPreview,
  /** What a write of each kind is called. */
  plans: svPlans,
  decision: svDecision,
  report: svReport,
};
