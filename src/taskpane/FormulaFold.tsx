import "./page.css";
import "./FormulaFold.css";

type Props = {
  readonly label: string;
  /** Where one formula is meant among many: its cell, for those who do not see where the fold stands. */
  readonly place?: string;
  /** `name` says whose formula it is, where there are several. */
  readonly formulas: readonly { readonly name: string | null; readonly formula: string }[];
};

/** Formulas in Excel's own spelling, folded away: whole they fill a narrow pane, and few read them. */
export const FormulaFold = ({ label, place, formulas }: Props) => (
  <details className="formula-fold-fold">
    <summary className="page-summary" tabIndex={0}>
      {label}
      {place !== undefined && <span className="page-spoken"> {place}</span>}
    </summary>
    {formulas.map(({ name, formula }) => (
      <p key={`${name ?? ""} ${formula}`} className="formula-fold-formula">
        {name !== null && `${name}: `}
        <code>{formula}</code>
      </p>
    ))}
  </details>
);
