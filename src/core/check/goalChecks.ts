import { checkActivityDuplicate } from "./activityDuplicate";
import { checkActivityStatus } from "./activityStatus";
import { checkActivityUnmentioned } from "./activityUnmentioned";
import { checkAssignmentAge } from "./assignmentAge";
import { checkAssignmentComment } from "./assignmentComment";
import { checkAssignmentContradicted } from "./assignmentContradicted";
import { checkAssignmentDeadline } from "./assignmentDeadline";
import { checkAssignmentStatus } from "./assignmentStatus";
import type { Check } from "./check";
import { checkGoalAnswer } from "./goalAnswer";
import { checkGoalContradicted } from "./goalContradicted";
import { checkGoalIncomplete } from "./goalIncomplete";
import { checkGoalUnknown } from "./goalUnknown";
import { checkIndicatorAnswer } from "./indicatorAnswer";
import { checkIndicatorDuplicate } from "./indicatorDuplicate";
import { checkIndicatorEvidence } from "./indicatorEvidence";
import { checkStatusUnknown } from "./statusUnknown";

/** What is looked for in goals, activities, indicators and assignments. The form shows the same beside its fields. */
export const goalChecks: readonly Check[] = [
  checkGoalAnswer,
  checkActivityStatus,
  checkIndicatorAnswer,
  checkAssignmentStatus,
  checkStatusUnknown,
  checkGoalUnknown,
  checkGoalContradicted,
  checkGoalIncomplete,
  checkActivityDuplicate,
  checkActivityUnmentioned,
  checkIndicatorEvidence,
  checkIndicatorDuplicate,
  checkAssignmentContradicted,
  checkAssignmentComment,
  checkAssignmentDeadline,
  checkAssignmentAge,
];
