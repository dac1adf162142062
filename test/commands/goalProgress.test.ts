import { readGoalProgress } from "../../src/commands/readGoalProgress";
import { parseReport } from "../../src/core/parse/parseReport";
import { createWorkbookSnapshot } from "../core/snapshot";

test("a goal that is only partly reached lacks its reason, as one that is reached does not, where the table has room for it", () => {
  const readLacks = (...headers: readonly string[]) => {
    const rows = [
      ["Trygghet", "Delvis", "Vi är på väg.", ""],
      ["Arbete", "Nej", "", "Ingen har sökt."],
      ["Kvalitet", "Ja", "Klart.", ""],
    ];
    const { report } = parseReport(createWorkbookSnapshot({ name: "Mål", headers, rows }));
    return readGoalProgress(report).map(({ lacks }) => lacks);
  };
  expect(readLacks("Mål", "Bedömning", "Lägeskommentar", "Motivering")).toEqual([["reason"], ["commentary"], []]);
  expect(readLacks("Mål", "Bedömning", "Eget", "Annat")).toEqual([[], [], []]);
});
