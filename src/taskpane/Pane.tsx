import type { Texts } from "../texts/texts";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneCommands } from "./paneCommands";
import { PaneFrame } from "./PaneFrame";
import { TextsContext } from "./textsContext";
import { usePane } from "./usePane";

type Props = { readonly commands: PaneCommands; readonly texts: Texts };

/** The task pane. It knows no Excel: what it can do with a workbook comes in `commands`. */
export const Pane = ({ commands, texts }: Props) => (
  <TextsContext value={texts}>
    <ErrorBoundary texts={texts}>
      <ConnectedFrame commands={commands} />
    </ErrorBoundary>
  </TextsContext>
);

const ConnectedFrame = ({ commands }: Pick<Props, "commands">) => {
  const [state, actions] = usePane(commands);
  // A bug found outside rendering is thrown in it, so that the error boundary catches it like any other.
  if (state.kind === "broken") throw state.fault;
  return <PaneFrame state={state} actions={actions} commands={commands} />;
};
