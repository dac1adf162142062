/**
 * Excel on the web refuses a request or an answer above 5 MB. What we queue is measured before it is sent and kept under
 * this, so that the envelope around it has room.
 */
export const PAYLOAD_BYTES = 4_000_000;

/**
 * What a cell with its value, formula and number format is taken to need in an answer, before any has been seen. Measured: 27
 * bytes in a table of figures, 42 with a column of formulas; comments of some sentences, which go as value and as formula,
 * bring it to a hundred or two. Where that is more than fits, Excel refuses and is asked for less: a round trip lost, but
 * only by large tables of nothing but long texts.
 */
export const CELL_BYTES = 80;

/** One proxy object with its method call and what it loads, as the envelope writes it. */
export const CALL_BYTES = 600;

/** How much of a large write or read goes in one piece: under the limit, so that small calls have room beside it. */
export const RUN_BYTES = PAYLOAD_BYTES - 40 * CALL_BYTES;

/** What something takes in a request or an answer at most, in UTF-8: å, ä and ö two bytes, no character more than three for each of its places. */
export function evaluateBytes(content: unknown): number {
  const text = JSON.stringify(content);
  return text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0);
}

/** Something to ask of Excel, and what it takes there or back. */
export type PayloadCall = { readonly bytes: number; readonly call: () => void };

/** Calls to Excel that wait to be sent, in order, in as few batches as the limit allows. */
export type PayloadQueue = {
  /** A call is made when its batch is, so it sees what the calls before it did. `answerBytes` is what it makes Excel answer. */
  readonly add: (bytes: number, call: () => void, answerBytes?: number) => void;
  /** Sends all that waits. */
  readonly send: () => Promise<void>;
  /** How many batches Excel has answered without a fault. */
  readonly sentCount: () => number;
};

type AnsweredCall = PayloadCall & { readonly answerBytes: number };

/** @param beforeEach told before each batch how many have been answered, and of how many; what it throws stops the rest */
export function createPayloadQueue(
  sync: () => Promise<unknown>,
  limit: number,
  beforeEach: (sent: number, of: number) => void = () => undefined,
): PayloadQueue {
  let waiting: AnsweredCall[] = [];
  let sentCount = 0;
  const send = async (): Promise<void> => {
    const batches = planBatches(waiting, limit);
    const [count] = batches;
    if (count === undefined) return;
    beforeEach(sentCount, sentCount + batches.length);
    const calls = waiting.slice(0, count);
    waiting = waiting.slice(count);
    for (const { call } of calls) call();
    await sync();
    sentCount += 1;
    await send();
  };
  const add: PayloadQueue["add"] = (bytes, call, answerBytes = 0) => void waiting.push({ bytes, call, answerBytes });
  return { add, send, sentCount: () => sentCount };
}

/** How many calls go in each batch: request and answer have a limit each. */
function planBatches(calls: readonly AnsweredCall[], limit: number): readonly number[] {
  const counts: number[] = [];
  let [request, answer] = [0, 0];
  calls.forEach(({ bytes, answerBytes }, index) => {
    if (index === 0 || request + bytes > limit || answer + answerBytes > limit) {
      counts.push(0);
      [request, answer] = [0, 0];
    }
    counts.push((counts.pop() ?? 0) + 1);
    [request, answer] = [request + bytes, answer + answerBytes];
  });
  return counts;
}

/** A run of rows (or of calls): `first` counts from 0, `bytes` is what one call with all of them takes. */
export type RowRun = { readonly first: number; readonly count: number; readonly bytes: number };

/** Cuts rows into runs that each keep under the limit; a single row above it stands alone. */
export function planRowRuns(rowBytes: readonly number[], limit: number): readonly RowRun[] {
  const runs: RowRun[] = [];
  let first = 0;
  let bytes = 0;
  const add = (end: number): void => {
    if (end > first) runs.push({ first, count: end - first, bytes: CALL_BYTES + bytes });
    first = end;
    bytes = 0;
  };
  rowBytes.forEach((ofRow, row) => {
    if (bytes + ofRow > limit) add(row);
    bytes += ofRow;
  });
  add(rowBytes.length);
  return runs;
}
