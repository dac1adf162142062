import { useMemo } from "react";
import { readWriteContent } from "./describeContent";
import { PaneBody } from "./PaneBody";
import { PreviewFooter } from "./PreviewFooter";
import { PreviewScreen } from "./PreviewScreen";
import type { ScreenProps } from "./screenProps";

/** The preview of deviations and sums, with its choices. */
export const DeviationPreview = ({ state, actions, commands }: ScreenProps) => {
  const { check, choices } = state;
  const proposal = useMemo(() => commands.propose(check, choices), [commands, check, choices]);
  const isLocked = state.kind === "writing";
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
};
