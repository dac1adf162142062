// First of all: see the file.
import "../core/jitless";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Workbook } from "../commands/workbook";
import { WorkbookError } from "../commands/workbookError";
import { createExcelWorkbook } from "../excel/createExcelWorkbook";
import { CrashScreen } from "../taskpane/CrashScreen";
import { NoticePage } from "../taskpane/NoticePage";
import { Pane } from "../taskpane/Pane";
import { sv } from "../texts/sv";
import type { Texts } from "../texts/texts";
import { createPaneCommands } from "./createPaneCommands";
import { createRulesLoader } from "./createRulesLoader";
import { createLazyScreens } from "./createLazyScreens";
import { readTexts } from "./readTexts";

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root.");
const root = createRoot(element);

const render = (texts: Texts, content: ReactNode): void => {
  document.documentElement.lang = texts.language;
  document.title = texts.appName;
  root.render(
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      {content}
    </FluentProvider>,
  );
};

const renderNotice = async (reason: "outsideExcel" | "withoutOffice"): Promise<void> => {
  const texts = await readTexts(navigator.language);
  render(texts, <NoticePage {...texts[reason]} />);
};

/** Excel's language; the browser's where Excel does not answer, which the pane's first reading will meet and tell. */
const readDisplayLanguage = async (workbook: Workbook): Promise<string> => {
  try {
    return (await workbook.state()).displayLanguage;
  } catch (fault) {
    if (fault instanceof WorkbookError) return navigator.language;
    throw fault;
  }
};

const renderPane = async (): Promise<void> => {
  if (!("Office" in window)) return renderNotice("withoutOffice");
  const { host } = await Office.onReady();
  // The types promise a host; opened in a browser of its own, the page has none.
  if ((host as unknown) === null) return renderNotice("outsideExcel");

  const workbook = createExcelWorkbook();
  const texts = await readTexts(await readDisplayLanguage(workbook));
  render(
    texts,
    <Pane
      commands={createPaneCommands(workbook)}
      screens={createLazyScreens(texts.language)}
      loadRules={createRulesLoader(texts.language)}
      texts={texts}
    />,
  );
};

renderPane().catch((fault: unknown) => render(sv, <CrashScreen fault={fault} texts={sv} />));
