import { type ComponentType, lazy } from "react";
import { FormTextsProvider } from "../taskpane/form/formTexts";
import type { LazyScreens } from "../taskpane/lazyScreens";
import type { ScreenProps } from "../taskpane/screenProps";
import { ScreenTextsProvider } from "../taskpane/screenTexts";
import type { Language } from "../texts/language";
import type { Texts } from "../texts/texts";
import { readFormCommands } from "./readFormCommands";
import { readScreenTexts } from "./readScreenTexts";

/** Each screen in a file of its own, fetched when somebody goes there, and what screens say with the first of them. */
export const createLazyScreens = (texts: Texts): LazyScreens => {
  const readScreen = <Props extends object>(read: () => Promise<ComponentType<Props>>) =>
    lazy(async () => {
      const [Screen, allTexts] = await Promise.all([read(), readScreenTexts(texts)]);
      const ScreenWithTexts = (props: Props) => (
        <ScreenTextsProvider value={allTexts}>
          <Screen {...props} />
        </ScreenTextsProvider>
      );
      return { default: ScreenWithTexts };
    });
  const readForm = (read: () => Promise<ComponentType<ScreenProps>>) =>
    readScreen(async () => {
      const [Screen, formTexts] = await Promise.all([read(), readFormTexts(texts.language), readFormCommands()]);
      const Form = (props: ScreenProps) => (
        <FormTextsProvider value={formTexts}>
          <Screen {...props} />
        </FormTextsProvider>
      );
      return Form;
    });
  return {
    ruleWords: readScreen(async () => (await import("../taskpane/RuleWords")).RuleWords),
    overruleForm: readScreen(async () => (await import("../taskpane/OverruleForm")).OverruleForm),
    overruledList: readScreen(async () => (await import("../taskpane/OverruledList")).OverruledList),
    selectedEntry: readScreen(async () => (await import("../taskpane/SelectedEntry")).SelectedEntry),
    startOffer: readScreen(async () => (await import("../taskpane/start/StartOffer")).StartOffer),
    start: readScreen(async () => (await import("../taskpane/start/StartTab")).StartTab),
    mapping: readScreen(async () => (await import("../taskpane/mapping/MappingTab")).MappingTab),
    settings: readScreen(async () => (await import("../taskpane/settings/SettingsTab")).SettingsTab),
    deviations: readScreen(async () => (await import("../taskpane/DeviationPreview")).DeviationPreview),
    proposal: readScreen(async () => (await import("../taskpane/ProposalTab")).ProposalTab),
    report: readScreen(async () => {
      const [{ ReportTab }, { reportCommands }] = await Promise.all([
        import("../taskpane/report/ReportTab"),
        import("./reportCommands"),
      ]);
      return (props: ScreenProps) => <ReportTab {...props} report={reportCommands} />;
    }),
    goals: readForm(async () => (await import("../taskpane/goals/GoalsTab")).GoalsTab),
    assignments: readForm(async () => (await import("../taskpane/assignments/AssignmentsTab")).AssignmentsTab),
    comments: readForm(async () => (await import("../taskpane/comments/CommentsTab")).CommentsTab),
    events: readForm(async () => (await import("../taskpane/events/EventsTab")).EventsTab),
  };
};

const readFormTexts = async (language: Language) =>
  language === "sv" ? (await import("../texts/svForms")).svForms : (await import("../texts/enForms")).enForms;
