import { useEffect, useState } from "react";
import "./BusyLine.css";

/** Half a second without an answer is felt as waiting; less needs no words and would only flicker. */
const patienceMilliseconds = 500;

/** Says what Excel is busy with, once it takes long enough to be noticed. */
export const BusyLine = ({ text }: { readonly text: string | null }) => {
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
          <span>{shown}</span>
        </>
      )}
    </div>
  );
};
