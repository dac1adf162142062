import { Dismiss16Regular } from "@fluentui/react-icons/headless/svg/dismiss";
import { ErrorCircle20Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Button } from "./Button";
import type { LastWrite } from "../core/plan/readLastWrite";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import type { Failure } from "./paneState";
import { useTexts } from "./textsContext";
import "./FailureBar.css";

type Props = {
  readonly failure: Failure | null;
  /** What stands in the workbook of a write that was stopped; null where there is nothing to take back, or nothing is known yet. */
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
  return (
    <div role="alert">
      {failure !== null && (
        <div className="failure-bar-bar">
          <ErrorCircle20Filled className="failure-bar-icon" />
          <div className="failure-bar-content">
            <span>
              {describeWorkbookError(failure.error, texts)}
              {lastWrite !== null && ` ${texts.results.standing(texts.budget.partial(lastWrite.done, lastWrite.of))}`}
            </span>
            {lastWrite !== null && (
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
