import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Texts } from "../texts/texts";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  fault: {
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the user sees of a bug: what it means for the workbook, what to do, and what to pass on. */
export const CrashScreen = ({ fault, texts }: { readonly fault: unknown; readonly texts: Texts }) => {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <main className={page.message} role="alert">
      <h1 className={page.title}>{texts.crash.title}</h1>
      <p>{texts.crash.advice}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {texts.crash.reload}
      </Button>
      <p className={styles.fault}>{fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)}</p>
    </main>
  );
};
