import { Button } from "@fluentui/react-components";
import type { Texts } from "../texts/texts";
import "./page.css";
import "./CrashScreen.css";

/** What the user sees of a bug: what it means for the workbook, what to do, and what to pass on. */
export const CrashScreen = ({ fault, texts }: { readonly fault: unknown; readonly texts: Texts }) => {
  return (
    <main className="page-message" role="alert">
      <h1 className="page-title">{texts.crash.title}</h1>
      <p>{texts.crash.advice}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {texts.crash.reload}
      </Button>
      <p className="crash-screen-fault">{fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)}</p>
    </main>
  );
};
