/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { NOTES_SHEET } from "../../src/excel/notesSheet";
import { type OpenExcel, openExcel, readSample } from "./openExcel";
import { planOf, setContents, tableOf, undoNote } from "./plans";

const area = (sheet: string) => ({ sheet, row: 3, column: 1, rowCount: 1, columnCount: 2 });

describe("selecting", () => {
  test("shows the sheet and selects the cells", async () => {
    const { book, workbook } = await openExcel(readSample("tiny.json"));
    await workbook.select(area("Drift"));
    expect(book.getSheet(book.activeSheetId).name).toBe("Drift");
    expect(book.selectedArea).toMatchObject({ row: 3, column: 1, rowCount: 1, columnCount: 2 });
  });

  test("does not unhide a hidden sheet, but says which it is", async () => {
    const excel = await openExcel(readSample("tiny.json"));
    await excel.run(({ workbook }) => (workbook.worksheets.getItem("Drift").visibility = "Hidden"));
    await expect(excel.workbook.select(area("Drift"))).rejects.toMatchObject({ name: "WorkbookError", place: "Drift" });
    expect(excel.book.getSheet("Drift").visibility).toBe("Hidden");
  });

  test("says so when the sheet is gone", async () => {
    const { workbook } = await openExcel(readSample("tiny.json"));
    await expect(workbook.select(area("Borta"))).rejects.toMatchObject({ code: "table-changed", place: "Borta" });
  });
});

describe("watching", () => {
  const watched = async () => {
    const excel = await openExcel(readSample("tiny.json"));
    let hints = 0;
    const stop = await excel.workbook.watch(() => void (hints += 1));
    /** The hints that something gave, once everything has been told. */
    const hintsOf = async (work: () => Promise<unknown>) => {
      hints = 0;
      await work();
      await excel.idle();
      await Promise.resolve();
      return hints;
    };
    return { excel, stop, hintsOf };
  };

  test("gives a hint when somebody types a figure, and none when the watch has ended", async () => {
    const { excel, stop, hintsOf } = await watched();
    expect(await hintsOf(() => typeFigure(excel, 120))).toBeGreaterThan(0);
    await stop();
    expect(await hintsOf(() => typeFigure(excel, 130))).toBe(0);
  });

  test("gives a hint when a table comes or goes", async () => {
    const { excel, hintsOf } = await watched();
    const add = () => excel.run(({ workbook }) => void workbook.tables.add("Start!A10:B11", false));
    const remove = () => excel.run(({ workbook }) => workbook.worksheets.getItem("Start").tables.getItemAt(0).delete());
    expect(await hintsOf(add)).toBeGreaterThan(0);
    expect(await hintsOf(remove)).toBeGreaterThan(0);
  });

  test("gives none for the add-in's own writes and notes", async () => {
    const { excel, hintsOf } = await watched();
    const drift = tableOf(await excel.workbook.read(), "Drift");
    const target = { kind: "column", tableId: drift.id, header: "Prognos" } as const;
    const plan = planOf(drift, setContents(target, [[90], [""]], [[95], [180]]), undoNote("1", "ångra"));
    expect(await hintsOf(() => excel.workbook.apply(plan))).toBe(0);
    expect(excel.book.findSheet(NOTES_SHEET)).toBeDefined();
  });
});

describe("the state", () => {
  test("tells Excel's language, whether the workbook can be written, is saved and saves itself", async () => {
    const excel = await openExcel(readSample("tiny.json"));
    expect(await excel.workbook.state()).toEqual({
      displayLanguage: "sv-SE",
      isReadOnly: false,
      isDirty: false,
      isAutoSaveOn: false,
      officeTheme: null,
    });
    await typeFigure(excel, 140);
    expect((await excel.workbook.state()).isDirty).toBe(true);
    await excel.workbook.save();
    expect((await excel.workbook.state()).isDirty).toBe(false);
  });

  test("comes with the workbook in the same two round trips, also where the notes are too much for one answer", async () => {
    const excel = await openExcel(readSample("tiny.json"));
    const alone = { snapshot: await excel.workbook.read(), state: await excel.workbook.state() };
    excel.log.clear();
    expect(await excel.workbook.readWithState()).toEqual(alone);
    expect(excel.log.syncCount).toBe(2);
    let isFirst = true;
    excel.intercept((_, proceed) => {
      const isRefused = isFirst;
      isFirst = false;
      return isRefused ? Promise.resolve({ refused: 5103 }) : proceed();
    });
    expect(await excel.workbook.readWithState()).toEqual(alone);
  });

  test("tells a workbook that is open for reading only", async () => {
    const { workbook } = await openExcel({ sheets: [{ name: "Blad1" }], options: { isReadOnly: true } });
    expect((await workbook.state()).isReadOnly).toBe(true);
  });
});

describe("a failure", () => {
  test.each([
    [5103, "too-large"],
    [5104, "too-large"],
    [7000, "protected"],
    [5102, "busy"],
    [5016, "busy"],
    [5012, "session-ended"],
    [5004, "cell-edit-mode"],
    [5001, "unknown"],
  ] as const)("with Excel's number %d is told as %s", async (refused, code) => {
    const { workbook, intercept } = await openExcel(readSample("tiny.json"));
    intercept(() => Promise.resolve({ refused }));
    await expect(workbook.state()).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  test("that is the add-in's own fault is not told as Excel's", async () => {
    const { workbook } = await openExcel(readSample("tiny.json"));
    const drift = tableOf(await workbook.read(), "Drift");
    const plan = { ...planOf(drift, { kind: "addColumn", tableId: "ingen", header: "X" }), shapes: [] };
    await expect(workbook.apply(plan)).rejects.not.toMatchObject({ name: "WorkbookError" });
  });
});

/** By a person, in the grid. */
async function typeFigure(excel: OpenExcel, figure: number): Promise<void> {
  await excel.book.turn("user", () => {
    const sheet = excel.book.getSheet("Drift");
    excel.book.writeCell(sheet, 3, 1, { ...sheet.cellAt(3, 1), value: figure });
    const area = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
    excel.book.record({ kind: "contents", sheetId: sheet.id, area, changeType: "RangeEdited", single: null });
  });
}
