import { useCallback, useEffect, useReducer, useRef } from "react";
import type { FieldEntry, FieldOutcome } from "../commands/fieldEntry";
import type { DraftPlace } from "../commands/keepDraft";
import type { NewEntry } from "../commands/newEntry";
import type { EntryKey } from "../commands/removeEntry";
import type { UndoOutcome } from "../commands/undoLastWrite";
import type { WorkbookCheck } from "../commands/workbookCheck";
import { WorkbookError } from "../commands/workbookError";
import type { PreviewTask } from "../commands/previewTask";
import type { TableMapping } from "../core/mapping/tableMapping";
import type { Finding, Rule } from "../core/finding/finding";
import type { DeviationChoices } from "../core/plan/deviationProposal";
import type { RangeProblem } from "../core/plan/planRangeTable";
import type { Plan } from "../core/plan/plan";
import { applyPaneEvent } from "./applyPaneEvent";
import type { WriteContent } from "./describeContent";
import type { EntryTableKey } from "./form/entryTables";
import { putKeptPlace } from "./keptPlace";
import type { PaneCommands, ShownPlace } from "./paneCommands";
import type { PanePlace } from "./panePlace";
import type { StartAt } from "./startAt";
import type { Failure, PaneState, PaneWork, Result } from "./paneState";
import { usePatience } from "./usePatience";
import { useReadings } from "./useReadings";
import { putWorkUnderWay, removeWorkUnderWay } from "./workUnderWay";

/** What the screens can ask for. */
export type PaneActions = {
  readonly retry: () => void;
  readonly go: (place: PanePlace) => void;
  /** Shows what would be written: for the task, or deviations and sums. */
  readonly preview: (task: PreviewTask | null) => void;
  readonly choose: (choices: DeviationChoices) => void;
  readonly cancel: () => void;
  /** Waits no longer for an Excel that is taken up by something else, and sends no more of a write in several requests. */
  readonly giveUp: () => void;
  readonly write: (content: WriteContent) => void;
  readonly undo: () => void;
  /** Enters a field in its cell, one after the other. Throws what `PaneCommands.enter` throws: the field tells it. */
  readonly enter: (entry: FieldEntry) => Promise<FieldOutcome>;
  /** False where Excel does not let us: the pane then keeps the draft as long as it is open. */
  readonly keepDraft: (client: string, place: DraftPlace, text: string | null) => Promise<boolean>;
  /** Takes back what was entered last, and leaves the screen where it is. */
  readonly undoField: () => Promise<UndoOutcome>;
  /** True where the rows are there. A refusal is told in the bar, and what was typed is the form's to keep. */
  readonly add: (tableKey: EntryTableKey, entries: readonly NewEntry[], check: WorkbookCheck) => Promise<boolean>;
  readonly remove: (entry: EntryKey) => void;
  readonly overrule: (finding: Finding, reason: string, by: string) => void;
  readonly restore: (key: string) => void;
  readonly putTableMapping: (table: string, mapping: TableMapping | null) => void;
  /** Previews a table of what is selected in Excel; gives why not, null once the preview is shown or Excel has refused. */
  readonly makeTable: (check: WorkbookCheck) => Promise<RangeProblem | null>;
  readonly putDisabledRules: (rules: readonly Rule[]) => void;
  readonly show: (place: ShownPlace, check: WorkbookCheck) => void;
  /** True once Excel has taken the order. */
  readonly save: () => Promise<boolean>;
  /**
   * The workbook as it is now: `check` itself where nothing has changed since it was read, so that nothing need be waited for;
   * else read anew. Null where Excel refuses, which is told in the bar.
   */
  readonly readNewest: (check: WorkbookCheck) => WorkbookCheck | Promise<WorkbookCheck | null>;
  readonly dismiss: () => void;
  /** A bug found outside rendering and outside these actions: the error boundary takes over. */
  readonly broke: (fault: unknown) => void;
};

/**
 * The pane's state and what changes it: what is read (`useReadings`), and what the screens ask for. `startAt` is where the ribbon
 * asked the pane to open.
 */
export const usePane = (commands: PaneCommands, startAt: StartAt | null): readonly [PaneState, PaneActions] => {
  const [state, dispatch] = useReducer(applyPaneEvent, { kind: "reading" });
  const onHindered = useCallback((error: WorkbookError) => dispatch({ kind: "hindered", error }), []);
  const patience = usePatience(onHindered);

  const fail = useCallback((during: Failure["during"], fault: unknown) => {
    // What is no failure of Excel is a bug, and belongs to the error boundary.
    if (fault instanceof WorkbookError) dispatch({ kind: "failed", failure: { during, error: fault } });
    else dispatch({ kind: "broke", fault });
  }, []);

  const { read, isBehind } = useReadings(commands, startAt, dispatch, fail);

  useEffect(() => {
    const watching = commands.watchSelection((place) => dispatch({ kind: "selected", place }));
    watching.catch((fault: unknown) => fail("read", fault));
    return () => {
      watching.then((stop) => stop()).catch((fault: unknown) => fail("read", fault));
    };
  }, [commands, fail]);

  // Fields are entered one at a time, so that what is taken back is what was entered last.
  const entering = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(
    <T>(work: () => Promise<T>): Promise<T> => {
      const turn = entering.current.then(work, work);
      entering.current = turn.catch(() => undefined);
      return turn.finally(() => void read());
    },
    [read],
  );
  const enter = useCallback((entry: FieldEntry) => inTurn(() => commands.enter(entry)), [commands, inTurn]);
  const keepDraft = useCallback(
    async (client: string, place: DraftPlace, text: string | null): Promise<boolean> => {
      try {
        await inTurn(() => commands.keepDraft(client, place, text));
        return true;
      } catch (fault) {
        if (!(fault instanceof WorkbookError)) dispatch({ kind: "broke", fault });
        return false;
      }
    },
    [commands, inTurn],
  );
  const undoField = useCallback(() => inTurn(() => commands.undo()), [commands, inTurn]);

  // A write in several requests can be stopped between two of them.
  const isStopped = useRef(false);
  const giveUp = () => {
    isStopped.current = true;
    patience.giveUp();
  };

  const run = async (work: PaneWork, ask: () => Promise<Result | null>): Promise<boolean> => {
    dispatch({ kind: "began", work });
    putWorkUnderWay(work, "check" in state ? state.check.lastWrite : null, commands.memory);
    let isDone = false;
    try {
      dispatch({ kind: "done", result: await patience.ask(ask) });
      isDone = true;
    } catch (fault) {
      fail(work, fault);
    }
    removeWorkUnderWay(commands.memory);
    await read();
    return isDone;
  };
  const write = ({ plan, ...content }: WriteContent) =>
    run("write", async () => {
      isStopped.current = false;
      const { differences } = await commands.write(plan, (sent, of) => {
        if (of > 1) dispatch({ kind: "progressed", progress: { sent, of } });
        return isStopped.current ? "stop" : "goOn";
      });
      return readResult(plan, content, differences.length);
    });
  const runFor = (work: PaneWork, ask: () => Promise<unknown>, result: Result | null) =>
    run(work, async () => {
      await ask();
      return result;
    });

  const show = (place: ShownPlace, check: WorkbookCheck) => {
    commands.show(place, check).catch((fault: unknown) => fail("show", fault));
  };

  const go = (place: PanePlace) => {
    putKeptPlace(place, commands.memory);
    dispatch({ kind: "went", place });
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
      go,
      preview: (task) => {
        dispatch({ kind: "previewed", task });
        if (isBehind()) void read();
      },
      choose: (choices) => dispatch({ kind: "chose", choices }),
      cancel: () => dispatch({ kind: "cancelled" }),
      giveUp,
      write: (content) => void write(content),
      undo: () => void run("undo", async () => ({ kind: "undone", outcome: await commands.undo() })),
      enter,
      undoField,
      keepDraft,
      add: (tableKey, entries, check) => runFor("row", () => commands.add(check, tableKey, entries), { kind: "added" }),
      remove: (entry) => void runFor("row", () => commands.remove(entry), { kind: "removed" }),
      save: () => runFor("save", () => commands.save(), null),
      overrule: (finding, reason, by) =>
        void runFor("note", () => commands.overrule(finding, reason, by), { kind: "setAside" }),
      restore: (key) => void runFor("note", () => commands.restore(key), { kind: "restored" }),
      putTableMapping: (table, mapping) =>
        void runFor("note", () => commands.putTableMapping(table, mapping), {
          kind: mapping === null ? "unmapped" : "mapped",
        }),
      makeTable: async (check) => {
        try {
          const answer = await commands.readRangeTable(check);
          if (answer.kind === "problem") return answer.problem;
          // Once it is there the user is asked what it is.
          go({ tab: "mapping", table: answer.table });
          dispatch({ kind: "previewed", task: answer.task });
        } catch (fault) {
          fail("show", fault);
        }
        return null;
      },
      putDisabledRules: (rules) => void runFor("note", () => commands.putDisabledRules(rules), { kind: "rulesKept" }),
      show,
      readNewest: (check) => (isBehind() ? read() : check),
      broke,
      dismiss: () => dispatch({ kind: "dismissed" }),
    },
  ];
};

/** What is told of a write: where nothing that can be seen was written, that it is done. */
const readResult = (plan: Plan, content: Omit<WriteContent, "plan">, differenceCount: number): Result => {
  if (plan.kind === "dispatch") return { kind: "dispatched" };
  if (plan.kind === "rangeTable") return { kind: "tableMade" };
  return content.sheets.length === 0 ? { kind: "stored" } : { kind: "written", ...content, differenceCount };
};
