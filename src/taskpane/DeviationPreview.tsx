import { useMemo } from "react";
import { readWriteContent } from "./describeContent";
import { PaneBody } from "./PaneBody";
import { PreviewFooter } from "./PreviewFooter";
import { PreviewScreen } from "./PreviewScreen";
import type { ScreenProps } from "./screenProps";

/** The preview of deviations and sums, with its choices. */
export const DeviationPreview = ({ state, actions, planner }: ScreenProps) => {
  const { check, choices } = state;
  const proposal = useMemo(() => planner?.proposeDeviations(check, choices) ?? null, [planner, check, choices]);
  const isLocked = state.kind === "writing";
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="preview"
      footer={
        proposal !== null && (
          <PreviewFooter
            isEmpty={proposal.plan.writes.length === 0}
            isLocked={isLocked}
            onWrite={() => actions.write(readWriteContent(proposal))}
            onCancel={actions.cancel}
          />
        )
      }
    >
      {proposal !== null && (
        <PreviewScreen
          check={check}
          proposal={proposal}
          choices={choices}
          isLocked={isLocked}
          onChoose={actions.choose}
        />
      )}
    </PaneBody>
  );
};
