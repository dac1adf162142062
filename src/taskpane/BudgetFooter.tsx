import { Button } from "./Button";
import type { DeviationProposal } from "../core/plan/deviationProposal";
import { describeContent } from "./describeContent";
import { useTexts } from "./textsContext";
import "./BudgetFooter.css";

type Props = {
  readonly proposal: DeviationProposal;
  /** Everything is written but formats, which the user has not asked for. */
  readonly hasFormatsLeft: boolean;
  readonly canUndo: boolean;
  readonly isLocked: boolean;
  readonly onPreview: () => void;
  readonly onUndo: () => void;
};

/** The way on from Budget: the changes, if there are any; else words why there are none. */
export const BudgetFooter = ({ proposal, hasFormatsLeft, canUndo, isLocked, onPreview, onUndo }: Props) => {
  const texts = useTexts();
  const { actions } = texts;
  const isAsked = proposal.tables.some((table) => table.state === "asks");
  const isBlocked = proposal.tables.some((table) => table.state === "blocked");
  const hasNotes = proposal.tables.some((table) => table.notes.length > 0);
  const content = describeContent(proposal, texts);
  return (
    <>
      {content !== null || isAsked ? (
        <Button appearance="primary" disabledFocusable={isLocked} onClick={onPreview}>
          {content === null ? actions.answer : actions.preview(content)}
        </Button>
      ) : (
        <>
          {proposal.tables.length > 0 && (
            <p className="budget-footer-rest">
              {isBlocked ? actions.blocked : hasNotes ? actions.nothingMore : actions.allWritten}
            </p>
          )}
          {(hasNotes || hasFormatsLeft) && (
            <Button disabledFocusable={isLocked} onClick={onPreview}>
              {hasNotes ? actions.why : actions.formats}
            </Button>
          )}
        </>
      )}
      {canUndo && (
        <Button
          appearance="subtle"
          size="small"
          className="budget-footer-undo"
          disabledFocusable={isLocked}
          onClick={onUndo}
        >
          {actions.undoLast}
        </Button>
      )}
    </>
  );
};
