import type { ComponentType } from "react";
import type { PanePlace } from "./panePlace";
import type { ScreenProps } from "./screenProps";

/** The screens that are fetched when somebody goes there: the first one must open at once. `deviations` is the preview of deviations and sums. `entry` says from where. */
export type LazyScreens = Readonly<
  Record<Exclude<PanePlace["tab"], "budget"> | "deviations", ComponentType<ScreenProps>>
>;
