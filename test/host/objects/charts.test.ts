import { type OpenExcel, openExcel } from "./openExcel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({
    sheets: [
      {
        name: "Delår översikt",
        rows: {
          A1: [
            ["", "Budget", "Prognos"],
            ["Kansli", 1000, 900],
            ["Näringsliv", 2000, 2300],
            ["Kultur", 500, null],
          ],
        },
      },
      { name: "Låst", protected: true },
    ],
  });
});

afterEach(() => excel.close());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Delår översikt");

const addChart = (context: Excel.RequestContext, name = "Avvikelser") => {
  const sheet = sheetOf(context);
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
  chart.name = name;
  return chart;
};

test("a chart has the series of its columns, and shows the sheet's headings as their names", async () => {
  const told = await excel.run(async (context) => {
    const chart = addChart(context);
    chart.load("name,chartType,series/items/name");
    chart.title.load("text,visible");
    chart.legend.load("visible,position");
    await context.sync();
    return {
      chart: [chart.name, chart.chartType],
      series: chart.series.items.map(({ name }) => name),
      title: [chart.title.text, chart.title.visible],
      legend: [chart.legend.visible, chart.legend.position],
    };
  });
  expect(told).toEqual({
    chart: ["Avvikelser", "BarClustered"],
    series: ["Budget", "Prognos"],
    title: ["Diagramrubrik", true],
    legend: [true, "Bottom"],
  });
});

test("what a chart shows and how is set and told again", async () => {
  const told = await excel.run(async (context) => {
    const chart = addChart(context);
    chart.title.text = "Avvikelse mot budget";
    chart.title.format.font.size = 12;
    chart.legend.visible = false;
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.tickLabelSpacing = 1;
    valueAxis.numberFormat = "#,##0";
    valueAxis.title.text = "tkr";
    valueAxis.majorGridlines.visible = false;
    valueAxis.minimum = 0;
    const series = chart.series.getItemAt(1);
    series.format.fill.setSolidColor("#1F3864");
    series.format.line.color = "#000000";
    series.gapWidth = 60;
    series.invertIfNegative = false;
    series.hasDataLabels = true;
    series.dataLabels.position = "OutsideEnd";
    series.dataLabels.numberFormat = "+#,##0;-#,##0;0";
    await context.sync();
    chart.title.load("text");
    chart.title.format.font.load("size");
    categoryAxis.load("reversePlotOrder,tickLabelPosition,tickLabelSpacing");
    valueAxis.load("numberFormat,linkNumberFormat,minimum,maximum");
    valueAxis.title.load("text,visible");
    series.load("gapWidth,hasDataLabels,dataLabels/showValue,dataLabels/position,dataLabels/numberFormat");
    await context.sync();
    return [
      [chart.title.text, chart.title.format.font.size],
      [categoryAxis.reversePlotOrder, categoryAxis.tickLabelPosition, categoryAxis.tickLabelSpacing],
      [valueAxis.numberFormat, valueAxis.linkNumberFormat, valueAxis.minimum, valueAxis.maximum],
      [valueAxis.title.text, valueAxis.title.visible],
      [series.gapWidth, series.hasDataLabels],
      [series.dataLabels.showValue, series.dataLabels.position, series.dataLabels.numberFormat],
    ];
  });
  expect(told).toEqual([
    ["Avvikelse mot budget", 12],
    [true, "Low", 1],
    ["#,##0", false, 0, ""],
    ["tkr", true],
    [60, true],
    [true, "OutsideEnd", "+#,##0;-#,##0;0"],
  ]);
  const [chart] = excel.workbook.getSheet("Delår översikt").charts;
  expect(chart?.content.series[1]).toMatchObject({ fillColor: "#1F3864", lineColor: "#000000" });
});

test("a chart lies over the cells that it was told to cover, and moves with them", async () => {
  const told = await excel.run(async (context) => {
    const chart = addChart(context);
    chart.setPosition("E2", "H11");
    chart.load("left,top,width,height");
    await context.sync();
    const first = [chart.left, chart.top, chart.width, chart.height];
    sheetOf(context).getRange("1:2").insert("Down");
    chart.load("left,top,width,height");
    await context.sync();
    const moved = [chart.left, chart.top, chart.width, chart.height];
    chart.width = 300;
    chart.load("left,width");
    await context.sync();
    return { first, moved, sized: [chart.left, chart.width] };
  });
  expect(told).toEqual({ first: [192, 15, 192, 150], moved: [192, 45, 192, 150], sized: [192, 300] });
});

test("a chart's references follow their cells and their sheet's name", async () => {
  await excel.run(async (context) => {
    addChart(context);
    sheetOf(context).getRange("1:1").insert("Down");
    sheetOf(context).name = "Översikt";
    await context.sync();
  });
  const [chart] = excel.workbook.getSheet("Översikt").charts;
  expect(chart?.content.series[1]).toMatchObject({
    name: "=Översikt!$C$2",
    values: "=Översikt!$C$3:$C$5",
    categories: "=Översikt!$A$3:$A$5",
  });
});

test("a chart is found by its name, and is no more when it has been deleted; events tell of both", async () => {
  const events: string[] = [];
  await excel.run(async (context) => {
    const { charts } = sheetOf(context);
    charts.onAdded.add(({ type }) => Promise.resolve(void events.push(type)));
    charts.onDeleted.add(({ type }) => Promise.resolve(void events.push(type)));
    await context.sync();
    addChart(context);
    await context.sync();
    const found = charts.getItemOrNullObject("Avvikelser");
    const missing = charts.getItemOrNullObject("Mål");
    await context.sync();
    expect([found.isNullObject, missing.isNullObject]).toEqual([false, true]);
    found.delete();
    const gone = charts.getItemOrNullObject("Avvikelser");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  await excel.client.host.idle();
  expect(events).toEqual(["ChartAdded", "ChartDeleted"]);
});

test("a chart has an alternative text among the sheet's shapes", async () => {
  const told = await excel.run(async (context) => {
    addChart(context);
    const shape = sheetOf(context).shapes.getItemOrNullObject("Avvikelser");
    shape.altTextDescription = "Kansli 100 tkr under budget.";
    await context.sync();
    const { shapes } = sheetOf(context);
    shapes.load("items/name,items/type,items/altTextDescription");
    await context.sync();
    return shapes.items.map(({ name, type, altTextDescription }) => [name, type, altTextDescription]);
  });
  expect(told).toEqual([["Avvikelser", "Unsupported", "Kansli 100 tkr under budget."]]);
});

test("in an Excel that does not count charts among shapes, the chart is not found there", async () => {
  excel.workbook.options.chartsAmongShapes = false;
  const isMissing = await excel.run(async (context) => {
    addChart(context);
    const shape = sheetOf(context).shapes.getItemOrNullObject("Avvikelser");
    await context.sync();
    return shape.isNullObject;
  });
  expect(isMissing).toBe(true);
});

test("rows or columns give the series: as asked, and left to Excel the longer direction has the categories", async () => {
  const names = await excel.run(async (context) => {
    const sheet = sheetOf(context);
    const charts = [
      sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Rows"),
      sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Auto"),
      sheet.charts.add("ColumnStacked", sheet.getRange("A1:C2"), "Auto"),
    ];
    for (const chart of charts) chart.load("series/items/name");
    await context.sync();
    return charts.map((chart) => chart.series.items.map(({ name }) => name));
  });
  expect(names).toEqual([["Kansli", "Näringsliv", "Kultur"], ["Budget", "Prognos"], ["Kansli"]]);
});

test("kinds that the host cannot draw, and charts on protected sheets, are refused", async () => {
  const unknown = await excel.refusalOf(async (context) => {
    sheetOf(context).charts.add("Sunburst", sheetOf(context).getRange("A1:C4"));
    await context.sync();
  });
  const locked = await excel.refusalOf(async (context) => {
    context.workbook.worksheets.getItem("Låst").charts.add("BarStacked", sheetOf(context).getRange("A1:C4"));
    await context.sync();
  });
  expect([unknown, locked]).toEqual(["InvalidArgument", "AccessDenied"]);
});
