import { enDecision } from "./enDecision";
import { enMapping } from "./enMapping";
import { enNotices } from "./enNotices";
import { enOverrule } from "./enOverrule";
import { enPlans } from "./enPlans";
import { enPreview } from "./enPreview";
import { enReport } from "./enReport";
import { enHelp, enSettings } from "./enSettings";
import { enStart } from "./enStart";
import type { ScreenTexts } from "./texts";

/** What is said by screens that are fetched when somebody goes there, in English. */
export const enScreens: ScreenTexts = {
  preview: enPreview,
  plans: enPlans,
  notices: enNotices,
  decision: enDecision,
  report: enReport,
  start: enStart,
  mapping: enMapping,
  overrule: enOverrule,
  settings: enSettings,
  help: enHelp,
};
