import { useState } from "react";
import { Button } from "./Button";
import type { Texts } from "../texts/texts";
import { printFaultReport } from "./printFaultReport";
import "./page.css";
import "./CrashScreen.css";

/** What the user sees of a bug: what it means for the workbook, what to do, and what to pass on. No cell's contents are in it. */
export const CrashScreen = ({ fault, texts }: { readonly fault: unknown; readonly texts: Texts }) => {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const report = printFaultReport(fault, navigator.userAgent);
  const copy = () => {
    // A web view may lack the clipboard, or refuse it; the text can be selected then.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setCopied(false);
    else
      clipboard.writeText(report).then(
        () => setCopied(true),
        () => setCopied(false),
      );
  };
  return (
    <main className="page-message" role="alert">
      <h1 className="page-title">{texts.crash.title}</h1>
      <p>{texts.crash.advice}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {texts.crash.reload}
      </Button>
      <Button onClick={copy}>{texts.crash.copy}</Button>
      <p role="status">
        {isCopied === true && texts.crash.copied}
        {isCopied === false && texts.crash.notCopied}
      </p>
      <p className="crash-screen-fault">{report}</p>
    </main>
  );
};
