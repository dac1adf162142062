import { type ComponentType, lazy } from "react";
import { FormTextsProvider } from "../taskpane/form/formTexts";
import type { LazyScreens } from "../taskpane/lazyScreens";
import type { ScreenProps } from "../taskpane/screenProps";
import { readFormCommands } from "./readFormCommands";
import type { Language } from "../texts/language";

/** Each screen in a file of its own, fetched when somebody goes there, and the texts of the forms with the first of them. */
export const createLazyScreens = (language: Language): LazyScreens => {
  const readForm = (read: () => Promise<ComponentType<ScreenProps>>) =>
    lazy(async () => {
      const [Screen, texts] = await Promise.all([read(), readFormTexts(language), readFormCommands()]);
      const Form = (props: ScreenProps) => (
        <FormTextsProvider value={texts}>
          <Screen {...props} />
        </FormTextsProvider>
      );
      return { default: Form };
    });
  return {
    start: lazy(async () => ({ default: (await import("../taskpane/start/StartTab")).StartTab })),
    mapping: lazy(async () => ({ default: (await import("../taskpane/mapping/MappingTab")).MappingTab })),
    settings: lazy(async () => ({ default: (await import("../taskpane/settings/SettingsTab")).SettingsTab })),
    deviations: lazy(async () => ({ default: (await import("../taskpane/DeviationPreview")).DeviationPreview })),
    report: lazy(async () => {
      const [{ ReportTab }, { reportCommands }] = await Promise.all([
        import("../taskpane/report/ReportTab"),
        import("./reportCommands"),
      ]);
      return { default: (props: ScreenProps) => <ReportTab {...props} report={reportCommands} /> };
    }),
    goals: readForm(async () => (await import("../taskpane/goals/GoalsTab")).GoalsTab),
    assignments: readForm(async () => (await import("../taskpane/assignments/AssignmentsTab")).AssignmentsTab),
    comments: readForm(async () => (await import("../taskpane/comments/CommentsTab")).CommentsTab),
    events: readForm(async () => (await import("../taskpane/events/EventsTab")).EventsTab),
  };
};

const readFormTexts = async (language: Language) =>
  language === "sv" ? (await import("../texts/svForms")).svForms : (await import("../texts/enForms")).enForms;
