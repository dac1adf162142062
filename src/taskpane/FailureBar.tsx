import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, ErrorCircle20Filled } from "@fluentui/react-icons";
import { describeWorkbookError } from "../texts/describeWorkbookError";
import type { Failure } from "./paneState";
import { useTexts } from "./textsContext";

type Props = {
  readonly failure: Failure | null;
  readonly canDismiss: boolean;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
};

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "8px",
    margin: "8px 16px 0",
    padding: "8px 8px 8px 12px",
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  icon: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  content: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", flexGrow: 1 },
  close: { flexShrink: 0, alignSelf: "flex-start" },
});

/** What Excel refused, in one bar under the header. Readings can be tried again; the rest is tried again where it was asked for. */
export const FailureBar = ({ failure, canDismiss, onRetry, onDismiss }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <div role="alert">
      {failure !== null && (
        <div className={styles.bar}>
          <ErrorCircle20Filled className={styles.icon} />
          <div className={styles.content}>
            <span>{describeWorkbookError(failure.error, texts)}</span>
            {failure.during === "read" && (
              <Button size="small" onClick={onRetry}>
                {texts.actions.tryAgain}
              </Button>
            )}
          </div>
          {canDismiss && (
            <Button
              className={styles.close}
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
