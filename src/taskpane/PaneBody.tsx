import { type ReactNode, useEffect, useRef } from "react";
import { BusyLine } from "./BusyLine";
import { keepsPlace, type LoadedState, type PaneWork } from "./paneState";
import { ResultLine } from "./ResultLine";
import type { Texts } from "../texts/texts";
import { useTexts } from "./textsContext";
import { useKeptFocus } from "./useKeptFocus";
import type { PaneActions } from "./usePane";
import "./PaneBody.css";

type Writing = Extract<LoadedState, { readonly kind: "writing" }>;

type Props = {
  readonly state: LoadedState;
  readonly actions: Pick<PaneActions, "undo" | "giveUp">;
  /** Names the screen: another name is another screen, which starts at its top. */
  readonly screen: string;
  readonly children: ReactNode;
  /** The screen's main button and what belongs to it, always in view. */
  readonly footer?: ReactNode;
};

const busyWords = {
  write: "writing",
  row: "writing",
  undo: "undoing",
  note: "noting",
  save: "saving",
} as const satisfies Record<PaneWork, string>;

/** With the part that is under way, where there are several. */
const describeWork = ({ work, progress }: Writing, busy: Texts["busy"]): string =>
  busy[busyWords[work]] + (progress === null ? "" : ` ${busy.part(progress.sent + 1, progress.of)}`);

/** A screen below the header: what the last write came to, the screen's own contents, and its main button at the bottom edge. */
export const PaneBody = ({ state, actions, screen, children, footer }: Props) => {
  const { busy } = useTexts();
  const main = useRef<HTMLElement>(null);
  const isWriting = state.kind === "writing";
  const result = isWriting ? null : state.result;

  // A new screen and a new result start at the top and take the keyboard with them: what was pressed may be gone. A row that
  // comes or goes leaves the form where it is.
  const shown = useRef({ screen, result });
  useEffect(() => {
    if (shown.current.screen === screen && shown.current.result === result) return;
    const isSameScreen = shown.current.screen === screen;
    shown.current = { screen, result };
    const stays = isSameScreen && result !== null && keepsPlace(result);
    if (!stays) {
      main.current?.scrollTo(0, 0);
      // Where the pane is very low (400 %), all of it scrolls.
      window.scrollTo(0, 0);
    }
    if (!stays || document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [screen, result]);

  // So does a screen that replaces the one whose button was pressed. The grid keeps the keyboard where the pane has not got it.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) main.current?.focus();
  }, []);
  useKeptFocus(main);

  return (
    <>
      {/* office.js steps through the pane by its own list of what takes focus; a screen outside it would be left at the next Tab. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard, so it must take focus */}
      <main ref={main} className="pane-body-main" tabIndex={0} aria-busy={isWriting}>
        <ResultLine result={result} onUndo={actions.undo} canUndo={state.check.lastWrite !== null} />
        {children}
      </main>
      {state.kind === "writing" && state.hindrance !== null ? (
        <BusyLine
          text={busy.hindered[state.hindrance.code === "busy" ? "busy" : "cellEdit"]}
          onCancel={actions.giveUp}
        />
      ) : (
        <BusyLine
          text={state.kind === "writing" ? describeWork(state, busy) : null}
          {...(state.kind === "writing" &&
            state.progress !== null &&
            state.progress.sent + 1 < state.progress.of && { onCancel: actions.giveUp })}
        />
      )}
      <footer className="pane-body-footer">{footer}</footer>
    </>
  );
};
