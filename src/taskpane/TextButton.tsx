import "./TextButton.css";

type Props = {
  readonly children: string;
  /** Says more than the visible words, and begins with them. */
  readonly label: string;
  readonly onClick: () => void;
};

/** A way to a place, within text. A native button: Fluent's Link weighs more than it does here. */
export const TextButton = ({ children, label, onClick }: Props) => (
  <button type="button" className="text-button-button" aria-label={label} onClick={onClick}>
    {children}
  </button>
);
