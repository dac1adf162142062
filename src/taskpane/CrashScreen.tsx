import { useState } from "react";
import { Button } from "./Button";
import type { Texts } from "../texts/texts";
import type { Copied } from "./reportCommands";
import { printFaultReport } from "./printFaultReport";
import "./page.css";
import "./CrashScreen.css";

type Props = {
  readonly fault: unknown;
  readonly texts: Texts;
  /** False where Excel does not let us. */
  readonly onCopy: (copied: Copied) => Promise<boolean>;
};

/** What the user sees of a bug: what it means for the workbook, what to do, and what to pass on. No cell's contents are in it. */
export const CrashScreen = ({ fault, texts, onCopy }: Props) => {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const report = printFaultReport(fault, navigator.userAgent);
  // A web view may refuse; the text can be selected then.
  const copy = async () => setCopied(await onCopy({ text: report, html: null }));
  return (
    <main className="page-message" role="alert">
      <h1 className="page-title">{texts.crash.title}</h1>
      <p>{texts.crash.advice}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {texts.crash.reload}
      </Button>
      <Button onClick={() => void copy()}>{texts.crash.copy}</Button>
      <p role="status">
        {isCopied === true && texts.crash.copied}
        {isCopied === false && texts.crash.notCopied}
      </p>
      <p className="crash-screen-fault">{report}</p>
    </main>
  );
};
