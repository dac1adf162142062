import type { Area } from "../../model/area";
import type { TrackedArea, Workbook } from "../../model/workbook";

/** What objects may ask of the session and the request they serve. */
export type Context = {
  readonly workbook: Workbook;
  /** Who writes: the session's id. */
  readonly by: string;
  /** An area that follows its cells until the request ends, or as long as the add-in keeps a reference to it. */
  readonly track: (sheetId: string, area: Area) => TrackedArea;
  /** Gives the reference's id. */
  readonly keep: (area: TrackedArea) => string;
  readonly findKept: (referenceId: string) => TrackedArea | undefined;
  readonly release: (referenceId: string) => void;
  readonly keptCount: () => number;
  readonly subscribe: (eventType: number, targetId: string) => void;
  readonly unsubscribe: (eventType: number, targetId: string) => void;
  /** `context.runtime.enableEvents` of this add-in. */
  readonly areEventsEnabled: () => boolean;
  readonly enableEvents: (enabled: boolean) => Promise<void>;
};
