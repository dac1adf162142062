import { useMemo } from "react";
import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import { BudgetFooter } from "./BudgetFooter";
import { BudgetScreen } from "./BudgetScreen";
import type { LazyScreens } from "./lazyScreens";
import { PaneBody } from "./PaneBody";
import { noChoices } from "./paneState";
import type { ScreenProps } from "./screenProps";

type Props = ScreenProps & { readonly screens: Pick<LazyScreens, "startOffer"> };

/** The tab Budget: the tables and what is wrong with them. */
export const BudgetTab = ({ state, actions, planner, screens }: Props) => {
  const { check, choices } = state;
  const proposal = useMemo(() => planner?.proposeDeviations(check, choices) ?? null, [planner, check, choices]);
  const hasFormatsLeft = useMemo(
    () =>
      planner !== null &&
      proposal?.plan.writes.length === 0 &&
      planner.proposeDeviations(check, chooseAllFormats(proposal)).plan.writes.length > 0,
    [planner, check, proposal],
  );
  const isLocked = state.kind === "writing";
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="budget"
      footer={
        proposal !== null && (
          <BudgetFooter
            proposal={proposal}
            hasFormatsLeft={hasFormatsLeft}
            canUndo={check.lastWrite !== null}
            isLocked={isLocked}
            onPreview={() => actions.preview(null)}
            onUndo={actions.undo}
          />
        )
      }
    >
      <BudgetScreen check={check} isLocked={isLocked} actions={actions} StartOffer={screens.startOffer} />
    </PaneBody>
  );
};

const chooseAllFormats = (proposal: DeviationProposal): DeviationChoices => ({
  ...noChoices,
  formats: new Map(proposal.tables.map((table) => [table.tableId, true])),
});
