/** The kinds of table that the add-in knows. The rest of the vocabulary says what each is called and holds. */
export type TableKey = "operatingBudget" | "investmentBudget" | "reportFacts" | "comments";

export type BudgetTableKey = "operatingBudget" | "investmentBudget";

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
  | "commentText";
