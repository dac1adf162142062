import type { OfficeTheme, WorkbookState } from "../commands/workbook";
import { hasUndoGroups } from "./undoGroups";

/** One round trip. What an Excel does not tell is null, never a guess. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.load("readOnly,isDirty,autoSave");
  await context.sync();
  const { requirements } = Office.context;
  return {
    displayLanguage: Office.context.displayLanguage,
    isReadOnly: workbook.readOnly,
    isDirty: readTruth(workbook.isDirty),
    isAutoSaveOn: readTruth(workbook.autoSave),
    officeTheme: readTheme(),
    supports: {
      undoGroups: hasUndoGroups(),
      browserWindow: requirements.isSetSupported("OpenBrowserWindowApi", "1.1"),
    },
  };
}

/** Excel on the web says nothing of its theme, Outlook's own property is missing in older versions of Excel. */
function readTheme(): OfficeTheme | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: foreground, isDarkTheme } = theme ?? {};
  if (background === undefined || foreground === undefined) return null;
  return { background, foreground, isDark: readTruth(isDarkTheme) };
}

function readTruth(told: unknown): boolean | null {
  return typeof told === "boolean" ? told : null;
}
