import type { ReportSheetWords } from "../core/plan/reportSheet/reportSheetWords";
import { staleWords } from "./staleWords";

/** Words of the sheet Delår rapport: Swedish whatever the language of the pane, since a council reads it. */
export const reportSheetWords: ReportSheetWords = {
  sheet: "Delår rapport",
  stale: staleWords,
  madeAt: "Bladet gjordes {date} ur arbetsbokens tabeller.",
  missing: { one: "{what} saknas för {count} rad.", many: "{what} saknas för {count} rader." },
  unknown: "–",
  bullet: "•",
};
