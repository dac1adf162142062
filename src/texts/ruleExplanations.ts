import type { Rule } from "../core/finding/finding";

/** "Varför visas detta?": what a rule is for, in plain words. Each a sentence or two. */
export type RuleExplanation = {
  /** What the rule looks for, as a short heading without a full stop. */
  readonly name: string;
  /** Why it matters to the report. */
  readonly why: string;
  /** How it is found. */
  readonly how: string;
  /** What makes it go away. */
  readonly gone: string;
};

/** A rule that explains itself in no language does not compile. */
export type RuleExplanations = { readonly [R in Rule]: RuleExplanation };
