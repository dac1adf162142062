import type { ChangedPlace } from "../../src/core/plan/changedPlace";
import { describeUndo } from "../../src/taskpane/describeResult";
import { en } from "../../src/texts/en";
import { sv } from "../../src/texts/sv";

const cell = (sheet: string, address: string): ChangedPlace => ({
  kind: "cell",
  sheet,
  table: "Driftbudget",
  address,
  written: 1,
  found: 2,
});

test("an undo that is refused lists every place with its sheet, and says what to do", () => {
  const places: readonly ChangedPlace[] = [
    cell("Drift", "D5"),
    { kind: "row", sheet: "Mål", table: "Mål", key: "M2" },
    { kind: "table", sheet: "Investering", table: "Investeringsbudget" },
  ];
  expect(describeUndo({ kind: "refused", places }, sv)).toBe(
    "Inget ångrades. Det här har ändrats efter skrivningen: Drift!D5, Mål M2 och Investeringsbudget. Ångra i Excel, eller ändra för hand.",
  );
});

test("of very many places the first are listed and the rest counted", () => {
  const places = Array.from({ length: 40 }, (_, row) => cell("Drift", `D${String(row + 5)}`));
  expect(describeUndo({ kind: "refused", places }, sv)).toMatch(/Drift!D16 och 28 ställen till/);
  expect(describeUndo({ kind: "refused", places: places.slice(0, 13) }, en)).toMatch(/Drift!D16,? and one more place/);
});

test("where a sheet that was made is taken away, the user is told that Excel's own undo ends there", () => {
  expect(describeUndo({ kind: "done", removedSheets: ["Delår rapport"] }, sv)).toBe(
    "Senaste skrivningen är ångrad. Cellerna är som förut. Bladet Delår rapport är borttaget: Excels egen Ångra når inte längre tillbaka än hit.",
  );
  expect(describeUndo({ kind: "done", removedSheets: ["Mål", "Statusord"] }, en)).toMatch(/sheets Mål and Statusord/);
  expect(describeUndo({ kind: "done", removedSheets: [] }, sv)).not.toMatch(/Excels egen/);
});
