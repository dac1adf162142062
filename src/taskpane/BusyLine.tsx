import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    color: tokens.colorNeutralForeground2,
    ":empty": { padding: 0 },
  },
  spinner: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: "50%",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

/** Half a second without an answer is felt as waiting; less needs no words and would only flicker. */
const patienceMilliseconds = 500;

/** Says what Excel is busy with, once it takes long enough to be noticed. */
export const BusyLine = ({ text }: { readonly text: string | null }) => {
  const styles = useStyles();
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
    <div className={styles.line} role="status">
      {shown !== null && (
        <>
          <span className={styles.spinner} aria-hidden />
          <span>{shown}</span>
        </>
      )}
    </div>
  );
};
