import { useEffect, useState } from "react";
import { Button } from "./Button";
import { useTexts } from "./textsContext";
import "./BusyLine.css";

/** Half a second without an answer is felt as waiting; less needs no words and would only flicker. */
const patienceMilliseconds = 500;

type Props = {
  readonly text: string | null;
  /** There where one need not wait. */
  readonly onCancel?: () => void;
};

/** Says what Excel is busy with, or what is in its way, once it takes long enough to be noticed. */
export const BusyLine = ({ text, onCancel }: Props) => {
  const { actions } = useTexts();
  const isBusy = text !== null;
  const [isLong, setIsLong] = useState(false);
  // What is said next of the same waiting (the parts of a long write) is said at once.
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), patienceMilliseconds);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return (
    <div className="busy-line-line" role="status">
      {isLong && text !== null && (
        <>
          <span className="busy-line-spinner" aria-hidden />
          <span className="busy-line-text">{text}</span>
          {onCancel !== undefined && (
            <Button size="small" onClick={onCancel}>
              {actions.cancel}
            </Button>
          )}
        </>
      )}
    </div>
  );
};
