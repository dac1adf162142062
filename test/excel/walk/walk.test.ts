/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { type Disturb, walk } from "./walk";

/** More by `npm run soak`. */
declare const soak: { readonly steps: number; readonly seed: number } | undefined;
const { steps, seed } = typeof soak === "object" ? soak : { steps: 80, seed: 1 };

test("whatever people, panes and Excel do, nothing that somebody has typed is lost and nothing unseen is changed", async () => {
  const counts = await walk(seed, steps);
  // Said by the long walk, so that one can see what it went through.
  if (steps > 1000) console.info(Object.fromEntries(Object.entries(counts).sort()));
  expect(Object.keys(counts).filter((outcome) => / (done|entered|differs)$/.test(outcome)).length).toBeGreaterThan(5);
});

const plant: Disturb = async ({ run }) => {
  await run(({ workbook }) => (workbook.worksheets.getItem("Systemdata").getRange("C7").values = [["planterad"]]));
};

test("one cell written beside the plan is found, on a sheet that Excel's menus do not show", async () => {
  await expect(walk(1, 40, plant)).rejects.toThrow(/Systemdata at 6,2 .* held nothing and holds .*planterad/);
});
