import type { CellContent, Grid, WorkbookSnapshot } from "../../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { noChoices, propose, readCells, readValues } from "./propose";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const kept: TableDescription = {
  name: "Rapportuppgifter",
  headers: ["Uppgift", "Värde"],
  rows: [["Teckenkonvention Driftbudget", "budget-minus-forecast"]],
};
const createBook = (table: Partial<TableDescription> & { readonly rows: Grid<CellContent> }): WorkbookSnapshot =>
  createWorkbookSnapshot({ name: "Driftbudget", headers, ...table }, kept);

const withFormulas = (rows: Grid<CellContent>, column: number, print: (row: number) => CellContent) =>
  rows.map((row, index) => row.map((content, at) => (at === column ? print(index) : content)));

const rows = [
  ["Skola", 100, 90, 10],
  ["Omsorg", 200, 230, -30],
  ["Kultur", 50, "", ""],
];

test("the user's own formulas with right results stand, whatever they look like", () => {
  const formulas = withFormulas(rows, 3, (row) => `=IF(C${row + 5}="","",ROUND(B${row + 5}-C${row + 5},0))`);
  const proposal = propose(createBook({ rows, formulas }));
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({});
  expect(proposal.tables[0]?.notes).toEqual([{ kind: "own-formulas", header: "Avvikelse", cellCount: 3 }]);
});

test("a formula that shows a surplus where the forecast is missing is replaced in the whole column, and what changes is marked", () => {
  const shown = withFormulas(rows, 3, (row) => [10, -30, 50][row] ?? "");
  const formulas = withFormulas(rows, 3, (row) => `=B${row + 5}-C${row + 5}`);
  const proposal = propose(createBook({ rows: shown, formulas }));
  const cells = [...readCells(proposal, "Driftbudget", "deviations").values()];
  expect(cells.map(({ address, before, value, isChanged }) => [address, before, value, isChanged])).toEqual([
    ["D7", 50, "", true],
    ["D5", 10, 10, false],
    ["D6", -30, -30, false],
  ]);
  expect(cells[0]?.formulaBefore).toBe("=B7-C7");
});

test("typed deviations become formulas, and only those that show another figure are marked as changed", () => {
  const shown = withFormulas(rows, 3, (row) => [10, "−30", 7][row] ?? "");
  const cells = [...readCells(propose(createBook({ rows: shown })), "Driftbudget", "deviations").values()];
  expect(cells.map(({ address, isChanged }) => [address, isChanged])).toEqual([
    ["D7", true],
    ["D5", false],
    ["D6", false],
  ]);
});

test("a typed deviation that is rounded as the table shows it is no change", () => {
  const decimals = [
    ["Skola", 100.4, 90.1, 10],
    ["Omsorg", 200, 230, -30],
  ];
  const proposal = propose(createBook({ rows: decimals, numberFormats: ["General", "#,##0", "#,##0", "#,##0"] }));
  expect(proposal.counts.changed).toBe(0);
});

test("an own totals row stands: own formulas and texts are left, blanks and typed figures become sums", () => {
  const proposal = propose(
    createBook({
      headers: ["Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse", "Kommentar"],
      rows: [
        ["Skola", 100, 40, 90, ""],
        ["Omsorg", 200, 60, 230, ""],
      ],
      totals: ["Hela förvaltningen", 300, "", 999, 0, "se bilaga"],
      totalsFormulas: [
        "Hela förvaltningen",
        "=SUBTOTAL(109,[Budget])",
        "",
        999,
        "=SUBTOTAL(109,[Avvikelse])",
        "se bilaga",
      ],
    }),
  );
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ D7: 320, C7: 100 });
  expect(readCells(proposal, "Driftbudget", "sums").get("D7")?.isChanged).toBe(true);
});

test("a total of budget less forecast is replaced, since it shows 3 266 where a forecast is missing", () => {
  const proposal = propose(
    createBook({
      rows: [
        ["Inventarier", 3100, "", ""],
        ["Turism", 400, 234, 166],
      ],
      totals: ["Totalt", 3500, 234, 3266],
      totalsFormulas: ["Totalt", "=SUM([Budget])", "=SUM([Prognos])", "=B7-C7"],
    }),
  );
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({ A7: "Totalt (prognos för 1 av 2 rader)", D7: 166 });
});

test("a typed Summa right under the table gets formulas, and no second sum row is offered", () => {
  const proposal = propose(createBook({ rows, below: [["Totalt", 350, 320, 30]] }));
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({
    D8: -20,
    A8: "Totalt (prognos för 2 av 3 rader)",
    B8: 350,
    C8: 320,
  });
  expect(proposal.plan.writes.some(({ kind }) => kind === "setTotalsRow")).toBe(false);
});

test("a typed Summa after one blank row gets formulas too", () => {
  const proposal = propose(createBook({ rows, below: [[], ["Summa", 350, 0, 0]] }));
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({
    C9: 320,
    D9: -20,
    A9: "Summa (prognos för 2 av 3 rader)",
    B9: 350,
  });
});

test("no totals row is offered where something else stands right under the table", () => {
  const proposal = propose(createBook({ rows, below: [["", "", "Källa: ekonomisystemet"]] }));
  expect(proposal.tables[0]?.notes).toEqual([{ kind: "below-taken", cell: "C8" }]);
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({});
});

test("a sum of only some rows, typed under the table, is the user's own and is left alone", () => {
  const proposal = propose(createBook({ rows, below: [["Summa exklusive kultur", 300, 320, -20]] }));
  expect(proposal.tables[0]?.notes).toEqual([{ kind: "below-taken", cell: "A8" }]);
});

const rowsWithSums = [
  ["Skola", 100, 90, ""],
  ["Omsorg", 200, "", ""],
  ["Summa vård & skola*", 300, 90, 210],
  ["Kultur", 50, 40, ""],
];

test("sum rows inside the table are left out of the sums and show no surplus while a forecast is missing", () => {
  const proposal = propose(createBook({ rows: rowsWithSums }));
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ D5: 10, D6: "", D7: "", D8: 10 });
  expect(readCells(proposal, "Driftbudget", "deviations").get("D7")?.isChanged).toBe(true);
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({
    A9: "Summa (prognos för 2 av 3 rader)",
    B9: 350,
    C9: 130,
    D9: 20,
  });
  expect(readCells(proposal, "Driftbudget", "sums").get("B9")?.after).toBe(
    '=IF(SUMPRODUCT(ISNUMBER(Driftbudget[Budget])*(Driftbudget[Verksamhet]<>"Summa vård & skola*"))=0,"",' +
      'SUMIFS(Driftbudget[Budget],Driftbudget[Verksamhet],"<>Summa vård & skola~*"))',
  );
});

test("a sum row inside the table shows its deviation once every row has a forecast", () => {
  const whole = rowsWithSums.map((row) => (row[0] === "Omsorg" ? ["Omsorg", 200, 210, ""] : row));
  const filled = whole.map((row) => (row[1] === 300 ? [row[0] ?? "", 300, 300, ""] : row));
  expect(readValues(propose(createBook({ rows: filled })), "Driftbudget", "deviations")).toEqual({
    D5: 10,
    D6: -10,
    D7: 0,
    D8: 10,
  });
});

test("no totals row is offered under a last row that is the sum of all", () => {
  const proposal = propose(createBook({ rows: [...rows, ["Summa", 350, 320, -20]] }));
  expect(proposal.tables[0]?.notes).toEqual([{ kind: "grand-total-inside", cell: "A8" }]);
  expect(proposal.plan.writes.some(({ kind }) => kind === "setTotalsRow")).toBe(false);
});

test("a missing deviation column is added last, where the column to the right is free", () => {
  const book = { headers: ["Verksamhet", "Budget", "Prognos"], rows: rows.map((row) => row.slice(0, 3)) };
  const free = propose(createBook(book));
  expect(free.plan.writes[0]).toEqual({ kind: "addColumn", tableId: "{Driftbudget}", header: "Avvikelse" });
  expect(readValues(free, "Driftbudget", "deviations")).toEqual({ D5: 10, D6: -30, D7: "" });
  const taken = propose(createBook({ ...book, isRightFree: false }));
  expect(taken.tables[0]?.notes).toEqual([{ kind: "right-taken" }]);
  expect(taken.plan.writes.some(({ kind }) => kind === "addColumn")).toBe(false);
});

test("nothing is written on a protected sheet", () => {
  const snapshot = createBook({ rows });
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
  const proposal = propose({ ...snapshot, sheets });
  expect(proposal.tables[0]).toMatchObject({ state: "blocked", notes: [{ kind: "protected" }] });
  expect(proposal.plan.writes).toEqual([]);
});

test("nothing is written in a table without forecasts, and the preview says what is missing", () => {
  const proposal = propose(createBook({ headers: ["Verksamhet", "Budget", "Avvikelse"], rows: [["Skola", 100, ""]] }));
  expect(proposal.tables[0]?.state).toBe("blocked");
  expect(proposal.tables[0]?.notes).toMatchObject([
    { kind: "findings", findings: [{ rule: "column/missing", columnKey: "forecast" }] },
  ]);
  expect(proposal.plan.writes).toEqual([]);
});

test("a table whose figures do not show how it counts is asked about, and nothing is planned for it before the answer", () => {
  const mixed = createWorkbookSnapshot({
    name: "Driftbudget",
    headers,
    rows: [
      ["Skola", -100, 90, ""],
      ["Omsorg", 200, -230, ""],
    ],
  });
  const asked = propose(mixed);
  expect(asked.tables[0]).toMatchObject({ state: "asks", convention: { isAsked: true, proposed: null, used: null } });
  expect(asked.plan.writes).toEqual([]);
  const answered = propose(mixed, { ...noChoices, conventions: new Map([["{Driftbudget}", "forecast-minus-budget"]]) });
  expect(readValues(answered, "Driftbudget", "deviations")).toEqual({ D5: 190, D6: -430 });
});

test("where costs carry plus, a row that Radtyp calls income counts the other way around", () => {
  const proposal = propose(
    createBook({
      headers: ["Verksamhet", "Radtyp", "Budget", "Prognos", "Avvikelse"],
      rows: [
        ["Avgifter", "Intäkt", 100, 120, ""],
        ["Löner", "Kostnad", 300, 310, ""],
      ],
    }),
  );
  expect(readValues(proposal, "Driftbudget", "deviations")).toEqual({ E5: 20, E6: -10 });
  expect(readCells(proposal, "Driftbudget", "deviations").get("E5")?.meaning).toEqual({
    kind: "difference",
    first: "Prognos",
    second: "Budget",
  });
});

test("formats are suggested only where the user has set none in the columns", () => {
  const suggested = (table: Partial<TableDescription>) =>
    propose(createBook({ rows, ...table })).tables[0]?.formats.isSuggested;
  expect(suggested({})).toBe(true);
  expect(suggested({ numberFormats: ["General", "#,##0", "#,##0"] })).toBe(true);
  expect(suggested({ numberFormats: ["General", "General", "General", "0.0"] })).toBe(false);
  expect(suggested({ conditionalFormatCounts: [0, 0, 0, 1] })).toBe(false);
});

test("the deviation's format follows the decimals that the table shows", () => {
  const formats = (numberFormats: readonly string[]) =>
    propose(createBook({ rows, numberFormats })).plan.writes.flatMap((write) =>
      write.kind === "setNumberFormats" ? [write.after[0]?.[0]] : [],
    );
  expect(formats(["General", "#,##0", "#,##0"])).toContain("[>=0.5]+#,##0;[<=-0.5]-#,##0;0");
  expect(formats(["General", '#,##0.0" mnkr"', "#,##0.0"])).toContain("[>=0.05]+#,##0.0;[<=-0.05]-#,##0.0;0.0");
});

test("a new totals row looks like the columns above it even where no formats are wanted", () => {
  const proposal = propose(createBook({ rows, numberFormats: ["General", "#,##0", "#,##0"] }), {
    ...noChoices,
    formats: new Map([["{Driftbudget}", false]]),
  });
  expect(proposal.groups.find(({ kind }) => kind === "formats")).toMatchObject({
    formats: [
      { address: "B8", change: { kind: "numberFormat", after: "#,##0" } },
      { address: "C8", change: { kind: "numberFormat", after: "#,##0" } },
    ],
  });
});

test("a typed Summa with a wrong budget is still the sum of all, and what changes is marked", () => {
  const proposal = propose(createBook({ rows, below: [["Summa", 355, 320, -20]] }));
  expect(readCells(proposal, "Driftbudget", "sums").get("B8")).toMatchObject({
    before: 355,
    value: 350,
    isChanged: true,
  });
});

test("an own formula over whole figures is right only if it is exactly right", () => {
  const shown = withFormulas(rows, 3, (row) => [10.4, -30, ""][row] ?? "");
  const formulas = withFormulas(rows, 3, (row) => [`=B5-C5+0.4`, `=B6-C6`, `=IF(C7="","",B7-C7)`][row] ?? "");
  expect(readValues(propose(createBook({ rows: shown, formulas })), "Driftbudget", "deviations")).toEqual({ D5: 10 });
});

test("in a new totals row the cells beside the figures are emptied of what Excel puts there by itself", () => {
  const proposal = propose(
    createBook({ headers: [...headers, "Kommentar"], rows: rows.map((row) => [...row, "ökade löner"]) }),
  );
  expect(proposal.plan.writes).toContainEqual({
    kind: "setContents",
    target: { kind: "totals", tableId: "{Driftbudget}", header: "Kommentar" },
    before: { formulas: [[""]], values: [[""]] },
    after: { formulas: [[""]], values: [[""]] },
  });
});

test("when a sum row is typed inside the table later, our sums leave it out at the next write", () => {
  const proposal = propose(
    createBook({
      rows: [
        ["Skola", 100, 90, 10],
        ["Summa skola", 100, 90, 10],
        ["Omsorg", 200, 210, -10],
      ],
      totals: ["Summa", 400, 390, 10],
      totalsFormulas: [
        "Summa",
        '=IF(COUNT([Budget])=0,"",SUM([Budget]))',
        '=IF(COUNT([Prognos])=0,"",SUM([Prognos]))',
        '=IF(COUNT([Avvikelse])=0,"",SUM([Avvikelse]))',
      ],
    }),
  );
  expect(readValues(proposal, "Driftbudget", "sums")).toMatchObject({ B8: 300, C8: 300, D8: 0 });
});

test("beside the user's own sums a typed Summa stays a word as long as every row has a forecast", () => {
  const proposal = propose(
    createBook({
      rows: rows.slice(0, 2),
      totals: ["Summa", 300, 320, -20],
      totalsFormulas: ["Summa", "=SUM([Budget])", "=SUM([Prognos])", "=SUM([Avvikelse])"],
    }),
  );
  expect(readValues(proposal, "Driftbudget", "sums")).toEqual({});
});
