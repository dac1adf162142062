import { Component, type ReactNode } from "react";
import type { Texts } from "../texts/texts";
import { CrashScreen } from "./CrashScreen";
import type { Copied } from "./reportCommands";

type Props = {
  readonly texts: Texts;
  readonly onCopy: (copied: Copied) => Promise<boolean>;
  readonly children: ReactNode;
};
type State = { readonly fault: unknown };

/** Catches what should never happen, a bug, and says so in words instead of leaving a blank pane. React wants a class here. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override render(): ReactNode {
    return this.state.fault === null ? (
      this.props.children
    ) : (
      <CrashScreen fault={this.state.fault} texts={this.props.texts} onCopy={this.props.onCopy} />
    );
  }
}
