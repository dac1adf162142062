import type { OpenExcel } from "../openExcel";
import type { Chance } from "./chance";

/** What somebody does in the workbook, by Excel's own API. Where Excel refuses (a protected sheet, a name that is gone), nothing is done. */
export type UserAction = (excel: OpenExcel, chance: Chance) => Promise<void>;

/** Sheets of the add-in's own, as far as they are there. */
const ownSheets = ["Delår översikt", "Delår rapport", "Delår kontroller", "Statusord", "Kommentarer", "Uppdrag"];

export const userActions: Readonly<Record<string, UserAction>> = {
  typeFigure: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Driftbudget").getDataBodyRange();
      body.getCell(chance.below(2), 1 + chance.below(3)).values = [[chance.below(2000)]];
    }),
  typeFigureAsText: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Investeringsbudget").getDataBodyRange();
      body.getCell(0, 1).values = [[`'${String(1 + chance.below(8))} ${String(100 + chance.below(900))}`]];
    }),
  clearForecast: (excel) =>
    attempt(excel, ({ workbook }) => {
      workbook.tables.getItem("Driftbudget").getDataBodyRange().getCell(0, 3).values = [[""]];
    }),
  typeText: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(chance.pick(["Drift", "Mål", "Framsida", "Underlag", ...ownSheets]));
      sheet.getRangeByIndexes(chance.below(16), 5 + chance.below(4), 1, 1).values = [[chance.text()]];
    }),
  typeInGoals: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Mål").getDataBodyRange();
      body.getCell(chance.below(2), 1 + chance.below(3)).values = [[chance.text()]];
    }),
  typeInActivities: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const body = workbook.tables.getItem("Aktiviteter").getDataBodyRange();
      body.getCell(chance.below(2), 2).values = [[chance.text()]];
    }),
  colour: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(chance.pick(["Drift", "Mål", "Systemdata", "Delår översikt"]));
      const { format } = sheet.getRangeByIndexes(chance.below(12), chance.below(6), 2, 2);
      format.fill.color = chance.pick(["#FFEE00", "#DDFFDD"]);
      format.columnWidth = 60 + chance.below(60);
    }),
  sort: (excel, chance) => {
    const name = chance.pick(["Mål", "Aktiviteter"]);
    if (excel.book.findTable(name) === undefined) return Promise.resolve();
    return attempt(excel, ({ workbook }) => {
      const [first = [], second = []] = readRows(excel, name, 2);
      const rows = workbook.tables.getItem(name).getDataBodyRange().getCell(0, 0).getResizedRange(1, 3);
      rows.values = [second.slice(0, 4), first.slice(0, 4)];
    });
  },
  insertRowAbove: (excel, chance) =>
    attempt(excel, ({ workbook }) =>
      workbook.worksheets
        .getItem(chance.pick(["Mål", "Drift"]))
        .getRange("1:1")
        .insert("Down"),
    ),
  insertColumnBefore: (excel, chance) =>
    chance.below(3) === 0
      ? attempt(excel, ({ workbook }) => workbook.worksheets.getItem("Aktiviteter").getRange("A:A").insert("Right"))
      : Promise.resolve(),
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
  filter: ({ book }, chance) => {
    const hidden = book.findSheet("Drift")?.hiddenRows;
    if (hidden?.has(4) === true) hidden.delete(4);
    else hidden?.add(4);
    // Excels differ in whether what an add-in writes reaches what a filter hides.
    book.options.writesHiddenRows = chance.below(2) === 0;
    return Promise.resolve();
  },
  setOptions: ({ book }, chance) => {
    book.options.fillCalculatedColumns = chance.below(3) > 0;
    book.options.structuredReferences = chance.pick(["asShown", "asStored"]);
    return Promise.resolve();
  },
  protect: (excel, chance) => {
    const name = chance.pick(["Mål", "Delår översikt"]);
    const isProtected = excel.book.findSheet(name)?.isProtected === true;
    return attempt(excel, ({ workbook }) => {
      const { protection } = workbook.worksheets.getItem(name);
      if (isProtected) protection.unprotect();
      else protection.protect();
    });
  },
  hideSheet: (excel, chance) =>
    attempt(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(chance.pick(["Mål", "Underlag", "Delår översikt"]));
      sheet.visibility = chance.pick(["Visible", "Hidden", "VeryHidden"]);
    }),
  addSheet: (excel, chance) =>
    chance.below(3) === 0
      ? attempt(excel, ({ workbook }) => {
          const sheet = workbook.worksheets.add(chance.pick([`Eget ${String(chance.below(99))}`, ...ownSheets]));
          sheet.getRange("A1").values = [[chance.text()]];
        })
      : Promise.resolve(),
  deleteSheet: (excel, chance) =>
    chance.below(3) === 0
      ? attempt(excel, ({ workbook }) => workbook.worksheets.getItem(chance.pick(ownSheets)).delete())
      : Promise.resolve(),
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
