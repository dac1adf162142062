import { Suspense, useState } from "react";
import { BudgetTab } from "./BudgetTab";
import { BusyLine } from "./BusyLine";
import { FailureBar } from "./FailureBar";
import { FindingActionsProvider } from "./findingActions";
import { PaneHeader } from "./PaneHeader";
import type { PaneCommands } from "./paneCommands";
import type { PaneState } from "./paneState";
import type { LazyScreens } from "./lazyScreens";
import type { ScreenProps } from "./screenProps";
import { useTexts } from "./textsContext";
import type { PaneActions } from "./usePane";
import { usePlanner } from "./usePlanner";
import "./PaneFrame.css";

type Props = {
  readonly state: Exclude<PaneState, { readonly kind: "broken" }>;
  readonly actions: PaneActions;
  readonly commands: PaneCommands;
  readonly screens: LazyScreens;
};

/** What never changes place: the report's name and tabs above, failures under them, then the screen. */
export const PaneFrame = ({ state, actions, commands, screens }: Props) => {
  const { busy } = useTexts();
  // Who set a finding aside last, so that it need not be written twice.
  const [signature, setSignature] = useState("");
  const planner = usePlanner(commands.loadPlanner, actions.broke);
  const loaded = state.kind === "reading" || state.kind === "failed" ? null : state;
  const failure = state.kind === "failed" ? state.failure : (loaded?.failure ?? null);
  const undoId = failure?.error.undoId;
  // Somebody else's write is not what was stopped, though it is the last one.
  const lastWrite = loaded !== null && undoId !== undefined ? (planner?.readLastWrite(loaded.check) ?? null) : null;
  return (
    <div className="pane-frame-frame">
      <PaneHeader check={loaded?.check ?? null} place={loaded?.place ?? null} onGo={actions.go} />
      <FailureBar
        failure={failure}
        lastWrite={lastWrite?.id === undoId ? lastWrite : null}
        canDismiss={loaded !== null}
        onUndo={actions.undo}
        onRetry={actions.retry}
        onDismiss={actions.dismiss}
      />
      {loaded === null ? (
        <>
          <main className="pane-frame-waiting" aria-busy={state.kind === "reading"} />
          <BusyLine text={state.kind === "reading" ? busy.reading : null} />
        </>
      ) : (
        <FindingActionsProvider
          value={{
            check: loaded.check,
            isLocked: loaded.kind === "writing",
            signature,
            canMend: (finding) => planner?.canMend(loaded.check, finding) ?? false,
            mend: (findings) => actions.preview({ kind: "mend", findings }),
            show: (place) => actions.show(place, loaded.check),
            explain: () => actions.go({ tab: "comments" }),
            overrule: (finding, reason, by) => {
              setSignature(by);
              actions.overrule(finding, reason, by);
            },
            restore: actions.restore,
            RuleWords: screens.ruleWords,
            OverruleForm: screens.overruleForm,
            OverruledList: screens.overruledList,
          }}
        >
          {loaded.selected !== null && (
            <Suspense>
              <screens.selectedEntry state={loaded} onGo={actions.go} />
            </Suspense>
          )}
          <Screen state={loaded} actions={actions} commands={commands} planner={planner} screens={screens} />
        </FindingActionsProvider>
      )}
    </div>
  );
};

type ScreenChoice = ScreenProps & { readonly screens: LazyScreens };

const Screen = ({ screens, ...props }: ScreenChoice) => {
  const { busy } = useTexts();
  const { state } = props;
  const { tab } = state.place;
  const isPreview = state.kind === "preview" || (state.kind === "writing" && state.work === "write");
  const task = isPreview ? state.task : null;
  if (tab === "budget" && !isPreview) return <BudgetTab {...props} screens={screens} />;
  const Lazy = screens[isPreview || tab === "budget" ? "deviations" : tab];
  return (
    <Suspense fallback={<BusyLine text={busy.opening} />}>
      {task === null ? <Lazy {...props} /> : <screens.proposal {...props} task={task} />}
    </Suspense>
  );
};
