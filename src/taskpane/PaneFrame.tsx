import { useMemo, useRef, useEffect } from "react";
import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import { BudgetFooter } from "./BudgetFooter";
import { BudgetScreen } from "./BudgetScreen";
import { BusyLine } from "./BusyLine";
import { FailureBar } from "./FailureBar";
import { PaneHeader } from "./PaneHeader";
import type { PaneCommands } from "./paneCommands";
import { noChoices, type PaneState } from "./paneState";
import { PreviewFooter } from "./PreviewFooter";
import { PreviewScreen } from "./PreviewScreen";
import { ResultLine } from "./ResultLine";
import { useTexts } from "./textsContext";
import type { PaneActions } from "./usePane";
import "./PaneFrame.css";

type Props = {
  readonly state: Exclude<PaneState, { readonly kind: "broken" }>;
  readonly actions: PaneActions;
  readonly commands: Pick<PaneCommands, "propose">;
};

/** What never changes place: the report's name and tabs above, the screen between, the main button below. */
export const PaneFrame = ({ state, actions, commands }: Props) => {
  const texts = useTexts();
  const main = useRef<HTMLElement>(null);
  const loaded = state.kind === "reading" || state.kind === "failed" ? null : state;
  const check = loaded?.check ?? null;
  const choices = loaded?.choices ?? null;
  const proposal = useMemo(
    () => (check === null || choices === null ? null : commands.propose(check, choices)),
    [commands, check, choices],
  );
  const hasFormatsLeft = useMemo(
    () =>
      check !== null &&
      proposal?.plan.writes.length === 0 &&
      commands.propose(check, chooseAllFormats(proposal)).plan.writes.length > 0,
    [commands, check, proposal],
  );
  const screen =
    state.kind === "preview" || (state.kind === "writing" && state.task === "write") ? "preview" : "budget";

  // A new screen and a new result start at the top and take the keyboard with them: what was pressed may be gone.
  const result = state.kind === "writing" ? null : (loaded?.result ?? null);
  const shown = useRef({ screen, result });
  useEffect(() => {
    if (shown.current.screen === screen && shown.current.result === result) return;
    shown.current = { screen, result };
    main.current?.scrollTo(0, 0);
    main.current?.focus();
  }, [screen, result]);

  const failure = state.kind === "failed" ? state.failure : (loaded?.failure ?? null);
  const isWriting = state.kind === "writing";
  return (
    <div className="pane-frame-frame">
      <PaneHeader check={check} onSelectTab={actions.cancel} />
      <FailureBar failure={failure} canDismiss={loaded !== null} onRetry={actions.retry} onDismiss={actions.dismiss} />
      {/* office.js steps through the pane by its own list of what takes focus; a screen outside it would be left at the next Tab. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard, so it must take focus */}
      <main ref={main} className="pane-frame-main" tabIndex={0} aria-busy={isWriting || state.kind === "reading"}>
        <ResultLine result={result} onUndo={actions.undo} canUndo={check?.canUndo ?? false} />
        {loaded !== null && proposal !== null && screen === "budget" && (
          <BudgetScreen check={loaded.check} onShow={(place) => actions.show(place, loaded.check)} />
        )}
        {loaded !== null && proposal !== null && screen === "preview" && (
          <PreviewScreen
            check={loaded.check}
            proposal={proposal}
            choices={loaded.choices}
            isLocked={isWriting}
            onChoose={actions.choose}
            onShow={(place) => actions.show(place, loaded.check)}
          />
        )}
      </main>
      <BusyLine text={describeWork(state, texts.busy)} />
      {loaded !== null && proposal !== null && (
        <footer className="pane-frame-footer">
          {screen === "budget" ? (
            <BudgetFooter
              proposal={proposal}
              hasFormatsLeft={hasFormatsLeft}
              canUndo={loaded.check.canUndo}
              isLocked={isWriting}
              onPreview={actions.preview}
              onUndo={actions.undo}
            />
          ) : (
            <PreviewFooter
              proposal={proposal}
              isLocked={isWriting}
              onWrite={() => actions.write(proposal)}
              onCancel={actions.cancel}
            />
          )}
        </footer>
      )}
    </div>
  );
};

const chooseAllFormats = (proposal: DeviationProposal): DeviationChoices => ({
  ...noChoices,
  formats: new Map(proposal.tables.map((table) => [table.tableId, true])),
});

const describeWork = (
  state: Props["state"],
  words: { readonly reading: string; readonly writing: string; readonly undoing: string },
): string | null => {
  if (state.kind === "reading") return words.reading;
  if (state.kind === "writing") return state.task === "write" ? words.writing : words.undoing;
  return null;
};
