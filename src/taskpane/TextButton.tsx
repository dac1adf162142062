import { makeStyles, tokens } from "@fluentui/react-components";

type Props = {
  readonly children: string;
  /** Says more than the visible words, and begins with them. */
  readonly label: string;
  readonly onClick: () => void;
};

const useStyles = makeStyles({
  button: {
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    font: "inherit",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** A way to a place, within text. A native button: Fluent's Link weighs more than it does here. */
export const TextButton = ({ children, label, onClick }: Props) => (
  <button type="button" className={useStyles().button} aria-label={label} onClick={onClick}>
    {children}
  </button>
);
