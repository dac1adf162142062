import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import { describeResult } from "./describeResult";
import type { Result } from "./paneState";
import { useTexts } from "./textsContext";

type Props = { readonly result: Result | null; readonly canUndo: boolean; readonly onUndo: () => void };

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", paddingTop: "12px", ":empty": { padding: 0 } },
  done: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  doubt: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  text: { flexGrow: 1 },
  undo: { flexShrink: 0, alignSelf: "flex-start", minWidth: "auto" },
});

/** One quiet line about the last write: what was written and where, with a way back. */
export const ResultLine = ({ result, canUndo, onUndo }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  const isAsWished =
    result !== null && (result.kind === "written" ? result.differenceCount === 0 : result.outcome.kind === "done");
  return (
    <div className={styles.line} role="status">
      {result !== null && (
        <>
          {isAsWished ? (
            <CheckmarkCircle20Filled className={styles.done} />
          ) : (
            <Warning20Filled className={styles.doubt} />
          )}
          <span className={styles.text}>{describeResult(result, texts)}</span>
          {result.kind === "written" && canUndo && (
            <Button className={styles.undo} size="small" onClick={onUndo}>
              {texts.actions.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
};
