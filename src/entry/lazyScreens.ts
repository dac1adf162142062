import { lazy } from "react";
import type { LazyScreens } from "../taskpane/lazyScreens";

/** Each screen in a file of its own, fetched when somebody goes there. */
export const lazyScreens: LazyScreens = {
  settings: lazy(async () => ({ default: (await import("../taskpane/settings/SettingsTab")).SettingsTab })),
};
