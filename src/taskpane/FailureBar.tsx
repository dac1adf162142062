import { Button } from "@fluentui/react-components";
import { Dismiss16Regular, ErrorCircle20Filled } from "@fluentui/react-icons";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import type { Failure } from "./paneState";
import { useTexts } from "./textsContext";
import "./FailureBar.css";

type Props = {
  readonly failure: Failure | null;
  readonly canDismiss: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
};

/** What Excel refused, in one bar under the header. Readings can be tried again; the rest is tried again where it was asked for. */
export const FailureBar = ({ failure, canDismiss, onRetry, onDismiss }: Props) => {
  const texts = useTexts();
  return (
    <div role="alert">
      {failure !== null && (
        <div className="failure-bar-bar">
          <ErrorCircle20Filled className="failure-bar-icon" />
          <div className="failure-bar-content">
            <span>{describeWorkbookError(failure.error, texts)}</span>
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
