import type { PaneCommands, Planner } from "./paneCommands";
import type { LoadedState } from "./paneState";
import type { PaneActions } from "./usePane";

/** What every screen gets. It shows the state, asks the actions for what changes it, and draws itself in a `PaneBody`. */
export type ScreenProps = {
  readonly state: LoadedState;
  readonly actions: PaneActions;
  readonly commands: PaneCommands;
  /** Null until it has been fetched. */
  readonly planner: Planner | null;
};
