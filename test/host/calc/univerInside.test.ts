import { createRequire } from "node:module";
import type { Calc } from "../../../host/calc/calc";
import type * as Prebuilt from "../../../host/calc/prebuiltEntry";
import { PREBUILT_CALC } from "../../../host/calc/prebuiltCalc";
import { type Contents, calculateBook, changeSheet } from "./calculateBook";

/** What we rely on inside Univer (`formulaEnginePlugin`). A failure here after an upgrade means: read that file again. */

const { CELL_INVERTED_INDEX_CACHE, createUniverCalc } = createRequire(import.meta.url)(
  PREBUILT_CALC,
) as typeof Prebuilt;

const COLUMN: Contents = { A1: 1, A2: 2, A3: "x", B1: "=A1*2", B2: "=A2*2", C1: '=SUMIFS(B1:B2,A1:A2,">1")' };

let calc: Calc;
beforeEach(async () => {
  calc = createUniverCalc();
  await calculateBook(calc, { sheets: { Blad1: COLUMN } });
});
afterEach(() => {
  calc.dispose();
  jest.useRealTimers();
});

test("The index that makes long columns slow is off", () => {
  CELL_INVERTED_INDEX_CACHE.set("book", "sheet", 0, 1, 0, true);
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache("book", "sheet", 0, 0, 9);
  expect(CELL_INVERTED_INDEX_CACHE.canUseCache("book", "sheet", 0, 0, 9).rowsInCache).toEqual([]);
  expect(CELL_INVERTED_INDEX_CACHE.getCellValuePositions("book", "sheet", 0)).toBeUndefined();
});

test("Univer still writes that index by the two functions that we replace, and asks it only by what they wrote", async () => {
  const written: string[] = [];
  // The next engine to start switches it off again.
  CELL_INVERTED_INDEX_CACHE.set = () => void written.push("set");
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => void written.push("setContinueBuildingCache");
  const values = await calculateBook(calc, { sheets: { Blad1: COLUMN } });
  expect(new Set(written)).toEqual(new Set(["set", "setContinueBuildingCache"]));
  expect(values.get("Blad1!C1")).toBe(4);
});

test("No calculation waits for a timer", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask"] });
  expect((await changeSheet(calc, "Blad1", { A2: 5 })).get("Blad1!C1")).toBe(10);
  expect((await calculateBook(calc, { sheets: { Blad1: COLUMN } })).get("Blad1!C1")).toBe(4);
  expect(jest.getTimerCount()).toBe(0);
});

test("A hundred edits one after the other leave nothing behind", async () => {
  for (let edit = 1; edit <= 100; edit++) {
    // One at a time, as the interface asks.
    expect((await changeSheet(calc, "Blad1", { A2: edit })).get("Blad1!B2")).toBe(2 * edit);
  }
  const values = await changeSheet(calc, "Blad1", { A2: 2 });
  expect(values).toEqual(
    new Map([
      ["Blad1!B2", 4],
      ["Blad1!C1", 4],
    ]),
  );
});

test("Two long formulas whose short keys in Univer's cache are the same are two formulas", async () => {
  const middle = "*2+SUM(B1:B3)-SUM(B1:B3)+SUM(B1:B3)-SUM(B1:B3)+";
  const values = await calculateBook(calc, {
    sheets: {
      Blad1: { A9991: 1, A3618: 5, E1: `=A9991${middle}C2407*3133`, E2: `=A3618${middle}C7007*1734` },
    },
  });
  expect([values.get("Blad1!E1"), values.get("Blad1!E2")]).toEqual([2, 10]);
});
