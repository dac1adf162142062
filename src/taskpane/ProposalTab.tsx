import { useEffect, useState } from "react";
import type { PreviewTask } from "../commands/previewTask";
import type { PlanProposal } from "../core/plan/proposal";
import { PaneBody } from "./PaneBody";
import { PreviewFooter } from "./PreviewFooter";
import { ProposalScreen } from "./ProposalScreen";
import { readProposalContent } from "./readProposalContent";
import type { ScreenProps } from "./screenProps";
import { useScreenTexts } from "./screenTexts";

type Props = ScreenProps & { readonly task: PreviewTask };

/** The preview of any write that somebody asked for. It follows the workbook until it is written. */
export const ProposalTab = ({ state, actions, commands, task }: Props) => {
  const { preview } = useScreenTexts();
  const { check } = state;
  const { broke } = actions;
  const [proposal, setProposal] = useState<PlanProposal | null | "planning">("planning");
  const isWriting = state.kind === "writing";
  useEffect(() => {
    // What is written is not planned anew: it would have nothing left to do.
    if (isWriting) return;
    let isWanted = true;
    commands.proposeTask(check, task).then((next) => {
      if (isWanted) setProposal(next);
    }, broke);
    return () => {
      isWanted = false;
    };
  }, [commands, check, task, isWriting, broke]);

  const shown = proposal === "planning" ? null : proposal;
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="preview"
      footer={
        proposal !== "planning" && (
          <PreviewFooter
            isEmpty={shown === null || shown.plan.writes.length === 0}
            isLocked={isWriting}
            onWrite={() => {
              if (shown !== null) actions.write(readProposalContent(shown));
            }}
            onCancel={actions.cancel}
          />
        )
      }
    >
      {shown !== null && <ProposalScreen proposal={shown} />}
      {proposal === null && <p>{preview.lost}</p>}
    </PaneBody>
  );
};
