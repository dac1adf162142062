import type { OfficeTheme, WorkbookState } from "../commands/workbook";

/** One round trip. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  loadState(context);
  await context.sync();
  return readLoadedState(context);
}

/** Asks for the state; `readLoadedState` gives it after the next sync. */
export const loadState = ({ workbook }: Excel.RequestContext): void => {
  workbook.load("readOnly,isDirty,autoSave");
};

/** What Excel tells of itself before it is asked anything: the pane can be drawn without a round trip. */
export const readSurroundings = (): Pick<WorkbookState, "displayLanguage" | "officeTheme"> => ({
  displayLanguage: Office.context.displayLanguage,
  officeTheme: readTheme(),
});

/** What an Excel does not tell is null, never a guess. */
export function readLoadedState({ workbook }: Excel.RequestContext): WorkbookState {
  return {
    ...readSurroundings(),
    isReadOnly: workbook.readOnly,
    isDirty: readTruth(workbook.isDirty),
    isAutoSaveOn: readTruth(workbook.autoSave),
  };
}

/** Excel on the web says nothing of its theme, Outlook's own property is missing in older versions of Excel. */
function readTheme(): OfficeTheme | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, isDarkTheme } = theme ?? {};
  if (background === undefined) return null;
  return { background, isDark: readTruth(isDarkTheme) };
}

function readTruth(told: unknown): boolean | null {
  return typeof told === "boolean" ? told : null;
}
