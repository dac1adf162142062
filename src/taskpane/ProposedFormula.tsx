import { FormulaFold } from "./FormulaFold";
import { useScreenTexts } from "./screenTexts";
import "./PreviewRow.css";

type Props = {
  readonly address: string;
  readonly formula: string;
  /** The first cell with the same formula; the cell's own address where it is the first. */
  readonly first: string;
};

/** Two lines in a pane of 320 px. */
const longestShown = 80;

/** The formula that a cell gets: as it is where it is short, else folded, and said once for the cells that share it. */
export const ProposedFormula = ({ address, formula, first }: Props) => {
  const { preview } = useScreenTexts();
  if (formula.length <= longestShown) return <div className="preview-row-meaning">{formula}</div>;
  if (first !== address) return <div className="preview-row-meaning">{preview.sameFormula(first)}</div>;
  return <FormulaFold label={preview.showFormula} place={address} formulas={[{ name: null, formula }]} />;
};
