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
import { putKeptPlace, readKeptPlace } from "./keptPlace";
import type { PaneCommands, ShownPlace } from "./paneCommands";
import type { PanePlace } from "./panePlace";
import type { StartAt } from "./startAt";
import type { Failure, PaneState, PaneWork, Result } from "./paneState";
import { isPassing, readPatience, usePatience } from "./usePatience";
import { hasWorkUnderWay, putWorkUnderWay, readInterrupted, removeWorkUnderWay } from "./workUnderWay";

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
 * The pane's state and what changes it: reads at the start, after every write and when something changes in the workbook.
 * `startAt` is where the ribbon asked the pane to open. Answers may come in another order than the questions; only the newest reading counts.
 */
export const usePane = (commands: PaneCommands, startAt: StartAt | null): readonly [PaneState, PaneActions] => {
  const [state, dispatch] = useReducer(applyPaneEvent, { kind: "reading" });
  const newestReading = useRef(0);
  const isFirstReading = useRef(true);
  // How many changes Excel has told of, how many of them a reading has asked for, and how many the newest reading has seen.
  const changes = useRef({ told: 0, asked: 0, seen: 0 });
  const nextReading = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onHindered = useCallback((error: WorkbookError) => dispatch({ kind: "hindered", error }), []);
  const patience = usePatience(onHindered);

  const fail = useCallback((during: Failure["during"], fault: unknown) => {
    // What is no failure of Excel is a bug, and belongs to the error boundary.
    if (fault instanceof WorkbookError) dispatch({ kind: "failed", failure: { during, error: fault } });
    else dispatch({ kind: "broke", fault });
  }, []);

  const read = useCallback(async (): Promise<WorkbookCheck | null> => {
    // Excel tells nobody when a cell is left unchanged or a dialog is closed, so what hinders a reading is looked at again.
    const attempt = async (count: number): Promise<WorkbookCheck | null> => {
      clearTimeout(nextReading.current);
      const reading = ++newestReading.current;
      const { told } = changes.current;
      changes.current.asked = told;
      const { memory } = commands;
      try {
        const planner = isFirstReading.current && hasWorkUnderWay(memory) ? await commands.loadPlanner() : null;
        const { check, host } = await commands.check();
        if (reading !== newestReading.current) return check;
        changes.current.seen = told;
        const isFirst = isFirstReading.current;
        const interrupted = planner === null ? null : readInterrupted(memory, planner.readLastWrite(check));
        if (isFirst) removeWorkUnderWay(memory);
        if (isFirst && startAt !== null) putKeptPlace(startAt.place, memory);
        isFirstReading.current = false;
        const begins = isFirst && interrupted === null ? (startAt?.begins ?? null) : null;
        const result = begins === "check" ? readChecked(check) : interrupted;
        dispatch({ kind: "read", check, host, place: readKeptPlace(memory), result });
        if (begins === "preview") dispatch({ kind: "previewed", task: null });
        return check;
      } catch (fault) {
        if (reading !== newestReading.current) return null;
        fail("read", fault);
        if (isPassing(fault))
          nextReading.current = setTimeout(() => void attempt(count + 1), readPatience(fault, count));
        return null;
      }
    };
    return attempt(0);
  }, [commands, fail, startAt]);

  useEffect(() => {
    void read();
    return () => clearTimeout(nextReading.current);
  }, [read]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = commands.watch(() => {
      changes.current.told += 1;
      clearTimeout(timer);
      // What somebody was in a hurry for may have been read already.
      timer = setTimeout(() => {
        if (changes.current.asked !== changes.current.told) void read();
      }, restMilliseconds);
    });
    watching.catch((fault: unknown) => fail("read", fault));
    return () => {
      clearTimeout(timer);
      watching.then((stop) => stop()).catch((fault: unknown) => fail("read", fault));
    };
  }, [commands, read, fail]);

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

  const isBehind = () => changes.current.told !== changes.current.seen;

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

/** What the check came to. Where there is nothing to check yet, the screen itself says what to do. */
const readChecked = ({ tables, findings }: WorkbookCheck): Result | null =>
  tables.length === 0
    ? null
    : { kind: "checked", openCount: findings.filter(({ severity }) => severity !== "info").length };
