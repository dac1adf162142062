/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import type { Plan, Write } from "../../src/core/plan/plan";
import { planUndo } from "../../src/core/plan/planUndo";
import { readTableShape } from "../../src/core/plan/readTableShape";
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { describeBook, describeCells } from "./describeBook";
import { type OpenExcel, openExcel } from "./openExcel";
import { planOf, setContents, tableColumn, tableOf, undoNote } from "./plans";

/** Tables of a förvaltning: one with a typed Summa under it, one whose totals row is off, one whose totals row is on; with notes under and beside them. */
const threeTables = {
  sheets: [
    {
      name: "Drift",
      rows: {
        A3: [
          ["Verksamhet", "Budget", "Prognos"],
          ["Kansli", 100, 90],
          ["Näringsliv", 200, null],
          ["'Övrigt", "7 851", "-"],
        ],
        A7: [["Summa", 300, 90]],
        A10: [["Rapporterat av", "ekonomiavdelningen", null]],
        F3: [["se även", "Investering"]],
      },
      formats: { "B4:C6": "amount" },
      tables: [{ name: "Drift", ref: "A3:C6" }],
    },
    {
      name: "Investering",
      rows: {
        A1: [
          ["Projekt", "Budget"],
          ["Skola", 10],
        ],
        A5: [["Källa: ekonomisystemet", null]],
        E2: [["bredvid"]],
      },
      tables: [{ name: "Investering", ref: "A1:B2" }],
    },
    {
      name: "Uppdrag",
      rows: {
        A1: [
          ["Uppdrag", "Nr"],
          ["Bygg ut", "1.1"],
        ],
        A5: [["under", null]],
        D2: [["bredvid"]],
      },
      formats: { "B2:B2": "text" },
      tables: [{ name: "Uppdrag", ref: "A1:B2", totals: { Uppdrag: "Antal" } }],
    },
  ],
  styles: { amount: { numberFormat: "#,##0" }, text: { numberFormat: "@" } },
};

const deviation =
  '=IF(COUNT(Drift[[#This Row],[Budget]],Drift[[#This Row],[Prognos]])=2,Drift[[#This Row],[Budget]]-Drift[[#This Row],[Prognos]],"")';
const column = (tableId: string, header: string) => ({ kind: "column", tableId, header }) as const;
const totals = (tableId: string, header: string) => ({ kind: "totals", tableId, header }) as const;

type Case = { readonly table: string; readonly writes: (tableId: string) => readonly Write[] };

const cases: Readonly<Record<string, Case>> = {
  "figures in a column": {
    table: "Drift",
    writes: (id) => [setContents(column(id, "Prognos"), [[90], [""], ["-"]], [[95], [180], [""]])],
  },
  "formulas in a column": {
    table: "Drift",
    writes: (id) => [
      setContents(column(id, "Prognos"), [[90], [""], ["-"]], [["=1+1"], ["=1+1"], ["=1+1"]], {
        after: [[2], [2], [2]],
      }),
    ],
  },
  "one cell": {
    table: "Drift",
    writes: (id) => [setContents({ kind: "cell", tableId: id, header: "Budget", row: 2 }, [["7 851"]], [[7851]])],
  },
  "a typed sum under the table": {
    table: "Drift",
    writes: (id) => [
      setContents({ kind: "below", tableId: id, header: "Budget", offset: 1 }, [[300]], [["=SUM(Drift[Budget])"]], {
        after: [[300]],
      }),
    ],
  },
  "number formats": {
    table: "Drift",
    writes: (id) => [
      {
        kind: "setNumberFormats",
        target: column(id, "Budget"),
        before: [["#,##0"], ["#,##0"], ["#,##0"]],
        after: [["0.0"], ["0.0"], ["0.0"]],
      },
    ],
  },
  "a mark for deficits": {
    table: "Drift",
    writes: (id) => [{ kind: "addDeficitMark", target: column(id, "Prognos"), threshold: -0.5 }],
  },
  "a new column with its formulas and number format": {
    table: "Drift",
    writes: (id) => [
      { kind: "addColumn", tableId: id, header: "Avvikelse [tkr] #1" },
      setContents(column(id, "Avvikelse [tkr] #1"), [[""], [""], [""]], [[deviation], [deviation], [deviation]], {
        after: [[10], [""], [""]],
      }),
      {
        kind: "setNumberFormats",
        target: column(id, "Avvikelse [tkr] #1"),
        before: [["General"], ["General"], ["General"]],
        after: [["+#,##0"], ["+#,##0"], ["+#,##0"]],
      },
    ],
  },
  "a new column beside text, in a table that has its own totals row": {
    table: "Uppdrag",
    writes: (id) => [
      { kind: "addColumn", tableId: id, header: "Antal" },
      setContents(column(id, "Antal"), [[""]], [["=1+1"]], { after: [[2]] }),
      setContents(totals(id, "Antal"), [[""]], [["=SUM(Uppdrag[Antal])"]], { after: [[2]] }),
    ],
  },
  "a new row above a totals row": {
    table: "Uppdrag",
    writes: (id) => [{ kind: "addRow", tableId: id, cells: ["Bygg om", "1.2"] }],
  },
  "a totals row": {
    table: "Investering",
    writes: (id) => [
      { kind: "setTotalsRow", tableId: id, shown: true },
      setContents(totals(id, "Projekt"), [[""]], [["Summa"]]),
      setContents(totals(id, "Budget"), [[""]], [["=SUM(Investering[Budget])"]], { after: [[10]] }),
    ],
  },
  "a new row over blank ones": {
    table: "Investering",
    writes: (id) => [{ kind: "addRow", tableId: id, cells: ["=Bro", 25] }],
  },
  "a new row where something stands right under the table": {
    table: "Drift",
    writes: (id) => [{ kind: "addRow", tableId: id, cells: ["1.1", 25, ""] }],
  },
  "several rows": {
    table: "Investering",
    writes: (id) => [
      { kind: "addRow", tableId: id, cells: ["Bro", 25] },
      { kind: "addRow", tableId: id, cells: ["Väg", ""] },
    ],
  },
  "a new sheet with a table": {
    table: "Drift",
    writes: () => [
      {
        kind: "addTableSheet",
        sheet: "Rapportuppgifter",
        table: "Rapportuppgifter",
        columns: [tableColumn("Uppgift", 210), tableColumn("Värde", 120)],
        rows: [
          ["Period", "2019-08"],
          ["=Uppföljning", 2],
        ],
      },
    ],
  },
  "a column, a totals row and a mark together": {
    table: "Investering",
    writes: (id) => [
      { kind: "addColumn", tableId: id, header: "Prognos" },
      setContents(column(id, "Prognos"), [[""]], [[12]]),
      { kind: "setTotalsRow", tableId: id, shown: true },
      setContents(totals(id, "Prognos"), [[""]], [["=SUM(Investering[Prognos])"]], { after: [[12]] }),
      { kind: "addDeficitMark", target: column(id, "Prognos"), threshold: -1 },
    ],
  },
};

async function planCase(excel: OpenExcel, { table, writes }: Case): Promise<Plan> {
  const source = tableOf(await excel.workbook.read(), table);
  return planOf(source, ...writes(source.id));
}

const stateOf = ({ book }: OpenExcel) => JSON.stringify(describeBook(book), null, 1);

describe.each(Object.entries(cases))("%s", (_, example) => {
  test("is written and taken back in two round trips each, and the workbook is as before", async () => {
    const excel = await openExcel(threeTables);
    const plan = await planCase(excel, example);
    const before = stateOf(excel);

    excel.log.clear();
    await excel.workbook.apply(plan);
    await excel.idle();
    expect(excel.log.syncCount).toBe(2);
    expect(stateOf(excel)).not.toBe(before);

    excel.log.clear();
    await excel.workbook.apply(planUndo(plan));
    await excel.idle();
    expect(excel.log.syncCount).toBe(2);
    expect(stateOf(excel)).toBe(before);
  });

  test("is read back as it was planned", async () => {
    const excel = await openExcel(threeTables);
    const plan = await planCase(excel, example);
    const { readBack } = await excel.workbook.apply(plan);
    const planned = plan.writes.flatMap((write, writeIndex) =>
      write.kind === "setContents" ? [{ writeIndex, values: write.after.values }] : [],
    );
    expect(readBack).toEqual(planned);
  });
});

test.each([
  ["figures in a column", ["Drift!C4", "Drift!C5", "Drift!C6"]],
  ["one cell", ["Drift!B6"]],
  ["a typed sum under the table", ["Drift!B7"]],
  ["number formats", ["Drift!B4", "Drift!B5", "Drift!B6"]],
  ["a mark for deficits", []],
  ["a new column with its formulas and number format", ["Drift!D3", "Drift!D4", "Drift!D5", "Drift!D6"]],
  ["a totals row", ["Investering!A3", "Investering!B3"]],
])("of all cells in the workbook, %s changes only its own", async (name, addresses) => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required(name));
  const before = describeCells(excel.book);
  await excel.workbook.apply(plan);
  const after = describeCells(excel.book);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (cell) => before.get(cell) !== after.get(cell),
  );
  expect(changed.sort()).toEqual(addresses);
});

test("text that Excel would read as a formula, a number or a date stays text", async () => {
  const excel = await openExcel(threeTables);
  const source = tableOf(await excel.workbook.read(), "Drift");
  const texts = [["=1+1"], ["-150"], ["1/2"]];
  const { readBack } = await excel.workbook.apply(
    planOf(
      source,
      setContents(column(source.id, "Prognos"), [[90], [""], ["-"]], texts),
      { kind: "addRow", tableId: source.id, cells: ["=SUM(1,2)", "1.1", "'citat'"] },
      {
        kind: "addTableSheet",
        sheet: "Statusord",
        table: "Statusord",
        columns: [tableColumn("Ord", 100), tableColumn("Betyder", 100)],
        rows: [["=Klar", "2019-08"]],
      },
    ),
  );
  expect(readBack[0]?.values).toEqual(texts);
  const after = await excel.workbook.read();
  expect(tableOf(after, "Drift").body.formulas.at(-1)).toEqual(["=SUM(1,2)", "1.1", "'citat'"]);
  expect(tableOf(after, "Drift").body.values.at(-1)).toEqual(["=SUM(1,2)", "1.1", "'citat'"]);
  expect(tableOf(after, "Statusord").body.values).toEqual([["=Klar", "2019-08"]]);
});

test("cells of a new totals row that the plan does not name stay blank", async () => {
  const excel = await openExcel(threeTables);
  const source = tableOf(await excel.workbook.read(), "Investering");
  await excel.workbook.apply(planOf(source, { kind: "setTotalsRow", tableId: source.id, shown: true }));
  expect(tableOf(await excel.workbook.read(), "Investering").totals?.formulas).toEqual([["", ""]]);
});

test("a new sheet comes last, and the user stays on the sheet where they are", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("a new sheet with a table"));
  const sheet = excel.book.activeSheetId;
  await excel.workbook.apply(plan);
  expect(excel.book.sheets.at(-1)?.name).toBe("Rapportuppgifter");
  expect(excel.book.activeSheetId).toBe(sheet);
  expect(excel.book.sheets.at(-1)?.columnWidths.get(0)).toBe(210);
});

test("a sheet of ours on which somebody has written since is not removed", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("a new sheet with a table"));
  await excel.workbook.apply(plan);
  await edit(excel, "Rapportuppgifter", 1, 1, "2020-08");
  await expectRefusal(excel, planUndo(plan), { code: "table-changed", place: "Rapportuppgifter" });
});

test("a row in which somebody has written since is not removed", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("a new row over blank ones"));
  await excel.workbook.apply(plan);
  await edit(excel, "Investering", 2, 1, 26);
  await expectRefusal(excel, planUndo(plan), { code: "table-changed", place: "Investering" });
});

test("a totals row in which somebody has written since is not switched off", async () => {
  const excel = await openExcel(threeTables);
  const source = tableOf(await excel.workbook.read(), "Investering");
  const plan = planOf(
    source,
    { kind: "setTotalsRow", tableId: source.id, shown: true },
    setContents(totals(source.id, "Projekt"), [[""]], [["Summa"]]),
  );
  await excel.workbook.apply(plan);
  await edit(excel, "Investering", 2, 1, 11);
  await expectRefusal(excel, planUndo(plan), { code: "table-changed", place: "Investering" });
});

test("of two marks only ours is taken away", async () => {
  const excel = await openExcel({
    ...threeTables,
    sheets: threeTables.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: [
        { ref: "B2:B6", cellValue: { operator: "LessThan", formula1: "=0" }, look: { fontColor: "#A4262C" } },
        { ref: "B2:B6", custom: { formula: "=$A2=1" }, look: { bold: true } },
      ],
    })),
  });
  const source = tableOf(await excel.workbook.read(), "Drift");
  const plan = planOf(source, { kind: "addDeficitMark", target: column(source.id, "Budget"), threshold: -0.5 });
  const before = stateOf(excel);
  await excel.workbook.apply(plan);
  expect(tableOf(await excel.workbook.read(), "Drift").conditionalFormatCounts).toEqual([0, 3, 0]);
  await excel.workbook.apply(planUndo(plan));
  expect(stateOf(excel)).toBe(before);
});

describe("a plan that no longer fits writes nothing:", () => {
  const changes: Readonly<Record<string, (excel: OpenExcel) => Promise<void>>> = {
    "the table has been renamed": (excel) =>
      excel.run(({ workbook }) => (workbook.tables.getItem("Drift").name = "Driftbudget")),
    "the table has been deleted": (excel) => excel.run(({ workbook }) => workbook.tables.getItem("Drift").delete()),
    "the table has become an ordinary range": (excel) =>
      excel.run(({ workbook }) => workbook.tables.getItem("Drift").convertToRange()),
    "its sheet has been renamed": (excel) =>
      excel.run(({ workbook }) => (workbook.worksheets.getItem("Drift").name = "Budget")),
    "its sheet has been deleted": (excel) => excel.run(({ workbook }) => workbook.worksheets.getItem("Drift").delete()),
    "a column has been renamed": (excel) => edit(excel, "Drift", 2, 2, "Prognos aug"),
    "a row has been added": (excel) =>
      excel.run(({ workbook }) => workbook.tables.getItem("Drift").rows.add(undefined, [["Ny", 1, 2]])),
    "a row has been inserted above": (excel) =>
      excel.run(({ workbook }) => workbook.worksheets.getItem("Drift").getRange("1:1").insert("Down")),
    "two rows have changed places": (excel) =>
      excel.run(({ workbook }) => {
        workbook.worksheets.getItem("Drift").getRange("A4:A5").values = [["Näringsliv"], ["Kansli"]];
      }),
    "the totals row has been switched on": (excel) =>
      excel.run(({ workbook }) => (workbook.tables.getItem("Drift").showTotals = true)),
    "somebody has typed a figure in a cell that was blank": (excel) => edit(excel, "Drift", 4, 2, 175),
  };

  test.each(Object.entries(changes))("%s", async (_, change) => {
    const excel = await openExcel(threeTables);
    const plan = await planCase(excel, required("formulas in a column"));
    await change(excel);
    await expectRefusal(excel, plan, { code: "table-changed", place: "Drift" });
  });
});

test.each([
  ["beside the table, where a new column would push it aside", "a column, a totals row and a mark together", 1, 2],
  ["under the table, where a totals row would push it down", "a totals row", 2, 0],
  ["under a new column of the table", "a column, a totals row and a mark together", 2, 2],
])("what somebody has typed meanwhile %s, stays where it is", async (_, name, row, columnIndex) => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required(name));
  await edit(excel, "Investering", row, columnIndex, "obs");
  await expectRefusal(excel, plan, { code: "table-changed", place: "Investering" });
});

test("figures outside the plan's cells may change between reading and writing", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("formulas in a column"));
  await edit(excel, "Drift", 3, 1, 111);
  await excel.workbook.apply(plan);
  expect(tableOf(await excel.workbook.read(), "Drift").body.values[0]).toEqual(["Kansli", 111, 2]);
});

test("a protected sheet is left alone and named", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("number formats"));
  await excel.run(({ workbook }) => workbook.worksheets.getItem("Drift").protection.protect());
  await expectRefusal(excel, plan, { code: "protected", place: "Drift" });
});

test("a workbook whose structure is protected gets no new sheets, is named itself, and may be written in", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("number formats"));
  await excel.run(({ workbook }) => workbook.protection.protect());
  await expectRefusal(excel, plan, { code: "protected", place: undefined });
  await excel.workbook.apply(plan);
  expect(tableOf(await excel.workbook.read(), "Drift").body.numberFormats[0]?.[1]).toBe("0.0");
});

test("a workbook that is open for reading only is left alone", async () => {
  const excel = await openExcel({ ...threeTables, options: { isReadOnly: true } });
  const plan = await planCase(excel, required("number formats"));
  await expectRefusal(excel, plan, { code: "protected" });
});

test("a name that has been taken meanwhile is not taken over", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("a new sheet with a table"));
  await excel.run(({ workbook }) => void workbook.worksheets.add("rapportuppgifter"));
  await expectRefusal(excel, plan, { code: "table-changed", place: "Rapportuppgifter" });
});

test("while a cell is being edited nothing is written, before as after the check", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("formulas in a column"));
  for (const firstRefused of [0, 1]) {
    let count = 0;
    excel.intercept((_, proceed) => (count++ >= firstRefused ? Promise.resolve({ refused: 5004 }) : proceed()));
    await expectRefusal(excel, plan, { code: "cell-edit-mode" });
  }
});

describe("the add-in's notes", () => {
  test("lie on a hidden sheet that says what it is, and can be read back", async () => {
    const excel = await openExcel(threeTables);
    const source = tableOf(await excel.workbook.read(), "Drift");
    const parts = ['{"a":"=1"}', "'b", "=c"];
    await excel.workbook.apply(planOf(source, undoNote("7", ...parts)));
    const sheet = excel.book.getSheet(NOTES_SHEET);
    expect(sheet.visibility).toBe("Hidden");
    expect(sheet.cellAt(0, 0).value).toMatch(/^Här sparar tillägget/);
    expect((await excel.workbook.read()).notes).toEqual(
      parts.map((content, index) => ({ kind: "undo", key: "", id: "7", part: index + 1, partCount: 3, content })),
    );
  });

  test("are replaced by later ones, and removed when there is nothing to keep", async () => {
    const excel = await openExcel(threeTables);
    const source = tableOf(await excel.workbook.read(), "Drift");
    await excel.workbook.apply(planOf(source, undoNote("1", "a", "b")));
    await excel.workbook.apply(planOf(source, undoNote("2", "c")));
    expect((await excel.workbook.read()).notes).toEqual([
      { kind: "undo", key: "", id: "2", part: 1, partCount: 1, content: "c" },
    ]);
    await excel.workbook.apply(planOf(source, undoNote("3")));
    expect((await excel.workbook.read()).notes).toEqual([]);
  });

  test("need no sheet when there is nothing to keep", async () => {
    const excel = await openExcel(threeTables);
    const source = tableOf(await excel.workbook.read(), "Drift");
    await excel.workbook.apply(planOf(source, undoNote("1")));
    expect(excel.book.findSheet(NOTES_SHEET)).toBeUndefined();
  });
});

test("a write that Excel stops in its middle has left its undo, which takes back what was done", async () => {
  const excel = await openExcel(threeTables);
  const source = tableOf(await excel.workbook.read(), "Investering");
  const plan = planOf(
    source,
    { kind: "addColumn", tableId: source.id, header: "Prognos" },
    setContents(column(source.id, "Prognos"), [[""]], [["=OM(1;2"]], { after: [[2]] }),
    { kind: "setTotalsRow", tableId: source.id, shown: true },
  );
  const before = stateOf(excel);
  const withNote = { ...plan, writes: [...plan.writes, undoNote("1", "ångra")] };
  const fault: unknown = await excel.workbook.apply(withNote).catch((error: unknown) => error);
  const { notes } = await excel.workbook.read();
  expect(notes).toMatchObject([{ kind: "undo" }]);
  expect(fault).toMatchObject({ code: "partly-written", place: "Investering", undoId: notes[0]?.id });
  expect(tableOf(await excel.workbook.read(), "Investering").headers).toContain("Prognos");

  const undo = planUndo(plan);
  await excel.workbook.apply({ ...undo, writes: [...undo.writes, undoNote("1")] });
  await excel.run(({ workbook }) => workbook.worksheets.getItem(NOTES_SHEET).delete());
  expect(stateOf(excel)).toBe(before);
});

test("a write whose answer is lost is said to be partly written, since it may have been", async () => {
  const excel = await openExcel(threeTables);
  const plan = await planCase(excel, required("number formats"));
  let count = 0;
  excel.intercept(async (_, proceed) => {
    const reply = await proceed();
    return count++ === 1 ? { refused: 5001 } : reply;
  });
  await expect(
    excel.workbook.apply({ ...plan, writes: [...plan.writes, undoNote("1", "ångra")] }),
  ).rejects.toMatchObject({ code: "partly-written" });
});

test("a large column is written and read back in parts that Excel accepts", async () => {
  const rowCount = 30_000;
  const rows = Array.from({ length: rowCount }, (_, row) => [row, null]);
  const excel = await openExcel({
    sheets: [
      {
        name: "Stor",
        rows: { A1: [["Nr", "Kommentar"], ...rows] },
        tables: [{ name: "Stor", ref: `A1:B${String(rowCount + 1)}` }],
      },
    ],
  });
  const source = tableOf(await excel.workbook.read(), "Stor");
  const texts = rows.map(([row]) => [`Kommentar till rad ${String(row)}: ${"å".repeat(40)}`]);
  const blanks = rows.map(() => [""]);
  const plan: Plan = {
    kind: "deviations",
    writes: [setContents(column(source.id, "Kommentar"), blanks, texts)],
    shapes: [readTableShape(source, null)],
  };
  excel.log.clear();
  const { readBack } = await excel.workbook.apply(plan);
  await excel.idle();
  expect(readBack[0]?.values).toEqual(texts);
  expect(excel.log.requests.every(({ refusal }) => refusal === null)).toBe(true);
  // The texts go and come back at two bytes a character, with their brackets and quotes, in parts of 4 MB.
  const bytes = texts.reduce((sum, row) => sum + 2 * JSON.stringify(row).length, 0);
  expect(excel.log.syncCount).toBeLessThanOrEqual(1 + Math.ceil((2 * bytes) / 4_000_000) + 1);
});

const required = (name: string): Case => {
  const found = cases[name];
  if (found === undefined) throw new Error(`There is no case ${name}.`);
  return found;
};

/** What another person does in the workbook meanwhile. */
function edit(excel: OpenExcel, sheet: string, row: number, column: number, value: string | number): Promise<void> {
  return excel.run(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
  });
}

async function expectRefusal(excel: OpenExcel, plan: Plan, failure: object): Promise<void> {
  const before = stateOf(excel);
  const withNote = { ...plan, writes: [...plan.writes, undoNote("1", "ångra")] };
  await expect(excel.workbook.apply(withNote)).rejects.toMatchObject({ name: "WorkbookError", ...failure });
  expect(stateOf(excel)).toBe(before);
}
