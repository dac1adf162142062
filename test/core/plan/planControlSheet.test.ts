import { type ControlSheetInput, planControlSheet } from "../../../src/core/plan/planControlSheet";
import { sheetWords } from "../../../src/texts/sheetWords";

const finding = {
  severity: "warning",
  place: "Drift!D9",
  problem: "Ingen kommentar förklarar +100.",
  mend: "Skriv en.",
} as const;

const readTexts = (input: Partial<ControlSheetInput>): readonly unknown[][] =>
  planControlSheet(
    { checkedAt: "2019-09-12 14:05", organisation: "Kommunstyrelsen", checks: [], open: [], overruled: [], ...input },
    sheetWords,
  ).rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.number : "")),
  );

test("the sheet of checks says that it is internal, and when the workbook was checked", () => {
  expect(readTexts({}).slice(0, 3)).toEqual([
    ["Kontroller av delårsrapporten"],
    ["Internt blad: det hör inte till rapporten och ska inte skickas med den."],
    ["Kontrollerat 2019-09-12 14:05."],
  ]);
});

test("what is open stands with its place and its mend, and what was set aside with who, when and why", () => {
  const overruled = { ...finding, place: "Drift!D6", reason: "Bidraget {by} & =1+1", by: "AB", date: "2019-09-11" };
  const rows = readTexts({ open: [finding], overruled: [overruled] });
  expect(rows).toContainEqual(["Kontrollera", "Drift!D9", "Ingen kommentar förklarar +100.", "Skriv en."]);
  expect(rows).toContainEqual([
    ...["Kontrollera", "Drift!D6", "Ingen kommentar förklarar +100.", "Bidraget {by} & =1+1", "AB, 2019-09-11"],
  ]);
});

test("a workbook without findings is said to have none, and every check is named with what it found", () => {
  const rows = readTexts({ checks: [{ name: "Summan stämmer inte", findingCount: 0 }] });
  expect(rows).toContainEqual(["Inget är kvar att åtgärda."]);
  expect(rows).toContainEqual(["Inget har bedömts som riktigt trots en anmärkning."]);
  expect(rows).toContainEqual(["Summan stämmer inte", 0]);
});
