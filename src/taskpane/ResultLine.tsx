import { CheckmarkCircle20Filled } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import { Button } from "./Button";
import { describeResult } from "./describeResult";
import { keepsPlace, type Result } from "./paneState";
import { useTexts } from "./textsContext";
import "./ResultLine.css";

type Props = { readonly result: Result | null; readonly canUndo: boolean; readonly onUndo: () => void };

/** One quiet line about the last write: what was written and where, with a way back. */
export const ResultLine = ({ result, canUndo, onUndo }: Props) => {
  const texts = useTexts();
  const isAsWished = result !== null && matchWish(result);
  return (
    <div
      className={result !== null && keepsPlace(result) ? "result-line-line result-line-pinned" : "result-line-line"}
      role="status"
    >
      {result !== null && (
        <>
          {isAsWished ? (
            <CheckmarkCircle20Filled className="result-line-done" />
          ) : (
            <Warning20Filled className="result-line-doubt" />
          )}
          <span className="result-line-text">{describeResult(result, texts)}</span>
          {undoable.has(result.kind) && canUndo && !(result.kind === "interrupted" && result.done === 0) && (
            <Button className="result-line-undo" size="small" onClick={onUndo}>
              {texts.actions.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
};

/** What can be taken back by one press. */
const undoable: ReadonlySet<Result["kind"]> = new Set(["written", "added", "removed", "interrupted"]);

const matchWish = (result: Result): boolean => {
  if (result.kind === "written") return result.differenceCount === 0;
  if (result.kind === "checked") return result.openCount === 0;
  if (result.kind === "interrupted") return result.reached === "all";
  return result.kind !== "undone" || result.outcome.kind === "done";
};
