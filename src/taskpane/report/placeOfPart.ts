import type { ReportPart } from "../../commands/reportChecklist";
import type { PanePlace } from "../panePlace";

const places: Readonly<Record<ReportPart, PanePlace>> = {
  operatingBudget: { tab: "budget" },
  investmentBudget: { tab: "budget" },
  comments: { tab: "comments" },
  events: { tab: "events" },
  goals: { tab: "goals", goal: null },
  assignments: { tab: "assignments", assignment: null },
};

/** Where a part of the report is worked on. */
export const placeOfPart = (part: ReportPart): PanePlace => places[part];
