/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { enterField } from "../../src/commands/enterField";
import { readCheck } from "../../src/commands/readCheck";
import { readExplanations } from "../../src/commands/readExplanations";
import { openExcel } from "../excel/openExcel";
import { tableOf } from "../excel/plans";

const openBudget = (headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]) =>
  openExcel({
    sheets: [
      {
        name: "Drift",
        rows: { A4: [headers, ...rows] },
        tables: [{ name: "Driftbudget", ref: `A4:${"ABCDEF"[headers.length - 1] ?? "A"}${String(4 + rows.length)}` }],
      },
    ],
  });

const readLarge = async ({ workbook }: Awaited<ReturnType<typeof openExcel>>) => {
  const { report } = await readCheck(workbook);
  const [table] = report.budgetTables;
  if (table === undefined) throw new Error("No budget.");
  return readExplanations(report, table);
};

test("the explanation goes to the comment of the row of that name, and to no other cell", async () => {
  const excel = await openBudget(
    ["Verksamhet", "Budget", "Prognos", "Kommentar"],
    [
      ["Kansli", 1000, 1200, null],
      ["Skola", 5000, 5000, null],
    ],
  );
  const [kansli, ...others] = await readLarge(excel);
  expect(others).toEqual([]);
  expect(kansli).toMatchObject({ deviation: -200, budgetShare: 0.2, isExplained: false });
  const field = kansli?.own?.field ?? null;
  if (field === null) throw new Error("Kansli has no field.");
  expect(await enterField(excel.workbook, { ...field, before: "", after: "=Dyrare" })).toEqual({ kind: "entered" });
  const { body } = tableOf(await excel.workbook.read(), "Driftbudget");
  expect(body.values.map((row) => row[3])).toEqual(["=Dyrare", ""]);
  expect((await readLarge(excel))[0]).toMatchObject({ isExplained: true, own: { text: "=Dyrare" } });
});

test("rows with one name are told apart by their code, and where they have none the form leaves them to the sheet", async () => {
  const rows = (codes: readonly (string | null)[]) => [
    [codes[0] ?? null, "Kansli", 1000, 1200, null],
    [codes[1] ?? null, "Kansli", 1000, 700, null],
  ];
  const headers = ["Ansvar", "Verksamhet", "Budget", "Prognos", "Kommentar"];
  const coded = await readLarge(await openBudget(headers, rows(["100", "200"])));
  expect(coded.map(({ own }) => own?.field?.number)).toEqual(["100", "200"]);
  const alike = await readLarge(await openBudget(headers, rows([null, null])));
  expect(alike.map(({ own }) => own?.field)).toEqual([null, null]);
});

test("without a column of comments Kommentarer is the place", async () => {
  const excel = await openBudget(["Verksamhet", "Budget", "Prognos"], [["Kansli", 1000, 1200]]);
  expect((await readLarge(excel)).map(({ own }) => own)).toEqual([null]);
});
