import type { CellContent } from "../workbook";
import type { MadePart, ProposalNote } from "./deviationProposal";
import type { Plan, PlanKind } from "./plan";

/** A write of any kind as the preview shows it; `planProposal` reads it from the plan. `DeviationProposal` says more of its own kind. */
export type PlanProposal = {
  readonly kind: PlanKind;
  /** In the order of the writes; within a group the cells whose contents are the user's and change come first. Never an empty group. */
  readonly groups: readonly ProposalGroup[];
  /** What the workbook gets that was not there, in the order of the writes; the hidden sheet last. */
  readonly made: readonly MadePart[];
  /** What was left undone and why. */
  readonly notes: readonly ProposalNote[];
  /** Cells whose contents are written, sheets touched by anything, and cells of `isChanged`. */
  readonly counts: { readonly cells: number; readonly sheets: number; readonly changed: number };
  /** No writes: there is nothing to do. */
  readonly plan: Plan;
};

/** Cells of one table, or of one sheet of ours. */
export type ProposalGroup = {
  readonly sheet: string;
  /** The table's own name; null for a sheet of ours. */
  readonly table: string | null;
  readonly cells: readonly ProposalCell[];
};

export type ProposalCell = {
  /** A1 without sheet. */
  readonly address: string;
  /** Header and row (by Nr, else by its first cell) of a cell in a table; "" on a sheet of ours. */
  readonly header: string;
  readonly row: string;
  /** What is entered now and what will be: formulas in English, values otherwise. `""` is blank. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** What the cell shows now, and what it will show as computed here; null where that is left to Excel. */
  readonly shownBefore: CellContent;
  readonly shown: CellContent | null;
  /** Something that the user has written will be something else: shown first and marked. */
  readonly isChanged: boolean;
};
