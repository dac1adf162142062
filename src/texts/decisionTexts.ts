import type { NoteKind } from "../core/workbook";
import type { FindingTexts } from "./findingTexts";
import type { RuleExplanations } from "./ruleExplanations";
import type { NoteTexts } from "./svPreview";

type DecisionRule = "comment/stale" | "report/changed-since-decision";

/** The wordings of what is held against a decided report. */
export type DecisionFindingTexts = Pick<FindingTexts, DecisionRule>;

export type DecisionRules = Pick<RuleExplanations, DecisionRule>;

export type DecisionNoteTexts = Pick<
  NoteTexts,
  | "decided"
  | "stores-decided"
  | "no-period"
  | "nothing-before"
  | "not-comparable"
  | "not-undone"
  | "removes-sheet"
  | "removes-notes"
  | "keeps-decided"
  | "sheet-changed"
  | "sheet-protected"
>;

/** What the hidden sheet holds, within a sentence. */
export type NoteNames = Readonly<Record<NoteKind, string>>;
