import { planProposal } from "../core/plan/planProposal";
import { type AskedFacts, type FilledTables, planReportTables } from "../core/plan/planReportTables";
import type { PlanProposal } from "../core/plan/proposal";
import type { SheetWords } from "../core/plan/sheetWords";
import type { TableKey } from "../core/vocabulary/keys";
import type { WorkbookCheck } from "./workbookCheck";

/** The tables among `wanted` that the workbook would get, with what the user has told of the report and rows to begin with. Asks Excel nothing. */
export const proposeReportTables = (
  { snapshot, report }: WorkbookCheck,
  wanted: readonly TableKey[],
  facts: AskedFacts,
  words: SheetWords,
  filled: FilledTables = {},
): PlanProposal => planProposal(planReportTables(snapshot, report, wanted, facts, words, filled), snapshot);
