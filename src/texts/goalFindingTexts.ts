import type { GoalDetails } from "../core/finding/goalDetails";
import type { FindingTexts } from "./findingTexts";

/** The wordings of what is found in goals, activities, indicators and assignments. */
export type GoalFindingTexts = Pick<FindingTexts, GoalDetails["rule"]>;
