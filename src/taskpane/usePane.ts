import { useCallback, useEffect, useReducer, useRef } from "react";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { WorkbookError } from "../commands/workbookError";
import type { Finding, Rule } from "../core/finding/finding";
import type { DeviationChoices, DeviationProposal } from "../core/plan/deviationProposal";
import { applyPaneEvent } from "./applyPaneEvent";
import { countFormats } from "./describeContent";
import type { PaneCommands, ShownPlace } from "./paneCommands";
import { firstPlace, type PanePlace } from "./panePlace";
import type { Failure, PaneState, Result } from "./paneState";

/** How long changes in the sheet must rest before the workbook is read again. */
const restMilliseconds = 300;

/** What the screens can ask for. */
export type PaneActions = {
  readonly retry: () => void;
  readonly go: (place: PanePlace) => void;
  readonly preview: () => void;
  readonly choose: (choices: DeviationChoices) => void;
  readonly cancel: () => void;
  readonly write: (proposal: DeviationProposal) => void;
  readonly undo: () => void;
  readonly overrule: (finding: Finding, reason: string, by: string) => void;
  readonly restore: (key: string) => void;
  readonly putDisabledRules: (rules: readonly Rule[]) => void;
  readonly show: (place: ShownPlace, check: WorkbookCheck) => void;
  readonly dismiss: () => void;
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

  const write = async (proposal: DeviationProposal) => {
    dispatch({ kind: "began", task: "write" });
    try {
      const written = await commands.write(proposal.plan);
      dispatch({
        kind: "done",
        result: {
          kind: "written",
          cellCount: proposal.counts.cells,
          formatCount: countFormats(proposal),
          sheets: [...new Set(proposal.groups.map((group) => group.sheet))],
          differenceCount: written.differences.length,
        },
      });
    } catch (fault) {
      fail("write", fault);
    }
    await read();
  };

  const undo = async () => {
    dispatch({ kind: "began", task: "undo" });
    try {
      dispatch({ kind: "done", result: { kind: "undone", outcome: await commands.undo() } });
    } catch (fault) {
      fail("undo", fault);
    }
    await read();
  };

  const note = async (put: () => Promise<void>, result: Result) => {
    dispatch({ kind: "began", task: "note" });
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

  return [
    state,
    {
      retry,
      go: (place) => dispatch({ kind: "went", place }),
      preview: () => dispatch({ kind: "previewed" }),
      choose: (choices) => dispatch({ kind: "chose", choices }),
      cancel: () => dispatch({ kind: "cancelled" }),
      write: (proposal) => void write(proposal),
      undo: () => void undo(),
      overrule: (finding, reason, by) => void note(() => commands.overrule(finding, reason, by), { kind: "setAside" }),
      restore: (key) => void note(() => commands.restore(key), { kind: "restored" }),
      putDisabledRules: (rules) => void note(() => commands.putDisabledRules(rules), { kind: "rulesKept" }),
      show,
      dismiss: () => dispatch({ kind: "dismissed" }),
    },
  ];
};
