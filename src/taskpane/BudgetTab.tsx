import { useMemo } from "react";
import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import { BudgetFooter } from "./BudgetFooter";
import { BudgetScreen } from "./BudgetScreen";
import { PaneBody } from "./PaneBody";
import { readWriteContent } from "./describeContent";
import { noChoices } from "./paneState";
import { PreviewFooter } from "./PreviewFooter";
import { PreviewScreen } from "./PreviewScreen";
import type { ScreenProps } from "./screenProps";

/** The tab Budget: the tables and what is wrong with them, and over it the preview of deviations and sums. */
export const BudgetTab = ({ state, actions, commands }: ScreenProps) => {
  const { check, choices } = state;
  const proposal = useMemo(() => commands.propose(check, choices), [commands, check, choices]);
  const hasFormatsLeft = useMemo(
    () =>
      proposal.plan.writes.length === 0 && commands.propose(check, chooseAllFormats(proposal)).plan.writes.length > 0,
    [commands, check, proposal],
  );
  const isLocked = state.kind === "writing";
  if (state.kind === "preview" || (state.kind === "writing" && state.work === "write")) {
    return (
      <PaneBody
        state={state}
        actions={actions}
        screen="preview"
        footer={
          <PreviewFooter
            isEmpty={proposal.plan.writes.length === 0}
            isLocked={isLocked}
            onWrite={() => actions.write(readWriteContent(proposal))}
            onCancel={actions.cancel}
          />
        }
      >
        <PreviewScreen
          check={check}
          proposal={proposal}
          choices={choices}
          isLocked={isLocked}
          onChoose={actions.choose}
        />
      </PaneBody>
    );
  }
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="budget"
      footer={
        <BudgetFooter
          proposal={proposal}
          hasFormatsLeft={hasFormatsLeft}
          canUndo={check.canUndo}
          isLocked={isLocked}
          onPreview={() => actions.preview(null)}
          onUndo={actions.undo}
        />
      }
    >
      <BudgetScreen check={check} />
    </PaneBody>
  );
};

const chooseAllFormats = (proposal: DeviationProposal): DeviationChoices => ({
  ...noChoices,
  formats: new Map(proposal.tables.map((table) => [table.tableId, true])),
});
