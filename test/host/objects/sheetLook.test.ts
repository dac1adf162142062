import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

const LONG_TEXT =
  "Förvaltningen beräknar ett överskott på 300 tkr vid årets slut, eftersom två tjänster har varit vakanta sedan i våras.";

beforeEach(async () => {
  excel = await openExcel({
    styles: { wrapped: { wrapText: true } },
    sheets: [
      {
        name: "Rapport",
        cells: {
          A1: null,
          B1: "Rubrik",
          C1: "Bredvid",
          A3: { value: LONG_TEXT, style: "wrapped" },
          A5: "Budget",
          B5: 4,
        },
        columnWidths: { A: 120 },
        tables: [],
      },
    ],
  });
});

afterEach(() => excel.close());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Rapport");

test("merging keeps the text that stands first, in the first cell, and gives all cells its look", async () => {
  const values: unknown = await excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C2");
    range.getCell(0, 0).format.fill.color = "#DDEBF7";
    range.merge();
    range.load("values");
    const last = range.getLastCell();
    last.load("format/fill/color");
    await context.sync();
    expect(last.format.fill.color).toBe("#DDEBF7");
    return range.values;
  });
  expect(values).toEqual([
    ["Rubrik", "", ""],
    ["", "", ""],
  ]);
});

test("what is written to the hidden cells of a merged area is lost, and taking the merge away brings nothing back", async () => {
  const values: unknown = await excel.run(async (context) => {
    const range = sheetOf(context).getRange("A1:C1");
    range.merge(true);
    range.values = [["Ett", "Två", "Tre"]];
    range.unmerge();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["Ett", "", ""]]);
});

test("a table cannot be made over merged cells, nor cells of a table merged", async () => {
  const onMerged = await excel.refusalOf(async (context) => {
    sheetOf(context).getRange("A7:B7").merge();
    sheetOf(context).tables.add("A5:B7", true);
    await context.sync();
  });
  expect(onMerged).toBe("InvalidArgument");
  const inTable = await excel.refusalOf(async (context) => {
    sheetOf(context).tables.add("A10:B12", false);
    sheetOf(context).getRange("A11:B11").merge();
    await context.sync();
  });
  expect(inTable).toBe("InvalidOperation");
});

test("a row with wrapped text is as high as its lines until somebody sets a height, and again after autofit", async () => {
  const heights = await excel.run(async (context) => {
    const format = sheetOf(context).getRange("A3").format;
    const read = async () => {
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    };
    const own = await read();
    format.rowHeight = 15;
    const set = await read();
    format.autofitRows();
    const fitted = await read();
    format.columnWidth = 600;
    const wide = await read();
    return { own, set, fitted, wide };
  });
  expect(heights.own).toBeGreaterThan(60);
  expect(heights.set).toBe(15);
  expect(heights.fitted).toBe(heights.own);
  expect(heights.wide).toBe(15);
});

test("merged cells make no row grow, as in Excel", async () => {
  const height = await excel.run(async (context) => {
    const range = sheetOf(context).getRange("A3:B3");
    range.merge();
    range.load("format/rowHeight");
    await context.sync();
    return range.format.rowHeight;
  });
  expect(height).toBe(15);
});

test("a column fits its longest text, and a wider letter needs more room", async () => {
  const [narrow, wide] = await excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("E1:F1").values = [["iiiiiiiiii", "WWWWWWWWWW"]];
    const columns = sheet.getRange("E:F");
    columns.format.autofitColumns();
    const formats = [sheet.getRange("E1").format, sheet.getRange("F1").format];
    for (const format of formats) format.load("columnWidth");
    await context.sync();
    return formats.map((format) => format.columnWidth);
  });
  expect(wide).toBeGreaterThan((narrow ?? 0) * 2);
});

test("a sheet is set up for printing and tells it again", async () => {
  const told = await excel.run(async (context) => {
    const { pageLayout, ...sheet } = { pageLayout: sheetOf(context).pageLayout, sheet: sheetOf(context) };
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.leftMargin = 40;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = false;
    pageLayout.printOrder = "OverThenDown";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.leftHeader = "Barn && utbildning";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Sida &P av &N";
    pageLayout.setPrintArea("A1:C30");
    pageLayout.setPrintTitleRows("$1:$2");
    sheet.sheet.showGridlines = false;
    await context.sync();

    pageLayout.load();
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.load();
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    columns.load("address");
    sheet.sheet.load("showGridlines");
    await context.sync();
    const { orientation, paperSize, leftMargin, topMargin, centerHorizontally, printOrder, zoom } = pageLayout;
    return {
      page: { orientation, paperSize, leftMargin, topMargin, centerHorizontally, printOrder, zoom },
      texts: [defaultForAllPages.leftHeader, defaultForAllPages.centerHeader, defaultForAllPages.rightFooter],
      cells: [area.address, titles.address, columns.isNullObject],
      hasGridlines: sheet.sheet.showGridlines,
    };
  });
  expect(told).toEqual({
    page: {
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 40,
      topMargin: 72,
      centerHorizontally: true,
      printOrder: "OverThenDown",
      zoom: { horizontalFitToPages: 1 },
    },
    texts: ["Barn && utbildning", "", "Sida &P av &N"],
    cells: ["Rapport!A1:C30", "Rapport!1:2", true],
    hasGridlines: false,
  });
});

test("page breaks are set, follow their rows and are taken away", async () => {
  const told = await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const breaks = sheet.horizontalPageBreaks;
    breaks.add("A20");
    breaks.add("A10");
    breaks.add("A10");
    sheet.getRange("2:3").insert("Down");
    breaks.load("items/rowIndex");
    await context.sync();
    const rows = breaks.items.map(({ rowIndex }) => rowIndex);
    breaks.getItem(0).delete();
    breaks.load("items/rowIndex");
    await context.sync();
    const left = breaks.items.map(({ rowIndex }) => rowIndex);
    breaks.removePageBreaks();
    breaks.load("items/rowIndex");
    await context.sync();
    return { rows, left, none: breaks.items.length };
  });
  expect(told).toEqual({ rows: [11, 21], left: [21], none: 0 });
});

test("what is printed follows its cells when rows are inserted above", async () => {
  const [area, titles] = await excel.run(async (context) => {
    const { pageLayout } = sheetOf(context);
    pageLayout.setPrintArea("A3:C30");
    pageLayout.setPrintTitleRows("3:4");
    sheetOf(context).getRange("1:2").insert("Down");
    const found = [pageLayout.getPrintArea(), pageLayout.getPrintTitleRows()] as const;
    for (const range of found) range.load("address");
    await context.sync();
    return found.map(({ address }) => address);
  });
  expect([area, titles]).toEqual(["Rapport!A5:C32", "Rapport!5:6"]);
});

test.each([
  ["a margin below nothing", (page: Excel.PageLayout) => (page.leftMargin = -1)],
  ["a scale that Excel does not have", (page: Excel.PageLayout) => (page.zoom = { scale: 5 })],
  [
    "a header that is too long",
    (page: Excel.PageLayout) => (page.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
  ],
])("%s is refused", async (_what, change) => {
  const code = await excel.refusalOf(async (context) => {
    change(sheetOf(context).pageLayout);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
