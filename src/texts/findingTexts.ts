import type { Finding, Rule } from "../core/finding/finding";
import type { Unit } from "../core/report/interimReport";
import type { BudgetTableKey } from "../core/vocabulary/keys";

/** A finding in words: what is wrong and where, then what to do about it. Whole sentences. */
export type FindingWords = { readonly problem: string; readonly mend: string };

/** What the wording needs to know of the table that a finding stands in. */
export type FindingContext = {
  readonly unit: Unit | null;
  readonly tableKey: BudgetTableKey | null;
  /** That the table's amounts are shown with. */
  readonly decimals: number;
};

export type FindingOf<R extends Rule> = Extract<Finding, { readonly rule: R }>;

/** One wording per rule: a new rule does not compile before every language has words for it. */
export type FindingTexts = {
  readonly [R in Rule]: (finding: FindingOf<R>, context: FindingContext) => FindingWords;
};
