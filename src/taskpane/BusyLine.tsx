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
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setShown(text), patienceMilliseconds);
    return () => {
      clearTimeout(timer);
      setShown(null);
    };
  }, [text]);
  return (
    <div className="busy-line-line" role="status">
      {shown !== null && (
        <>
          <span className="busy-line-spinner" aria-hidden />
          <span className="busy-line-text">{shown}</span>
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
