import { lazy } from "react";
import type { LazyScreens } from "../taskpane/lazyScreens";

/** Each screen in a file of its own, fetched when somebody goes there. */
export const lazyScreens: LazyScreens = {
  report: lazy(async () => {
    const [{ ReportTab }, { reportCommands }] = await Promise.all([
      import("../taskpane/report/ReportTab"),
      import("./reportCommands"),
    ]);
    return { default: (props) => <ReportTab {...props} report={reportCommands} /> };
  }),
  settings: lazy(async () => ({ default: (await import("../taskpane/settings/SettingsTab")).SettingsTab })),
};
