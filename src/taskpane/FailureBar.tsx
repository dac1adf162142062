import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import type { Failure } from "./paneState";
import { useTexts } from "./textsContext";

type Props = {
  readonly failure: Failure | null;
  readonly canDismiss: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
};

const useStyles = makeStyles({ bar: { flexShrink: 0, margin: "8px 16px 0" } });

/** What Excel refused, in one bar under the header. Readings can be tried again; the rest is tried again where it was asked for. */
export const FailureBar = ({ failure, canDismiss, onRetry, onDismiss }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div role="alert">
      {failure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} politeness="assertive">
          <MessageBarBody>{describeWorkbookError(failure.error, texts)}</MessageBarBody>
          <MessageBarActions
            {...(canDismiss && {
              containerAction: (
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={texts.actions.close}
                  onClick={onDismiss}
                />
              ),
            })}
          >
            {failure.during === "read" && (
              <Button size="small" onClick={onRetry}>
                {texts.actions.tryAgain}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
