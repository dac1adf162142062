/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { walk } from "./walk";

/** More by `npm run soak`. */
declare const soakSteps: number | undefined;
const stepCount = typeof soakSteps === "number" ? soakSteps : 160;

test("whatever people, panes and Excel do, nothing that somebody has typed is lost and nothing unseen is changed", async () => {
  const counts = await walk(1, stepCount);
  // Said by the long walk, so that one can see what it went through.
  if (stepCount > 1000) console.info(counts);
  expect(Object.keys(counts).filter((outcome) => outcome.endsWith(" done")).length).toBeGreaterThan(5);
});

test("one cell written beside the plan is found", async () => {
  const plant = async ({ run }: Parameters<NonNullable<Parameters<typeof walk>[2]>>[0]) => {
    await run(({ workbook }) => (workbook.worksheets.getItem("Systemdata").getRange("C7").values = [["planterad"]]));
  };
  await expect(walk(1, 40, plant)).rejects.toThrow("has changed a sheet that is not its own");
});
