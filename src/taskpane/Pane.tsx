import type { Texts } from "../texts/texts";
import { ErrorBoundary } from "./ErrorBoundary";
import type { LazyScreens } from "./lazyScreens";
import type { PaneCommands } from "./paneCommands";
import { PaneFrame } from "./PaneFrame";
import { type LoadRules, RulesProvider } from "./rulesContext";
import type { StartAt } from "./startAt";
import { TextsContext } from "./textsContext";
import { usePane } from "./usePane";

type Props = {
  readonly commands: PaneCommands;
  readonly screens: LazyScreens;
  readonly loadRules: LoadRules;
  readonly texts: Texts;
  /** Where a button on the ribbon opened the pane; null for none. */
  readonly startAt?: StartAt | null;
};

/** The task pane. It knows no Excel: what it can do with a workbook comes in `commands`. */
export const Pane = ({ commands, screens, loadRules, texts, startAt = null }: Props) => (
  <TextsContext value={texts}>
    <ErrorBoundary texts={texts} onCopy={(copied) => commands.copy(copied)}>
      <RulesProvider value={loadRules}>
        <ConnectedFrame commands={commands} screens={screens} startAt={startAt} />
      </RulesProvider>
    </ErrorBoundary>
  </TextsContext>
);

const ConnectedFrame = ({ commands, screens, startAt = null }: Pick<Props, "commands" | "screens" | "startAt">) => {
  const [state, actions] = usePane(commands, startAt);
  // A bug found outside rendering is thrown in it, so that the error boundary catches it like any other.
  if (state.kind === "broken") throw state.fault;
  return <PaneFrame state={state} actions={actions} commands={commands} screens={screens} />;
};
