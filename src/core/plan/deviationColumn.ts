import type { Scalar } from "../formula/scalar";
import type { DeviationKey } from "../formula/matchDeviationTerms";
import type { PreviewCell } from "./deviationProposal";
import type { Write } from "./plan";

/** What becomes of one deviation column. */
export type DeviationColumn = {
  readonly key: DeviationKey;
  readonly header: string;
  readonly isNew: boolean;
  readonly writes: readonly Write[];
  readonly cells: readonly PreviewCell[];
  /** What the column will hold, for the sums over it. */
  readonly shown: readonly Scalar[];
  /** Cells where the user's own formulas are right and stand. */
  readonly ownFormulaCount: number;
};
