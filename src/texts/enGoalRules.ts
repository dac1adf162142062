import type { GoalRuleExplanations } from "./svGoalRules";

export const enGoalRules: GoalRuleExplanations = {
  "goal/answer": {
    name: "The goal has no answer",
    why: "The assessment is what the committee and the auditors read first.",
    how: "The goal has no answer on whether it will be reached, or the table has no column for it.",
    gone: "Answer Ja (yes), Delvis (partly), Nej (no) or Kan inte bedömas ännu (cannot be assessed yet).",
  },
  "goal/incomplete": {
    name: "The goal is missing a part",
    why: "Without contribution, commentary and reasons the assessment cannot be followed.",
    how: "One or more parts of the goal are blank.",
    gone: "Fill in the part, or leave it blank if it is not needed.",
  },
  "goal/unknown": {
    name: "The row does not belong to a goal",
    why: "An activity or indicator without a goal does not appear under any goal in the report.",
    how: "The goal that the row names is not among the goals.",
    gone: "Enter the number of a goal that exists.",
  },
  "goal/contradicted": {
    name: "The answer contradicts the activities",
    why: "A yes needs an explanation where parts of the work are getting worse.",
    how: "The answer is yes, but at least one of its activities is getting worse.",
    gone: "Give the reason, or change the answer.",
  },
  "activity/status": {
    name: "The activity has no status",
    why: "The reader cannot see whether the activity is ongoing, done or postponed.",
    how: "The activity has no status, or the table has no column for it.",
    gone: "Enter the activity's status.",
  },
  "activity/duplicate": {
    name: "The same activity twice",
    why: "Two rows about the same thing may get different statuses, and the number of activities becomes wrong.",
    how: "The activity appears twice under the same goal, or under two goals with different statuses.",
    gone: "Remove one, or give them the same status.",
  },
  "activity/unmentioned": {
    name: "The text does not mention the activity",
    why: "The reader sees a status but not what has happened.",
    how: "The goal's commentary contains none of the words typical of the activity. It may be mentioned in other words.",
    gone: "Write something about the activity, if the reader needs it.",
  },
  "indicator/answer": {
    name: "The indicator has no answer",
    why: "Without an answer the reader cannot know whether the indicator supports the goal.",
    how: "The indicator has no assessment, or the table has no column for it.",
    gone: "Answer Ja (yes), Delvis (partly), Nej (no) or Kan inte bedömas ännu (cannot be assessed yet).",
  },
  "indicator/contradicted": {
    name: "The answer contradicts the values",
    why: "The reader sees both the answer and the series, and a yes beside a falling series raises questions.",
    how: "The answer is yes, but the values move in the wrong direction or miss the target.",
    gone: "Write what the answer is based on, or change it.",
  },
  "indicator/weak": {
    name: "The values give the answer little support",
    why: "A yes needs something to support it.",
    how: "The answer is yes, but the values neither rise nor fall as they should.",
    gone: "Write what the answer is based on.",
  },
  "indicator/no-value": {
    name: "The indicator has no value",
    why: "An answer without a value cannot be checked.",
    how: "The indicator has an answer but neither a latest value nor a history.",
    gone: "Enter the value, or when it is measured next.",
  },
  "indicator/duplicate": {
    name: "The same indicator twice",
    why: "Two rows about the same measurement may get different answers.",
    how: "The indicator appears twice under the same goal, or under two goals with different answers.",
    gone: "Remove one, or give them the same answer.",
  },
  "assignment/status": {
    name: "The assignment has no status",
    why: "The council and the auditors ask whether decisions have been carried out.",
    how: "The assignment has no status, or the table has no column for it.",
    gone: "Enter the assignment's status.",
  },
  "assignment/contradicted": {
    name: "Status and comment say different things",
    why: "The reader cannot know which one counts, and an assignment may be closed too early.",
    how: "The status says that the assignment is done, but the comment mentions something that is ongoing or still to be done.",
    gone: "Change the status, or write in the comment what is done.",
  },
  "assignment/comment": {
    name: "The assignment has no comment",
    why: "The status alone does not say what has been done or why it is taking time.",
    how: "The assignment has a status and a blank comment.",
    gone: "Write a comment.",
  },
  "assignment/age": {
    name: "An old assignment",
    why: "Assignments that are never closed follow along from report to report.",
    how: "The assignment was decided at least three years ago and is not closed.",
    gone: "Write what is new, or propose that the committee close it.",
  },
  "assignment/deadline": {
    name: "The assignment's time is about to run out",
    why: "What should have been done needs an update in the report.",
    how: "The assignment or its comment mentions a deadline that has passed, or is near when the period ends.",
    gone: "Write the current situation, or a new deadline.",
  },
  "status/unknown": {
    name: "A status word that does not count",
    why: "The row is left out when statuses are counted.",
    how: "The word is not one of the add-in's words and is not in the table Statusord.",
    gone: "Use one of the words shown, or add the word to Statusord.",
  },
  "status-word/unknown": {
    name: "A status word without a meaning",
    why: "The word cannot be counted until the table says what it means.",
    how: "The meaning in the table Statusord is blank or not one of the add-in's words.",
    gone: "Enter one of the meanings shown.",
  },
};
