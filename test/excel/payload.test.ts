import fc from "fast-check";
import { createPayloadQueue, planRowRuns } from "../../src/excel/payload";

test("rows are divided without loss, in order, and no run of several rows is above the limit", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120)), fc.integer({ min: 1, max: 300 }), (rowBytes, limit) => {
      const runs = planRowRuns(rowBytes, limit);
      expect(runs.reduce((sum, { count }) => sum + count, 0)).toBe(rowBytes.length);
      let next = 0;
      for (const { first, count } of runs) {
        expect(first).toBe(next);
        next += count;
        const bytes = rowBytes.slice(first, next).reduce((sum, ofRow) => sum + ofRow, 0);
        expect(count === 1 || bytes <= limit).toBe(true);
      }
    }),
  );
});

test("calls are sent together as long as they fit, in their order", async () => {
  const sent: string[] = [];
  const queue = createPayloadQueue(() => Promise.resolve(sent.push("sync")), 100);
  for (const name of ["a", "b", "c"]) queue.add(40, () => sent.push(name));
  expect(sent).toEqual([]);
  await queue.send();
  await queue.send();
  expect(sent).toEqual(["a", "b", "sync", "c", "sync"]);
  expect(queue.sentCount()).toBe(2);
});

test("what calls make Excel answer is measured by itself, under the same limit", async () => {
  const sent: string[] = [];
  const queue = createPayloadQueue(() => Promise.resolve(sent.push("sync")), 100);
  for (const name of ["a", "b", "c"]) queue.add(40, () => sent.push(name), 10);
  for (const name of ["d", "e"]) queue.add(1, () => sent.push(name), 80);
  await queue.send();
  expect(sent).toEqual(["a", "b", "sync", "c", "d", "sync", "e", "sync"]);
});
