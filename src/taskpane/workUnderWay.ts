import type { LastWrite } from "../core/plan/readLastWrite";
import type { PaneMemory } from "./paneMemory";
import type { PaneWork, Result } from "./paneState";

const memoryKey = "under way";

/** What Excel was asked for, and the last write before that. */
type WorkUnderWay = { readonly work: PaneWork; readonly lastWrite: string | null };

/** Kept while Excel is at work, so that a pane that is loaded anew in the middle can say what came of it. */
export const putWorkUnderWay = (work: PaneWork, lastWrite: string | null, memory: PaneMemory): void => {
  const kept: WorkUnderWay = { work, lastWrite };
  memory.put(memoryKey, JSON.stringify(kept));
};

export const hasWorkUnderWay = (memory: PaneMemory): boolean => memory.read(memoryKey) !== null;

export const removeWorkUnderWay = (memory: PaneMemory): void => memory.remove(memoryKey);

/**
 * What a pane that is loaded anew tells of the work that its predecessor did not see the end of; null where there was none, and
 * of work that cannot be taken back.
 */
export const readInterrupted = (memory: PaneMemory, now: LastWrite | null): Result | null => {
  const content = memory.read(memoryKey);
  if (content === null) return null;
  // Written by `putWorkUnderWay` alone, in the pane's own store.
  const { work, lastWrite } = JSON.parse(content) as WorkUnderWay;
  const counts = { done: now?.done ?? 0, of: now?.of ?? 0 };
  const isSame = (now?.id ?? null) === lastWrite;
  switch (work) {
    case "write":
    case "row":
      return { kind: "interrupted", reached: isSame ? "nothing" : readReached(counts), ...counts };
    case "undo":
      // Of what is being taken back, all is left when nothing has been done yet.
      return isSame && now !== null
        ? { kind: "interrupted", reached: counts.done === counts.of ? "nothing" : "part", ...counts }
        : { kind: "interrupted", reached: "all", ...counts };
    case "note":
    case "save":
      return null;
    default:
      return work satisfies never;
  }
};

const readReached = ({ done, of }: Pick<LastWrite, "done" | "of">): "nothing" | "part" | "all" =>
  done === of ? "all" : done === 0 ? "nothing" : "part";
