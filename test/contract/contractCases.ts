/** Anything that JSON can say. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** Something that the add-in relies on in Excel: what is done on a fresh sheet, and what the local host answers. */
export type ContractCase = {
  readonly name: string;
  readonly expected: Answer;
  /** `sheet` is new and blank, and is deleted afterwards with all that stands on it. */
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>;
};

/** The sheet that the suite makes for itself. */
export const CONTRACT_SHEET = "Delår kontrakt";

const TABLE = "DelårKontrakt";

/** A table with a budget and a forecast from A1, and a name for it. */
const addBudget = (sheet: Excel.Worksheet, headers: readonly string[] = ["Verksamhet", "Budget", "Prognos"]) => {
  sheet.getRange("A1:C3").values = [[...headers], ["Kansli", 1200, 1150], ["Teknik", 300, ""]];
  const table = sheet.tables.add("A1:C3", true);
  table.name = TABLE;
  return table;
};

const readFormulas = async (context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) => {
  const range = sheet.getRange(address).load("formulas");
  await context.sync();
  return range.formulas as Answer[][];
};

const readValues = async (context: Excel.RequestContext, sheet: Excel.Worksheet, address: string) => {
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values as Answer[][];
};

/** The code with which Excel refuses what waits to be sent; "done" where it does not. */
const readRefusal = async (context: Excel.RequestContext): Promise<string> => {
  try {
    await context.sync();
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
};

const deviation = (budget = "Budget", forecast = "Prognos") =>
  `=IF(COUNT(${TABLE}[[#This Row],[${budget}]],${TABLE}[[#This Row],[${forecast}]])=2,` +
  `${TABLE}[[#This Row],[${budget}]]-${TABLE}[[#This Row],[${forecast}]],"")`;

export const contractCases: readonly ContractCase[] = [
  {
    name: "text that begins with = stays text behind an apostrophe, and the apostrophe is gone",
    expected: [["=1+1"], ["+1+1"], ["-2+3"], ["@SUM"], ["7 851"], ["1/2"], ["SANT"], ["''x"]],
    run: async (context, sheet) => {
      const texts = ["=1+1", "+1+1", "-2+3", "@SUM", "7 851", "1/2", "SANT", "''x"];
      sheet.getRange("A1:A8").formulas = texts.map((text) => [`'${text}`]);
      return readValues(context, sheet, "A1:A8");
    },
  },
  {
    name: "text in a cell that was formatted as text in the same request stays text",
    expected: [["=1+1"], ["1.1"], ["2019-08-31"]],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["1.1"], ["2019-08-31"]];
      return readValues(context, sheet, "A1:A3");
    },
  },
  {
    name: "a totals row that is switched on over a blank row moves nothing",
    expected: [["Summa"], ["Källa"]],
    run: async (context, sheet) => {
      sheet.getRange("A5").values = [["Källa"]];
      addBudget(sheet).showTotals = true;
      sheet.getRange("A4").values = [["Summa"]];
      return readValues(context, sheet, "A4:A5");
    },
  },
  {
    name: "a totals row that is switched on over occupied cells pushes them down",
    expected: [["Källa"]],
    run: async (context, sheet) => {
      sheet.getRange("A4").values = [["Källa"]];
      const table = addBudget(sheet);
      await context.sync();
      table.showTotals = true;
      return readValues(context, sheet, "A5");
    },
  },
  {
    name: "a formula in a blank column fills the column, where Excel is set so",
    expected: true,
    run: async (context, sheet) => {
      addBudget(sheet).columns.add(-1, undefined, "Avvikelse");
      await context.sync();
      sheet.getRange("D2").formulas = [[deviation()]];
      return JSON.stringify(await readFormulas(context, sheet, "D3")) !== `[[""]]`;
    },
  },
  {
    name: "formulas that are not alike stand as they are where numbers stood before",
    expected: [[1], [4]],
    run: async (context, sheet) => {
      addBudget(sheet).columns.add(-1, undefined, "Avvikelse");
      sheet.getRange("D2:D3").formulas = [[0], [0]];
      sheet.getRange("D2:D3").formulas = [["=1"], ["=2+2"]];
      return readValues(context, sheet, "D2:D3");
    },
  },
  {
    name: "structured references in the long form compute, and come back in the short one",
    expected: [
      '=IF(COUNT([@Budget],[@Prognos])=2,[@Budget]-[@Prognos],"")',
      '=IF(COUNT([@Budget],[@Prognos])=2,[@Budget]-[@Prognos],"")',
    ],
    run: async (context, sheet) => {
      addBudget(sheet).columns.add(-1, undefined, "Avvikelse");
      sheet.getRange("D2:D3").formulas = [[deviation()], [deviation()]];
      return (await readFormulas(context, sheet, "D2:D3")).flat();
    },
  },
  {
    name: "headers with brackets, signs and apostrophes are reached when they are escaped",
    expected: [[50]],
    run: async (context, sheet) => {
      addBudget(sheet, ["Läge, #1", "Budget [tkr]", "Nämndens 'prognos'"]);
      sheet.getRange("F2").formulas = [[`=SUM(${TABLE}[[Budget '[tkr']]])-SUM(${TABLE}[[Nämndens ''prognos'']])-300`]];
      return readValues(context, sheet, "F2");
    },
  },
  {
    name: "what is written right under a table makes it grow",
    expected: 3,
    run: async (context, sheet) => {
      const table = addBudget(sheet);
      sheet.getRange("A4").values = [["Fritid"]];
      const { rows } = table;
      rows.load("count");
      await context.sync();
      return rows.count;
    },
  },
  {
    name: "a new row pushes down what stands under the table, in the table's columns only",
    expected: [
      ["", "", "", ""],
      ["Källa", "", "", "Bredvid"],
    ],
    run: async (context, sheet) => {
      sheet.getRange("A4").values = [["Källa"]];
      sheet.getRange("D5").values = [["Bredvid"]];
      const table = addBudget(sheet);
      await context.sync();
      table.rows.add();
      return readValues(context, sheet, "A4:D5");
    },
  },
  {
    name: "a table that is made narrower leaves its last column's cells, and what stands beside them",
    expected: [["Prognos", "Bredvid"]],
    run: async (context, sheet) => {
      const table = addBudget(sheet);
      sheet.getRange("D1").values = [["Bredvid"]];
      await context.sync();
      table.resize("A1:B3");
      return readValues(context, sheet, "C1:D1");
    },
  },
  {
    name: "2 × 1 600 formulas go in one request",
    expected: [[1, 2]],
    run: async (context, sheet) => {
      sheet.getRange("A1:B1600").formulas = Array.from({ length: 1600 }, (_, row) => [
        `=ROW()-${row}`,
        `=ROW()-${row - 1}`,
      ]);
      return readValues(context, sheet, "A1600:B1600");
    },
  },
  {
    name: "several requests can be one step of Excel's own undo (ExcelApi 1.20), formulas among them",
    // The local host is an Excel without it.
    expected: "not there",
    run: async (_context, sheet) => {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return "not there";
      sheet.load("name");
      await sheet.context.sync();
      const { name } = sheet;
      return Excel.run({ mergeUndoGroup: true }, async (grouped) => {
        const range = grouped.workbook.worksheets.getItem(name).getRange("A1:A1600");
        range.formulas = Array.from({ length: 1600 }, () => ["=1"]);
        await grouped.sync();
        range.numberFormat = Array.from({ length: 1600 }, () => ["0"]);
        return readRefusal(grouped);
      });
    },
  },
  {
    name: "a protected sheet refuses with AccessDenied, and an unlocked cell on it does not",
    expected: ["AccessDenied", "done"],
    run: async (context, sheet) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      const locked = await readRefusal(context);
      sheet.getRange("B1").values = [[1]];
      const unlocked = await readRefusal(context);
      sheet.protection.unprotect();
      await context.sync();
      return [locked, unlocked];
    },
  },
  {
    name: "a table that is gone refuses with ItemNotFound",
    expected: "ItemNotFound",
    run: async (context, sheet) => {
      sheet.tables.getItem("Finns inte").load("name");
      return readRefusal(context);
    },
  },
  {
    name: "a number format with conditions comes back as it was given",
    expected: [["[>=0.5]+#,##0;[<=-0.5]-#,##0;0"]],
    run: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["[>=0.5]+#,##0;[<=-0.5]-#,##0;0"]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as Answer;
    },
  },
  {
    name: "a cell holds 32 767 characters and refuses one more",
    expected: [32_767, "InvalidArgument"],
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
      const [[text] = []] = (await readValues(context, sheet, "A1")) as readonly (readonly Answer[])[];
      sheet.getRange("A2").values = [["x".repeat(32_768)]];
      return [typeof text === "string" ? text.length : null, await readRefusal(context)];
    },
  },
  {
    name: "merged cells keep the first one's contents",
    expected: [["Rubrik", "", ""]],
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [["Rubrik"]];
      sheet.getRange("A1:C1").merge(true);
      return readValues(context, sheet, "A1:C1");
    },
  },
  {
    name: "writing to a sheet that no menu shows works",
    expected: [[7]],
    run: async (context, sheet) => {
      sheet.visibility = "VeryHidden";
      sheet.getRange("A1").values = [[7]];
      return readValues(context, sheet, "A1");
    },
  },
  {
    name: "an event tells of our own write, and that it was ours",
    expected: "ThisLocalAddin",
    run: async (context, sheet) => {
      let tell: (source: string) => void = () => undefined;
      const told = new Promise<string>((resolve) => (tell = resolve));
      const handler = sheet.onChanged.add((change) => {
        tell(change.triggerSource);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      const silence = new Promise<string>((resolve) => setTimeout(() => resolve("nothing within five seconds"), 5000));
      const source = await Promise.race([told, silence]);
      handler.remove();
      await context.sync();
      return source;
    },
  },
  {
    name: "a setting is kept in the workbook, and can be taken away",
    expected: ["värde", true],
    run: async (context) => {
      const { settings } = context.workbook;
      const setting = settings.add("delår kontrakt", "värde");
      setting.load("value");
      await context.sync();
      const kept = setting.value as Answer;
      setting.delete();
      const gone = settings.getItemOrNullObject("delår kontrakt");
      await context.sync();
      return [kept, gone.isNullObject];
    },
  },
];
