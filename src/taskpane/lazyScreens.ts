import type { ComponentProps, ComponentType } from "react";
import type { OverruleForm } from "./OverruleForm";
import type { OverruledList } from "./OverruledList";
import type { PanePlace } from "./panePlace";
import type { ProposalTab } from "./ProposalTab";
import type { RuleWords } from "./RuleWords";
import type { StartOffer } from "./start/StartOffer";
import type { SelectedEntry } from "./SelectedEntry";
import type { ScreenProps } from "./screenProps";

/** The screens that are fetched when somebody goes there: the first one must open at once. `deviations` is the preview of deviations and sums, `proposal` of any other task, `startOffer` what stands on Budget where there is no table, `ruleWords` why a finding is shown, `overruleForm` why a finding is right as it stands, `overruledList` what was said of others, `selectedEntry` the way from a selected row to its form. `entry` says from where. */
export type LazyScreens = Readonly<
  Record<Exclude<PanePlace["tab"], "budget"> | "deviations", ComponentType<ScreenProps>>
> & {
  readonly proposal: ComponentType<ComponentProps<typeof ProposalTab>>;
  readonly ruleWords: ComponentType<ComponentProps<typeof RuleWords>>;
  readonly overruleForm: ComponentType<ComponentProps<typeof OverruleForm>>;
  readonly overruledList: ComponentType<ComponentProps<typeof OverruledList>>;
  readonly selectedEntry: ComponentType<ComponentProps<typeof SelectedEntry>>;
  readonly startOffer: ComponentType<ComponentProps<typeof StartOffer>>;
};
