import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts, kopingSnapshot } from "../koping";
import { createWorkbookSnapshot } from "../snapshot";
import { propose, readCells, readValues } from "./propose";

test("Köping's operating budget gets its deviations and adds up to 40 358, 40 058 and +300", () => {
  const proposal = propose(kopingSnapshot);
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({
    D5: -150,
    D6: 150,
    D7: 0,
    D8: 200,
    D9: 100,
    D10: 0,
    D11: 0,
    D12: 0,
  });
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A13: "Summa", B13: 40358, C13: 40058, D13: 300 });
});

test("Köping's investment without a forecast gets no deviation, and the sums say how many rows they cover", () => {
  const proposal = propose(kopingSnapshot);
  expect(readValues(proposal, "Investeringsbudget", "deviations")).toEqual({ E5: 66, E6: 0, E7: "", E8: 0, E9: 100 });
  expect(readValues(proposal, "Investeringsbudget", "sums")).toEqual({
    A10: "Summa (prognos för 4 av 5 rader)",
    B10: 4359,
    C10: 69,
    D10: 1093,
    E10: 166,
  });
});

test("when the missing forecast is filled in, the label says Summa again", () => {
  const rows = kopingInvestmentBudget.rows.map((row) =>
    row.map((content, column) => (column === 3 && content === "" ? 3000 : content)),
  );
  const proposal = propose(createWorkbookSnapshot({ ...kopingInvestmentBudget, rows }));
  expect(readValues(proposal, "Investeringsbudget", "sums")).toEqual({
    A10: "Summa",
    B10: 4359,
    C10: 69,
    D10: 4093,
    E10: 266,
  });
});

test("a single row without a forecast is counted in the singular", () => {
  const proposal = propose(
    createWorkbookSnapshot({ ...kopingInvestmentBudget, rows: [["Kansli, inventarier", 256, 69, "", ""]] }),
  );
  expect(readValues(proposal, "Investeringsbudget", "sums")).toEqual({
    A6: "Summa (prognos för 0 av 1 rad)",
    B6: 256,
    C6: 69,
    D6: "",
    E6: "",
  });
});

test("the whole deviation column gets one and the same formula, so that Excel fills it into new rows", () => {
  const formulas = [...readCells(propose(kopingSnapshot), "Driftbudget", "deviations").values()].map(
    ({ after }) => after,
  );
  expect(new Set(formulas)).toEqual(
    new Set([
      "=IF(COUNT(Driftbudget[[#This Row],[Budget]],Driftbudget[[#This Row],[Prognos Helår]])=2," +
        'Driftbudget[[#This Row],[Budget]]-Driftbudget[[#This Row],[Prognos Helår]],"")',
    ]),
  );
});

test("the preview says in words what each formula does", () => {
  const proposal = propose(kopingSnapshot);
  expect(readCells(proposal, "Driftbudget", "deviations").get("D5")?.meaning).toEqual({
    kind: "difference",
    first: "Budget",
    second: "Prognos Helår",
  });
  expect(readCells(proposal, "Driftbudget", "sums").get("B13")?.meaning).toEqual({ kind: "sum", header: "Budget" });
});

test("the answer how the tables count is kept as new rows in Rapportuppgifter", () => {
  const proposal = propose(kopingSnapshot);
  expect(readValues(proposal, "Rapportuppgifter", "facts")).toEqual({
    B11: "budget-minus-forecast",
    B12: "budget-minus-forecast",
  });
  expect(proposal.plan.writes.slice(-2)).toEqual([
    {
      kind: "addRow",
      tableId: "{Rapportuppgifter}",
      cells: ["Teckenkonvention Driftbudget", "budget-minus-forecast"],
    },
    {
      kind: "addRow",
      tableId: "{Rapportuppgifter}",
      cells: ["Teckenkonvention Investeringsbudget", "budget-minus-forecast"],
    },
  ]);
});

test("a blank answer in Rapportuppgifter is filled in where it stands", () => {
  const proposal = propose(
    createWorkbookSnapshot(kopingOperatingBudget, {
      ...kopingReportFacts,
      rows: [...kopingReportFacts.rows, ["Teckenkonvention  driftbudget", ""], ["Egen uppgift", "x"]],
    }),
  );
  expect(proposal.plan.writes.at(-1)).toEqual({
    kind: "setContents",
    target: { kind: "cell", tableId: "{Rapportuppgifter}", header: "Värde", row: 6 },
    before: { formulas: [[""]], values: [[""]] },
    after: { formulas: [["budget-minus-forecast"]], values: [["budget-minus-forecast"]] },
  });
});

test("a workbook without Rapportuppgifter gets the table on a sheet of its own, under another name if that is taken", () => {
  const names = (sheets: readonly string[]) => {
    const snapshot = createWorkbookSnapshot(kopingOperatingBudget);
    const taken = sheets.map((name) => ({ name, isProtected: false, isHidden: false }));
    const write = propose({ ...snapshot, sheets: [...snapshot.sheets, ...taken] }).plan.writes.at(-1);
    return write?.kind === "addTableSheet"
      ? [write.sheet, write.table, write.columns.map(({ header }) => header), write.rows]
      : [];
  };
  const rest = [["Uppgift", "Värde"], [["Teckenkonvention Driftbudget", "budget-minus-forecast"]]];
  expect(names([])).toEqual(["Rapportuppgifter", "Rapportuppgifter", ...rest]);
  expect(names(["rapportuppgifter"])).toEqual(["Delår_Rapportuppgifter", "Delår_Rapportuppgifter", ...rest]);
});

test("what is counted in the preview is cells with new contents and the sheets they stand on", () => {
  expect(propose(kopingSnapshot).counts).toEqual({ cells: 8 + 4 + 5 + 5 + 2, sheets: 3, changed: 0 });
});
