import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { PaneEvent } from "./applyPaneEvent";
import { putKeptPlace, readKeptPlace } from "./keptPlace";
import type { PaneCommands } from "./paneCommands";
import type { Failure, Result } from "./paneState";
import type { StartAt } from "./startAt";
import { isPassing, readPatience } from "./usePatience";
import { hasWorkUnderWay, readInterrupted, removeWorkUnderWay } from "./workUnderWay";

/** How long changes in the sheet must rest before the workbook is read again. */
const restMilliseconds = 300;

type Readings = {
  /** Reads now. Null where Excel refuses, which is told. */
  readonly read: () => Promise<WorkbookCheck | null>;
  /** Whether Excel has told of changes that the newest reading has not seen. */
  readonly isBehind: () => boolean;
};

/**
 * Reads the workbook at the start, when something changes in it, and when asked. Answers may come in another order than the
 * questions; only the newest reading counts.
 */
export const useReadings = (
  commands: PaneCommands,
  startAt: StartAt | null,
  dispatch: Dispatch<PaneEvent>,
  fail: (during: Failure["during"], fault: unknown) => void,
): Readings => {
  const newestReading = useRef(0);
  const isFirstReading = useRef(true);
  // How many changes Excel has told of, how many of them a reading has asked for, and how many the newest reading has seen.
  const changes = useRef({ told: 0, asked: 0, seen: 0 });
  const nextReading = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

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

  const isBehind = () => changes.current.told !== changes.current.seen;
  return { read, isBehind };
};

/** What the check came to. Where there is nothing to check yet, the screen itself says what to do. */
const readChecked = ({ tables, findings }: WorkbookCheck): Result | null =>
  tables.length === 0
    ? null
    : { kind: "checked", openCount: findings.filter(({ severity }) => severity !== "info").length };
