import { useCallback, useEffect, useReducer, useRef } from "react";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { WorkbookError } from "../commands/workbookError";
import type { PreviewTask } from "../commands/previewTask";
import type { Finding, Rule } from "../core/finding/finding";
import type { DeviationChoices } from "../core/plan/deviationProposal";
import { applyPaneEvent } from "./applyPaneEvent";
import type { WriteContent } from "./describeContent";
import type { PaneCommands, ShownPlace } from "./paneCommands";
import { firstPlace, type PanePlace } from "./panePlace";
import type { Failure, PaneState, Result } from "./paneState";

/** How long changes in the sheet must rest before the workbook is read again. */
const restMilliseconds = 300;

/** What the screens can ask for. */
export type PaneActions = {
  readonly retry: () => void;
  readonly go: (place: PanePlace) => void;
  /** Shows what would be written: for the task, or deviations and sums. */
  readonly preview: (task: PreviewTask | null) => void;
  readonly choose: (choices: DeviationChoices) => void;
  readonly cancel: () => void;
  readonly write: (content: WriteContent) => void;
  readonly undo: () => void;
  readonly overrule: (finding: Finding, reason: string, by: string) => void;
  readonly restore: (key: string) => void;
  readonly putDisabledRules: (rules: readonly Rule[]) => void;
  readonly show: (place: ShownPlace, check: WorkbookCheck) => void;
  readonly dismiss: () => void;
  /** A bug found outside rendering and outside these actions: the error boundary takes over. */
  readonly broke: (fault: unknown) => void;
};

/**
 * The pane's state and what changes it: reads at the start, after every write and when something changes in the workbook.
 * Answers may come in another order than the questions; only the newest reading counts.
 */
export const usePane = (commands: PaneCommands): readonly [PaneState, PaneActions] => {
  const [state, dispatch] = useReducer(applyPaneEvent, { kind: "reading" });
  const newestReading = useRef(0);

  const fail = useCallback((during: Failure["during"], fault: unknown) => {
    // What is no failure of Excel is a bug, and belongs to the error boundary.
    if (fault instanceof WorkbookError) dispatch({ kind: "failed", failure: { during, error: fault } });
    else dispatch({ kind: "broke", fault });
  }, []);

  const read = useCallback(async () => {
    const reading = ++newestReading.current;
    try {
      const check = await commands.check();
      if (reading === newestReading.current) dispatch({ kind: "read", check, place: firstPlace });
    } catch (fault) {
      if (reading === newestReading.current) fail("read", fault);
    }
  }, [commands, fail]);

  useEffect(() => void read(), [read]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = commands.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), restMilliseconds);
    });
    watching.catch((fault: unknown) => fail("read", fault));
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch((fault: unknown) => fail("read", fault));
    };
  }, [commands, read, fail]);

  const write = async ({ plan, ...content }: WriteContent) => {
    dispatch({ kind: "began", work: "write" });
    try {
      const written = await commands.write(plan);
      dispatch({
        kind: "done",
        result: {
          kind: "written",
          ...content,
          differenceCount: written.differences.length,
        },
      });
    } catch (fault) {
      fail("write", fault);
    }
    await read();
  };

  const undo = async () => {
    dispatch({ kind: "began", work: "undo" });
    try {
      dispatch({ kind: "done", result: { kind: "undone", outcome: await commands.undo() } });
    } catch (fault) {
      fail("undo", fault);
    }
    await read();
  };

  const note = async (put: () => Promise<void>, result: Result) => {
    dispatch({ kind: "began", work: "note" });
    try {
      await put();
      dispatch({ kind: "done", result });
    } catch (fault) {
      fail("note", fault);
    }
    await read();
  };

  const show = (place: ShownPlace, check: WorkbookCheck) => {
    commands.show(place, check).catch((fault: unknown) => fail("show", fault));
  };

  const retry = () => {
    dispatch({ kind: "retried" });
    void read();
  };

  const broke = useCallback((fault: unknown) => dispatch({ kind: "broke", fault }), []);

  return [
    state,
    {
      retry,
      go: (place) => dispatch({ kind: "went", place }),
      preview: (task) => dispatch({ kind: "previewed", task }),
      choose: (choices) => dispatch({ kind: "chose", choices }),
      cancel: () => dispatch({ kind: "cancelled" }),
      write: (content) => void write(content),
      undo: () => void undo(),
      overrule: (finding, reason, by) => void note(() => commands.overrule(finding, reason, by), { kind: "setAside" }),
      restore: (key) => void note(() => commands.restore(key), { kind: "restored" }),
      putDisabledRules: (rules) => void note(() => commands.putDisabledRules(rules), { kind: "rulesKept" }),
      show,
      broke,
      dismiss: () => dispatch({ kind: "dismissed" }),
    },
  ];
};
