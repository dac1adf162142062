import type { Area } from "../model/area";
import type { ChangeReport } from "../model/change";
import type { TrackedArea, Workbook } from "../model/workbook";
import { countBytes } from "./countBytes";
import { describeEvents } from "./events/describeEvents";
import type { Context } from "./framework/context";
import { executeRequest } from "./framework/execute";
import type { EventEntry, Reply, RequestBody, Session, SessionOptions } from "./session";
import { workbookObject } from "./workbook";

/** Excel on the web takes and gives at most 5 MB at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Opens an add-in's connection to a workbook. */
export function createSession(workbook: Workbook, { id, payloadLimit = PAYLOAD_LIMIT }: SessionOptions): Session {
  const counters = { requests: 0, bytesIn: 0, bytesOut: 0 };
  const subscriptions = new Map<string, number>();
  const eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  const selectionListeners = new Set<() => void>();
  const references = createReferences(workbook);
  let eventsEnabled = true;

  const context: Context = {
    workbook,
    by: id,
    ...references,
    subscribe: (eventType, targetId) => {
      const key = subscriptionKey(eventType, targetId);
      subscriptions.set(key, (subscriptions.get(key) ?? 0) + 1);
    },
    unsubscribe: (eventType, targetId) => {
      const key = subscriptionKey(eventType, targetId);
      const left = (subscriptions.get(key) ?? 0) - 1;
      if (left > 0) subscriptions.set(key, left);
      else subscriptions.delete(key);
    },
    areEventsEnabled: () => eventsEnabled,
    enableEvents: async (enabled) => {
      // What happened until now is told, or not, by the rule that held then.
      await workbook.settle(id);
      eventsEnabled = enabled;
    },
  };

  const stopListening = workbook.onChange((report) => {
    tellEvents(report);
    const isSelectionMoved = report.changes.some(({ kind }) => kind === "selection" || kind === "sheetActivated");
    if (isSelectionMoved && eventsEnabled) for (const listener of [...selectionListeners]) listener();
  });

  function tellEvents(report: ChangeReport): void {
    if (!eventsEnabled || eventListeners.size === 0) return;
    const isWanted = ([, eventType, targetId]: EventEntry): boolean =>
      subscriptions.has(subscriptionKey(eventType, targetId));
    const entries = report.changes
      .flatMap((change) => describeEvents(workbook, change, report.by, id))
      .filter(isWanted);
    if (entries.length > 0) for (const listener of [...eventListeners]) listener(entries);
  }

  async function execute(requestBody: string): Promise<Reply> {
    const bytesIn = countBytes(requestBody);
    counters.requests += 1;
    counters.bytesIn += bytesIn;
    if (bytesIn > payloadLimit) return { refused: 5103 };
    const request = JSON.parse(requestBody) as RequestBody;
    const body = await workbook.turn(id, async () => {
      try {
        return await executeRequest(request, workbookObject.create(context, workbook), context);
      } finally {
        references.forgetUnkept();
      }
    });
    const bytesOut = countBytes(JSON.stringify(body));
    counters.bytesOut += bytesOut;
    return bytesOut > payloadLimit ? { refused: 5104 } : { body };
  }

  return {
    id,
    counters,
    execute,
    onEvents: (listener) => addTo(eventListeners, listener),
    onSelectionChanged: (listener) => addTo(selectionListeners, listener),
    close: () => {
      stopListening();
      references.forgetAll();
    },
  };
}

/** The areas that a session holds on to: those of the request under way, and those whose references are kept. */
function createReferences(workbook: Workbook) {
  const kept = new Map<string, TrackedArea>();
  const unkept = new Set<TrackedArea>();
  let count = 0;
  return {
    track: (sheetId: string, area: Area): TrackedArea => {
      const tracked = { sheetId, area };
      unkept.add(tracked);
      workbook.trackedAreas.add(tracked);
      return tracked;
    },
    keep: (area: TrackedArea): string => {
      count += 1;
      const referenceId = `r${String(count)}`;
      unkept.delete(area);
      kept.set(referenceId, area);
      return referenceId;
    },
    findKept: (referenceId: string) => kept.get(referenceId),
    release: (referenceId: string): void => {
      const area = kept.get(referenceId);
      kept.delete(referenceId);
      const isStillKept = [...kept.values()].some((other) => other === area);
      if (area !== undefined && !isStillKept) workbook.trackedAreas.delete(area);
    },
    keptCount: () => kept.size,
    forgetUnkept: (): void => {
      for (const area of unkept) workbook.trackedAreas.delete(area);
      unkept.clear();
    },
    forgetAll: (): void => {
      for (const area of kept.values()) workbook.trackedAreas.delete(area);
      kept.clear();
    },
  };
}

function subscriptionKey(eventType: number, targetId: string): string {
  return `${String(eventType)} ${targetId}`;
}

function addTo<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
