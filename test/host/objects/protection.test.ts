import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({ sheets: [{ name: "Drift", cells: { A1: 1, B1: 2 } }, { name: "Mål" }] });
});

afterEach(() => excel.close());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Drift");

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
  excel.run(async (context) => {
    sheetOf(context).getRange("B1:B3").format.protection.locked = false;
    sheetOf(context).protection.protect(options, password);
    await context.sync();
  });

const refusal = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  excel.refusalOf(async (context) => {
    work(sheetOf(context), context);
    await context.sync();
  });

test("on a protected sheet unlocked cells are written and locked ones refuse", async () => {
  await protect();
  expect(await refusal((sheet) => (sheet.getRange("B1").values = [[5]]))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[5]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1:B1").values = [[5, 6]]))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("B1").format.font.bold = true))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("B2:C2").merge())).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
});

test("what the protection lets through is told and can be done, and nothing else", async () => {
  await protect({ allowFormatCells: true, allowFormatRows: true, allowInsertRows: true, selectionMode: "Unlocked" });
  const options = await excel.run(async (context) => {
    const { protection } = sheetOf(context);
    protection.load("options");
    await context.sync();
    return protection.options;
  });
  expect(options).toMatchObject({
    allowFormatCells: true,
    allowFormatRows: true,
    allowFormatColumns: false,
    allowInsertRows: true,
    allowSort: false,
    selectionMode: "Unlocked",
  });
  expect(await refusal((sheet) => (sheet.getRange("A1").format.font.bold = true))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").format.rowHeight = 30))).toBeNull();
  expect(await refusal((sheet) => sheet.getRange("2:2").insert("Down"))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").format.columnWidth = 30))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("2:2").delete("Up"))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[5]]))).toBe("AccessDenied");
});

test("protection with a password goes with that password only", async () => {
  await protect(undefined, "hemligt");
  expect(await refusal((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.protection.unprotect("fel"))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.protection.unprotect("hemligt"))).toBeNull();
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[5]]))).toBeNull();
});

test("in a workbook whose structure is protected the sheets stand as they are, and its cells can be written", async () => {
  await excel.run(async (context) => {
    context.workbook.protection.protect("hemligt");
    await context.sync();
  });
  expect(await refusal((_, { workbook }) => workbook.worksheets.add("Ny"))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.visibility = "Hidden"))).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.name = "Annat"))).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.delete())).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[5]]))).toBeNull();
  expect(await refusal((_, { workbook }) => workbook.protection.unprotect("fel"))).toBe("AccessDenied");
  expect(await refusal((_, { workbook }) => workbook.protection.unprotect("hemligt"))).toBeNull();
  expect(await refusal((_, { workbook }) => workbook.worksheets.add("Ny"))).toBeNull();
});

test("a very hidden sheet is told as such, can be written, and cannot be brought to the front", async () => {
  await refusal((sheet) => (sheet.visibility = "VeryHidden"));
  const told = await excel.run(async (context) => {
    const sheet = sheetOf(context).load("visibility");
    sheet.getRange("A1").values = [[7]];
    await context.sync();
    return sheet.visibility;
  });
  expect(told).toBe("VeryHidden");
  expect(await refusal((sheet) => sheet.activate())).not.toBeNull();
});

test("what may be typed in a cell, and what is said about it, is set and told again", async () => {
  const told = await excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange("B1:B3");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Ja,Delvis,Nej" } };
    dataValidation.errorAlert = { message: "Välj i listan.", showAlert: true, style: "Warning", title: "Bedömning" };
    dataValidation.prompt = { message: "Välj ett ord.", showPrompt: true, title: "Bedömning" };
    dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    const none = sheetOf(context).getRange("D1").dataValidation;
    none.load("type,errorAlert,prompt");
    await context.sync();
    return [dataValidation.toJSON(), none.toJSON()];
  });
  expect(told).toEqual([
    {
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Ja,Delvis,Nej" } },
      errorAlert: { message: "Välj i listan.", showAlert: true, style: "Warning", title: "Bedömning" },
      prompt: { message: "Välj ett ord.", showPrompt: true, title: "Bedömning" },
      ignoreBlanks: true,
    },
    {
      type: "None",
      errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
      prompt: { message: "", showPrompt: true, title: "" },
    },
  ]);
});

test("a message that is longer than Excel takes is refused", async () => {
  const prompt = { message: "x".repeat(256), showPrompt: true, title: "" };
  expect(await refusal((sheet) => (sheet.getRange("B1").dataValidation.prompt = prompt))).toBe("InvalidArgument");
});
