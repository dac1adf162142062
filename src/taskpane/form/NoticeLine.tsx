import { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
import type { ReactNode } from "react";
import "./NoticeLine.css";

type Props = { readonly text: string; readonly children?: ReactNode };

/** Something to know before one begins, with what can be done about it. */
export const NoticeLine = ({ text, children }: Props) => (
  <div className="notice-line-notice">
    <Info20Regular className="notice-line-icon" />
    <div className="notice-line-content">
      <span>{text}</span>
      {children}
    </div>
  </div>
);
