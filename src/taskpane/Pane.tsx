import type { Texts } from "../texts/texts";
import { ErrorBoundary } from "./ErrorBoundary";
import type { LazyScreens } from "./lazyScreens";
import type { PaneCommands } from "./paneCommands";
import { PaneFrame } from "./PaneFrame";
import { type LoadRules, RulesProvider } from "./rulesContext";
import { TextsContext } from "./textsContext";
import { usePane } from "./usePane";

type Props = {
  readonly commands: PaneCommands;
  readonly screens: LazyScreens;
  readonly loadRules: LoadRules;
  readonly texts: Texts;
};

/** The task pane. It knows no Excel: what it can do with a workbook comes in `commands`. */
export const Pane = ({ commands, screens, loadRules, texts }: Props) => (
  <TextsContext value={texts}>
    <ErrorBoundary texts={texts}>
      <RulesProvider value={loadRules}>
        <ConnectedFrame commands={commands} screens={screens} />
      </RulesProvider>
    </ErrorBoundary>
  </TextsContext>
);

const ConnectedFrame = ({ commands, screens }: Pick<Props, "commands" | "screens">) => {
  const [state, actions] = usePane(commands);
  // A bug found outside rendering is thrown in it, so that the error boundary catches it like any other.
  if (state.kind === "broken") throw state.fault;
  return <PaneFrame state={state} actions={actions} commands={commands} screens={screens} />;
};
