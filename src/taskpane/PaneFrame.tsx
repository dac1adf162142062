import { BudgetTab } from "./BudgetTab";
import { BusyLine } from "./BusyLine";
import { FailureBar } from "./FailureBar";
import { PaneHeader } from "./PaneHeader";
import type { PaneCommands } from "./paneCommands";
import type { PaneState } from "./paneState";
import { useTexts } from "./textsContext";
import type { PaneActions } from "./usePane";
import "./PaneFrame.css";

type Props = {
  readonly state: Exclude<PaneState, { readonly kind: "broken" }>;
  readonly actions: PaneActions;
  readonly commands: PaneCommands;
};

/** What never changes place: the report's name and tabs above, failures under them, then the screen. */
export const PaneFrame = ({ state, actions, commands }: Props) => {
  const { busy } = useTexts();
  const loaded = state.kind === "reading" || state.kind === "failed" ? null : state;
  const failure = state.kind === "failed" ? state.failure : (loaded?.failure ?? null);
  return (
    <div className="pane-frame-frame">
      <PaneHeader check={loaded?.check ?? null} place={loaded?.place ?? null} onGo={actions.go} />
      <FailureBar failure={failure} canDismiss={loaded !== null} onRetry={actions.retry} onDismiss={actions.dismiss} />
      {loaded === null ? (
        <>
          <main className="pane-frame-waiting" aria-busy={state.kind === "reading"} />
          <BusyLine text={state.kind === "reading" ? busy.reading : null} />
        </>
      ) : (
        <BudgetTab state={loaded} actions={actions} commands={commands} />
      )}
    </div>
  );
};
