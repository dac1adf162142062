/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { overruleFinding } from "../../src/commands/overruleFinding";
import { readCheck } from "../../src/commands/readCheck";
import type { Workbook } from "../../src/commands/workbook";
import { faultBook } from "../excel/faults/faultBook";
import { openExcel } from "../excel/openExcel";

const because = (reason: string, by: string) => ({ reason, by, date: "2019-09-12" });

test("two people who set findings aside at the same time both get their reasons kept", async () => {
  const { workbook } = await openExcel(faultBook);
  const [mine, theirs] = (await readCheck(workbook)).findings;
  if (mine === undefined || theirs === undefined) throw new Error("There are too few findings.");
  let isFirst = true;
  // The other one is there between this one's reading and its writing.
  const overtaken: Workbook = {
    ...workbook,
    apply: async (plan) => {
      if (isFirst) await overruleFinding(workbook, theirs, because("Deras skäl", "CD"));
      isFirst = false;
      return workbook.apply(plan);
    },
  };
  await overruleFinding(overtaken, mine, because("Mitt skäl", "AB"));
  expect((await readCheck(workbook)).overruled.map(({ by }) => by.reason).sort()).toEqual(["Deras skäl", "Mitt skäl"]);
});
