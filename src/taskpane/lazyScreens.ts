import type { ComponentProps, ComponentType } from "react";
import type { OverruleForm } from "./OverruleForm";
import type { PanePlace } from "./panePlace";
import type { ProposalTab } from "./ProposalTab";
import type { StartOffer } from "./start/StartOffer";
import type { ScreenProps } from "./screenProps";

/** The screens that are fetched when somebody goes there: the first one must open at once. `deviations` is the preview of deviations and sums, `proposal` of any other task, `startOffer` what stands on Budget where there is no table, `overruleForm` why a finding is right as it stands. `entry` says from where. */
export type LazyScreens = Readonly<
  Record<Exclude<PanePlace["tab"], "budget"> | "deviations", ComponentType<ScreenProps>>
> & {
  readonly proposal: ComponentType<ComponentProps<typeof ProposalTab>>;
  readonly overruleForm: ComponentType<ComponentProps<typeof OverruleForm>>;
  readonly startOffer: ComponentType<ComponentProps<typeof StartOffer>>;
};
