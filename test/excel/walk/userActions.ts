import type { OpenExcel } from "../openExcel";
import type { Chance } from "./chance";

/** What somebody does in the workbook, by Excel's own API. Where Excel refuses (a protected sheet, a name that is gone), nothing is done. */
export type UserAction = (excel: OpenExcel, chance: Chance) => Promise<void>;

export const userActions: Readonly<Record<string, UserAction>> = {
  typeFigure: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Driftbudget").getDataBodyRange();
      body.getCell(chance.below(2), 1 + chance.below(3)).values = [[chance.below(2000)]];
    }),
  clearForecast: (excel) =>
    attempt(excel, ({ workbook }) => {
      workbook.tables.getItem("Driftbudget").getDataBodyRange().getCell(0, 3).values = [[""]];
    }),
  typeText: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(chance.pick(["Drift", "Mål", "Framsida", "Delår översikt"]));
      sheet.getRangeByIndexes(chance.below(16), 5 + chance.below(4), 1, 1).values = [[chance.text()]];
    }),
  typeInGoals: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Mål").getDataBodyRange();
      body.getCell(chance.below(2), 1 + chance.below(3)).values = [[chance.text()]];
    }),
  sort: (excel) => {
    const table = excel.book.findTable("Mål");
    if (table === undefined) return Promise.resolve();
    return attempt(excel, ({ workbook }) => {
      const [first = [], second = []] = readRows(excel, "Mål", 2);
      const rows = workbook.tables.getItem("Mål").getDataBodyRange().getCell(0, 0).getResizedRange(1, 3);
      rows.values = [second.slice(0, 4), first.slice(0, 4)];
    });
  },
  insertRowAbove: (excel) =>
    attempt(excel, ({ workbook }) => workbook.worksheets.getItem("Mål").getRange("1:1").insert("Down")),
  addRow: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      workbook.tables.getItem("Driftbudget").rows.add(undefined, undefined);
      workbook.tables.getItem("Driftbudget").getDataBodyRange().getLastRow().getCell(0, 0).values = [[chance.text()]];
    }),
  deleteRow: (excel) => {
    const table = excel.book.findTable("Driftbudget");
    if (table === undefined || table.area.rowCount < 6) return Promise.resolve();
    return attempt(excel, ({ workbook }) => workbook.tables.getItem("Driftbudget").rows.getItemAt(3).delete());
  },
  renameHeader: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const table = workbook.tables.getItem("Driftbudget");
      table.getHeaderRowRange().getCell(0, 2).values = [[chance.pick(["Utfall", "Utfall aug"])]];
    }),
  renameSheet: (excel) => {
    const [from, to] = excel.book.findSheet("Drift") === undefined ? ["Drift 2", "Drift"] : ["Drift", "Drift 2"];
    return attempt(excel, ({ workbook }) => (workbook.worksheets.getItem(from).name = to));
  },
  renameTable: (excel) => {
    const [from, to] = excel.book.findTable("Mål") === undefined ? ["Målen", "Mål"] : ["Mål", "Målen"];
    return attempt(excel, ({ workbook }) => (workbook.tables.getItem(from).name = to));
  },
  filter: ({ book }) => {
    const hidden = book.findSheet("Drift")?.hiddenRows;
    if (hidden?.has(4) === true) hidden.delete(4);
    else hidden?.add(4);
    return Promise.resolve();
  },
  protect: (excel) => {
    const isProtected = excel.book.getSheet("Mål").isProtected;
    return attempt(excel, ({ workbook }) => {
      const { protection } = workbook.worksheets.getItem("Mål");
      if (isProtected) protection.unprotect();
      else protection.protect();
    });
  },
  removeNotes: (excel, chance) =>
    chance.below(6) === 0
      ? attempt(excel, ({ workbook }) => workbook.worksheets.getItem("Delår data").delete())
      : Promise.resolve(),
};

async function attempt({ run }: OpenExcel, act: (context: Excel.RequestContext) => unknown): Promise<void> {
  try {
    await run(act);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}

function readRows({ book }: OpenExcel, name: string, count: number): (string | number | boolean)[][] {
  const table = book.getTable(name);
  const sheet = book.getSheet(table.sheetId);
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: table.area.columnCount }, (_column, column) => {
      const { value } = sheet.cellAt(table.area.row + 1 + row, table.area.column + column);
      if (value === null || typeof value === "object") return "";
      // Sorting moves texts as they are; entered anew they would be read.
      return typeof value === "string" ? `'${value}` : value;
    }),
  );
}
