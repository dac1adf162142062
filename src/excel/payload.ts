/**
 * Excel on the web refuses a request or an answer above 5 MB. What we queue is measured before it is sent and kept under
 * this, so that the envelope around it has room.
 */
export const PAYLOAD_BYTES = 4_000_000;

/** One proxy object with its method call and what it loads, as the envelope writes it. */
export const CALL_BYTES = 600;

/** A careful size of something in a request or an answer: two bytes a character, as å, ä and ö take in UTF-8. */
export function evaluateBytes(content: unknown): number {
  return 2 * JSON.stringify(content).length;
}

/** Calls to Excel that wait for the next `context.sync()`. */
export type PayloadQueue = {
  /** How many batches Excel has answered without a fault. */
  readonly sentCount: () => number;
  /** Queues calls that take `bytes`; sends what waits first when both together would be too much. */
  readonly add: (bytes: number, call: () => void) => Promise<void>;
  /** Sends what waits. */
  readonly send: () => Promise<void>;
};

export function createPayloadQueue(sync: () => Promise<unknown>, limit: number): PayloadQueue {
  let waitingBytes = 0;
  let sentCount = 0;
  const send = async () => {
    if (waitingBytes === 0) return;
    waitingBytes = 0;
    await sync();
    sentCount += 1;
  };
  const add = async (bytes: number, call: () => void) => {
    if (waitingBytes > 0 && waitingBytes + bytes > limit) await send();
    waitingBytes += bytes;
    call();
  };
  return { sentCount: () => sentCount, add, send };
}

/** A run of rows: `first` counts from 0. */
export type RowRun = { readonly first: number; readonly count: number };

/** Cuts rows into runs that each keep under the limit; a single row above it stands alone. */
export function planRowRuns(rowBytes: readonly number[], limit: number): readonly RowRun[] {
  const runs: RowRun[] = [];
  let first = 0;
  let bytes = 0;
  rowBytes.forEach((ofRow, row) => {
    if (row > first && bytes + ofRow > limit) {
      runs.push({ first, count: row - first });
      first = row;
      bytes = 0;
    }
    bytes += ofRow;
  });
  if (rowBytes.length > first) runs.push({ first, count: rowBytes.length - first });
  return runs;
}
