import type { ButtonHTMLAttributes, ReactNode } from "react";
import "./Button.css";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> & {
  readonly appearance?: "secondary" | "primary" | "subtle" | "transparent";
  readonly size?: "medium" | "small";
  readonly icon?: ReactNode;
  /** Does nothing for now, but keeps the keyboard's place: a disabled button would lose it. */
  readonly disabledFocusable?: boolean;
};

/** A native button that looks as Fluent's does and takes its props: Fluent's own weighs a fifth of what the pane may. */
export const Button = ({
  appearance = "secondary",
  size = "medium",
  icon,
  disabledFocusable = false,
  className = "",
  type = "button",
  onClick,
  children,
  ...rest
}: Props) => (
  <button
    {...rest}
    type={type}
    className={`button-button button-${appearance} button-${size} ${children === undefined ? "button-bare" : ""} ${className}`}
    aria-disabled={disabledFocusable || undefined}
    onClick={disabledFocusable ? (event) => event.preventDefault() : onClick}
  >
    {icon !== undefined && <span className="button-icon">{icon}</span>}
    {children}
  </button>
);
