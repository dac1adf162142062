/** The kinds of table that the add-in knows. The rest of the vocabulary says what each is called and holds. */
export type TableKey = BudgetTableKey | ReportTableKey;

export type BudgetTableKey = "operatingBudget" | "investmentBudget";

/** Tables of words, one of each kind in a workbook. */
export type ReportTableKey =
  "reportFacts" | "comments" | "events" | "goals" | "activities" | "indicators" | "assignments" | "statusWords";

/** The roles that columns play. One table has each role at most once. */
export type ColumnKey =
  | "verksamhet"
  | "budget"
  | "originalBudget"
  | "budgetChange"
  | "periodBudget"
  | "actual"
  | "previousForecast"
  | "forecast"
  | "deviation"
  | "periodDeviation"
  | "lastYearActual"
  | "income"
  | "cost"
  | "net"
  | "grant"
  | "result"
  | "remaining"
  | "totalDecided"
  | "totalActual"
  | "totalForecast"
  | "totalDeviation"
  | "comment"
  | "code"
  | "rowType"
  | "fact"
  | "factValue"
  | "section"
  | "heading"
  | "commentText"
  // What goals, activities, indicators, assignments and events have in common: Nr, and who answers for them.
  | "number"
  | "orgUnit"
  /** In the table of goals the goal itself, in the others the goal that the row belongs to. */
  | "goal"
  | "contribution"
  | "commentary"
  | "answer"
  | "reason"
  | "group"
  | "activity"
  | "status"
  | "indicator"
  | "condition"
  | "target"
  | "history"
  | "latestValue"
  | "measured"
  | "assignment"
  | "decisionYear"
  | "decision"
  | "proposal"
  | "event"
  | "parentUnit"
  | "mostImportant"
  | "statusWord"
  | "meaning"
  | "uses";
