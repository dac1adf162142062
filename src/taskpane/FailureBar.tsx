import { Button } from "@fluentui/react-components";
import { Dismiss16Regular, ErrorCircle20Filled } from "@fluentui/react-icons";
import type { LastWrite } from "../core/plan/readLastWrite";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import type { Failure } from "./paneState";
import { useTexts } from "./textsContext";
import "./FailureBar.css";

type Props = {
  readonly failure: Failure | null;
  /** What stands in the workbook of the last write; null where there is nothing to take back, or nothing is known yet. */
  readonly lastWrite: LastWrite | null;
  readonly canDismiss: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
};

/**
 * What Excel refused, in one bar under the header. Readings can be tried again; the rest is tried again where it was asked for.
 * What was written only in part can be taken back from here.
 */
export const FailureBar = ({ failure, lastWrite, canDismiss, onUndo, onRetry, onDismiss }: Props) => {
  const texts = useTexts();
  const part = failure?.error.code === "partly-written" ? lastWrite : null;
  return (
    <div role="alert">
      {failure !== null && (
        <div className="failure-bar-bar">
          <ErrorCircle20Filled className="failure-bar-icon" />
          <div className="failure-bar-content">
            <span>
              {describeWorkbookError(failure.error, texts)}
              {part !== null && ` ${texts.results.standing(texts.budget.partial(part.done, part.of))}`}
            </span>
            {part !== null && (
              <Button size="small" onClick={onUndo}>
                {texts.actions.undoLast}
              </Button>
            )}
            {failure.during === "read" && (
              <Button size="small" onClick={onRetry}>
                {texts.actions.tryAgain}
              </Button>
            )}
          </div>
          {canDismiss && (
            <Button
              className="failure-bar-close"
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.actions.close}
              onClick={onDismiss}
            />
          )}
        </div>
      )}
    </div>
  );
};
