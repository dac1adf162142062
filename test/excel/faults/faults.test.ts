/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { undoLastWrite } from "../../../src/commands/undoLastWrite";
import type { Written } from "../../../src/commands/writePlan";
import { WorkbookError } from "../../../src/commands/workbookError";
import { NOTES_SHEET } from "../../../src/core/notesSheet";
import { createExcelWorkbook } from "../../../src/excel/createExcelWorkbook";
import { laterParts } from "../../../src/excel/laterParts";
import { type OpenExcel, openExcel } from "../openExcel";
import { faultBook, stateOf, wholeStateOf } from "./faultBook";
import { allWriteKinds, type Fault, type FaultName, faultOutcomes, readOutcome, type WriteKind } from "./faultOutcomes";
import { playedFaults, stopIn } from "./playFault";
import { writeKinds } from "./writeKinds";

/** How many places a write is stopped at: a note of more is in the soak. */
const stopCount = 6;

const undoableKinds = allWriteKinds.filter((kind) => kind !== "note" && kind !== "dispatch");

const played = Object.entries(faultOutcomes).flatMap(([name, fault]) =>
  allWriteKinds.map((kind) => [fault.title, kind, name as FaultName, fault as Fault] as const),
);

test.each(played)("%s: %s", async (_title, kind, name, fault) => {
  const excel = await openExcel(faultBook);
  const write = await writeKinds[kind](excel.workbook);
  const { before, during } = playedFaults[name];
  await before?.(excel);
  const [stood, stoodWhole] = [stateOf(excel), wholeStateOf(excel)];
  if (during !== undefined) excel.intercept(during(excel));
  const outcome = await readOutcomeOf(write);
  excel.intercept((_request, proceed) => proceed());
  expect(outcome).toBe(readOutcome(fault, kind));
  // A row that others have moved comes back where it was when it was seen.
  const isMoved = kind === "removal" && (name === "tableResized" || name === "tableSorted");
  await expectNothingLost(excel, kind, outcome, { stood, stoodWhole, isMoved });
});

async function readOutcomeOf(write: () => Promise<Written | null>): Promise<string> {
  try {
    const written = await write();
    return written === null || written.differences.length === 0 ? "done" : "differs";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** A write that was done or partly done is taken back by a pane that is opened anew; one that was refused has touched nothing. */
async function expectNothingLost(
  excel: OpenExcel,
  kind: WriteKind,
  outcome: string,
  { stood, stoodWhole, isMoved }: { readonly stood: string; readonly stoodWhole: string; readonly isMoved: boolean },
): Promise<void> {
  if (kind === "note") {
    expect(stateOf(excel)).toBe(stood);
    return;
  }
  const isDone = outcome === "done" || outcome === "differs";
  const mayBeWritten =
    isDone || outcome === "partly-written" || outcome === "partly-removed" || outcome === "session-ended";
  if (isDone) expect(stateOf(excel)).not.toBe(stood);
  if (kind === "dispatch" && mayBeWritten) {
    expect(withoutControls(stateOf(excel))).toEqual(withoutControls(stood));
    return;
  }
  if (!mayBeWritten) {
    expect(wholeStateOf(excel)).toBe(stoodWhole);
    return;
  }
  expect(await undoLastWrite(createExcelWorkbook(() => Promise.resolve(laterParts)))).toMatchObject({
    kind: outcome === "session-ended" && wholeStateOf(excel) === stoodWhole ? "nothing" : "done",
  });
  const print = (state: string) =>
    isMoved
      ? state
          .replaceAll(/"row": \d+,/g, "")
          .split("\n")
          .sort()
          .join("\n")
      : state;
  expect(print(stateOf(excel))).toBe(print(stood));
}

/** What is not sent has no undo: all else must stand. */
function withoutControls(state: string): unknown {
  const { sheets, ...rest } = JSON.parse(state) as { readonly sheets: readonly { readonly name: string }[] };
  return { ...rest, sheets: sheets.filter(({ name }) => name !== "Delår kontroller") };
}

/** What a stopped write has left on the hidden sheet is in nobody's way, and in nobody's sight. */
async function expectWorksAgain(excel: OpenExcel, kind: WriteKind, stood: string): Promise<void> {
  const write = await writeKinds[kind](excel.workbook);
  expect(await readOutcomeOf(write)).toBe("done");
  expect(excel.book.getSheet(NOTES_SHEET).visibility).toBe("Hidden");
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(stood);
}

describe("wherever Excel stops in taking a write back, the rest is taken back afterwards:", () => {
  test.each(undoableKinds)("%s", async (kind) => {
    for (
      let done = 0, count = Infinity;
      done < count;
      done += Math.max(1, Math.floor(Math.min(count, 100_000) / stopCount))
    ) {
      const excel = await openExcel(faultBook);
      const stood = stateOf(excel);
      await (
        await writeKinds[kind](excel.workbook)
      )();
      // Two requests read the workbook, one holds it against the plan, the next writes.
      const stop = stopIn(3, done);
      excel.intercept((request, proceed) => {
        if (request.isWrite) count = request.body.Actions.length;
        return stop(request, proceed);
      });
      const outcome = await readOutcomeOf(async () => {
        await undoLastWrite(excel.workbook);
        return null;
      });
      expect([done, outcome]).toEqual([done, done === 0 || outcome === "unknown" ? "unknown" : "partly-written"]);
      excel.intercept((_request, proceed) => proceed());
      // Nothing is left to take back where Excel stopped after the last of it.
      expect(["done", "nothing"]).toContain((await undoLastWrite(excel.workbook)).kind);
      expect([done, stateOf(excel)]).toEqual([done, stood]);
    }
  });
});

describe("wherever Excel stops in the middle of a write, all that was done is taken back:", () => {
  test.each(undoableKinds)("%s", async (kind) => {
    const countActions = async () => {
      const excel = await openExcel(faultBook);
      const write = await writeKinds[kind](excel.workbook);
      const counts: number[] = [];
      excel.intercept(({ body }, proceed) => {
        counts.push(body.Actions.length);
        return proceed();
      });
      await write();
      return counts[1] ?? 0;
    };
    const count = await countActions();
    expect(count).toBeGreaterThan(3);
    const step = Math.max(1, Math.floor(count / stopCount));
    for (let done = 0; done < count; done += step) {
      const excel = await openExcel(faultBook);
      const write = await writeKinds[kind](excel.workbook);
      const stood = stateOf(excel);
      excel.intercept(stopIn(1, done));
      const outcome = await readOutcomeOf(write);
      excel.intercept((_request, proceed) => proceed());
      if (outcome === "partly-written") {
        expect([done, await undoLastWrite(excel.workbook)]).toMatchObject([done, { kind: "done" }]);
      } else expect([done, outcome]).toEqual([done, "unknown"]);
      expect([done, stateOf(excel)]).toEqual([done, stood]);
      await expectWorksAgain(excel, kind, stood);
    }
  });
});
