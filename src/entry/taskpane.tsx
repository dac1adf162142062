import "@fluentui/react-icons/headless/styles.css";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createExcelWorkbook } from "../excel/createExcelWorkbook";
import { readSurroundings } from "../excel/readState";
import { CrashScreen } from "../taskpane/CrashScreen";
import { NoticePage } from "../taskpane/NoticePage";
import { Pane } from "../taskpane/Pane";
import { readStartAt } from "../taskpane/startAt";
import "../taskpane/theme.css";
import { sv } from "../texts/sv";
import type { Texts } from "../texts/texts";
import { copyToClipboard } from "./copyToClipboard";
import { createPaneCommands } from "./createPaneCommands";
import { createRulesLoader } from "./createRulesLoader";
import { createLazyScreens } from "./createLazyScreens";
import { isDarkTheme } from "./isDarkTheme";
import { readScreenTexts } from "./readScreenTexts";
import { readTexts } from "./readTexts";

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root.");
const root = createRoot(element);

const render = (texts: Texts, content: ReactNode): void => {
  document.documentElement.lang = texts.language;
  document.title = texts.appName;
  root.render(content);
};

const renderNotice = async (reason: "outsideExcel" | "withoutOffice"): Promise<void> => {
  const texts = await readScreenTexts(await readTexts(navigator.language));
  render(texts, <NoticePage {...texts.notices[reason]} />);
};

/** Whoever reloads the pane comes back to where they were, not to where a button on the ribbon once opened it. */
const isReloaded = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "reload");

const renderPane = async (): Promise<void> => {
  if (!("Office" in window)) return renderNotice("withoutOffice");
  const { host } = await Office.onReady();
  // The types promise a host; opened in a browser of its own, the page has none.
  if ((host as unknown) === null) return renderNotice("outsideExcel");

  const workbook = createExcelWorkbook(async () => (await import("../excel/laterParts")).laterParts);
  const { displayLanguage, officeTheme } = readSurroundings();
  const texts = await readTexts(displayLanguage);
  const theme = isDarkTheme(officeTheme) ? "dark" : "light";
  document.documentElement.setAttribute("data-theme", theme);
  // What the browser draws itself, scroll bars and lists, follows too.
  document.documentElement.style.colorScheme = theme;
  render(
    texts,
    <Pane
      commands={createPaneCommands(workbook)}
      screens={createLazyScreens(texts)}
      loadRules={createRulesLoader(texts.language)}
      texts={texts}
      startAt={isReloaded() ? null : readStartAt(window.location.search)}
    />,
  );
};

renderPane().catch((fault: unknown) => render(sv, <CrashScreen fault={fault} texts={sv} onCopy={copyToClipboard} />));
