import { createCalc } from "../../../host/calc/createCalc";
import { createEmptyFile } from "../../../host/file/createEmptyFile";
import { openFile } from "../../../host/file/openFile";
import type { OpenedFile } from "../../../host/file/openedFile";
import { saveFile } from "../../../host/file/saveFile";
import { printZip } from "../../../host/file/zip/printZip";
import { type Chart, NO_LABELS } from "../../../host/model/chart";
import { addChart, changeChart, changeChartFrame, deleteChart } from "../../../host/model/operations/charts";
import { addSheet, renameSheet } from "../../../host/model/operations/sheets";
import { shiftCells } from "../../../host/model/operations/shiftCells";
import type { Sheet } from "../../../host/model/sheet";
import { area, openSample, readSample, reopen, savePackage, type } from "./files";
import { openPackage } from "./openPackage";
import { repack } from "./packFile";

const firstSheet = ({ workbook }: OpenedFile): Sheet => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  return sheet;
};

const findChart = (opened: OpenedFile, name: string): Chart => {
  const chart = firstSheet(opened).charts.find((one) => one.name === name);
  if (chart === undefined) throw new Error(`There is no chart ${name}.`);
  return chart;
};

/** An overview with two charts over its figures. */
async function createOverview(): Promise<OpenedFile> {
  const opened = await createEmptyFile(createCalc());
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  await type(workbook, sheet.name, "A1", [
    ["", "Avvikelse", "Utfall"],
    ["Kansli & <stab>", "=100+50", 12.5],
    ["Näringsliv", -166, null],
    ["Kultur", 0, 3],
  ]);
  await workbook.turn("user", () => {
    const bars = addChart(workbook, sheet, "BarClustered", { sheet, area: area("A1:B4") }, "Columns");
    const { content } = bars;
    changeChart(workbook, sheet, bars, {
      title: { ...content.title, text: "Avvikelse\nmot budget", font: { size: 12, bold: true, color: "#1F3864" } },
      legend: { ...content.legend, isVisible: false },
      categoryAxis: { ...content.categoryAxis, isReversed: true, tickLabelPosition: "Low", tickLabelSpacing: 1 },
      valueAxis: {
        ...content.valueAxis,
        numberFormat: "#,##0",
        minimum: -200,
        title: { ...content.title, text: "tkr" },
      },
      series: content.series.map((series) => ({
        ...series,
        fillColor: "#1F3864",
        lineColor: "#000000",
        labels: { ...NO_LABELS, showValue: true, position: "OutsideEnd", numberFormat: "+#,##0;-#,##0;0" },
      })),
      gapWidth: 60,
      font: { name: "Calibri", size: 9 },
    });
    changeChartFrame(workbook, sheet, bars, {
      name: "Avvikelser",
      altText: 'Kansli 150 tkr över, "Näringsliv" 166 tkr under budget.',
      place: { from: { row: 5, column: 0, down: 3, right: 6 }, to: { row: 20, column: 6, down: 0, right: 0 } },
    });
    const stacked = addChart(workbook, sheet, "BarStacked100", { sheet, area: area("A1:C4") }, "Rows");
    changeChartFrame(workbook, sheet, stacked, { name: "Status" });
  });
  return opened;
}

test("charts are saved and opened again as they were", async () => {
  const opened = await createOverview();
  const again = firstSheet(await reopen(opened)).charts;
  const strip = ({ id: _, ...chart }: Chart) => chart;
  expect(again.map(strip)).toEqual(firstSheet(opened).charts.map(strip));
});

test("the file tells what the charts show for those who only read it, and the alternative text", async () => {
  const saved = await savePackage(await createOverview());
  const drawing = saved.text("xl/drawings/drawing1.xml");
  expect(drawing).toContain(
    'name="Avvikelser" descr="Kansli 150 tkr över, &quot;Näringsliv&quot; 166 tkr under budget."',
  );
  const chart = saved.text("xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>Blad1!$B$2:$B$4</c:f>");
  expect(chart).toContain('<c:pt idx="0"><c:v>Kansli &amp; &lt;stab&gt;</c:v></c:pt>');
  expect(chart).toContain('<c:pt idx="0"><c:v>150</c:v></c:pt><c:pt idx="1"><c:v>-166</c:v></c:pt>');
  // A cell without a figure is not zero.
  expect(saved.text("xl/charts/chart2.xml")).toContain(
    '<c:ptCount val="2"/><c:pt idx="0"><c:v>-166</c:v></c:pt></c:numCache>',
  );
  const types = saved.text("[Content_Types].xml");
  expect(types).toContain("drawingml.chart+xml");
  expect(types).toContain("officedocument.drawing+xml");
  expect(saved.text("xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/>');
});

test("an opened workbook whose charts nobody touched keeps them byte for byte, also when a figure changes", async () => {
  const first = await savePackage(await createOverview());
  const opened = await reopen(await createOverview());
  await type(opened.workbook, "Blad1", "B3", [[-300]]);
  const saved = await savePackage(opened);
  for (const part of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml"]) {
    expect({ part, text: saved.text(part) }).toEqual({ part, text: first.text(part) });
  }
});

test("Excel's own chart is found by its name, and its references follow when rows are inserted and the sheet renamed", async () => {
  const opened = await openSample("rich.xlsx");
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  const chart = findChart(opened, "Diagram 1");
  sheet.isProtected = false;
  expect(chart).toMatchObject({ type: "ColumnClustered", altText: "Budget mot prognos" });
  await workbook.turn("user", () => {
    workbook.isStructureProtected = false;
    renameSheet(workbook, sheet, "Årets drift");
    workbook.isStructureProtected = true;
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: area("1:1") });
  });
  const saved = await savePackage(opened);
  const before = openPackage(readSample("rich.xlsx")).text("xl/charts/chart1.xml");
  expect(saved.text("xl/charts/chart1.xml")).toBe(
    before.replace(
      /Drift!(\$[A-Z]\$)(\d)(?::(\$[A-Z]\$)(\d))?/g,
      (_, one: string, from: string, other?: string, to?: string) => {
        const last = other === undefined ? "" : `:${other}${String(Number(to) + 1)}`;
        return `'Årets drift'!${one}${String(Number(from) + 1)}${last}`;
      },
    ),
  );
  expect(saved.text("xl/drawings/drawing1.xml")).toContain("<xdr:row>4</xdr:row>");
});

test("references that other programs write in another way stand as written where their cells have not moved", async () => {
  const quote = (text: string) => text.replaceAll("Blad1!", "'Blad1'!");
  const overview = await createOverview();
  await type(overview.workbook, "Blad1", "E1", [["=SUM(Blad1!C2:C4)"]]);
  const file = repack(await saveFile(overview), { "xl/charts/chart1.xml": quote, "xl/worksheets/sheet1.xml": quote });
  const opened = await openFile(file, "Översikt.xlsx", createCalc());
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  await workbook.turn("user", () => {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "insert", direction: "vertical", area: area("50:50") });
    renameSheet(workbook, addSheet(workbook, "Annat"), "Nytt");
  });
  const [before, saved] = [openPackage(file), await savePackage(opened)];
  const [chart, cells] = ["xl/charts/chart1.xml", "xl/worksheets/sheet1.xml"];
  expect(before.text(cells)).toContain("<f>SUM('Blad1'!C2:C4)</f>");
  expect(saved.text(cells)).toContain("<f>SUM('Blad1'!C2:C4)</f>");
  expect(saved.text(chart)).toBe(before.text(chart));
});

test("a chart of an opened workbook is renamed, moved and changed in its own part, and a new one comes beside it", async () => {
  const opened = await openSample("rich.xlsx");
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  const chart = findChart(opened, "Diagram 1");
  sheet.isProtected = false;
  await workbook.turn("user", () => {
    changeChartFrame(workbook, sheet, chart, {
      name: "Avvikelser",
      altText: "Ny text",
      place: { from: { row: 30, column: 0, down: 0, right: 0 }, to: { row: 40, column: 4, down: 0, right: 0 } },
    });
    changeChart(workbook, sheet, chart, { title: { ...chart.content.title, text: "Rubrik", isVisible: true } });
    addChart(workbook, sheet, "BarStacked", { sheet, area: area("A4:B8") }, "Auto");
  });
  const again = await reopen(opened);
  expect(firstSheet(again).charts.map(({ name, type: kind }) => [name, kind])).toEqual([
    ["Avvikelser", "ColumnClustered"],
    ["Diagram 2", "BarStacked"],
  ]);
  expect(findChart(again, "Avvikelser")).toMatchObject({
    altText: "Ny text",
    place: chart.place,
    content: { title: { text: "Rubrik" } },
  });
});

test("a deleted chart leaves nothing behind, and with the last one the sheet's drawing goes", async () => {
  const opened = await reopen(await createOverview());
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  await workbook.turn("user", () => deleteChart(workbook, sheet, findChart(opened, "Avvikelser")));
  const one = await reopen(opened);
  expect(firstSheet(one).charts.map(({ name }) => name)).toEqual(["Status"]);
  await one.workbook.turn("user", () => deleteChart(one.workbook, firstSheet(one), findChart(one, "Status")));
  const saved = await savePackage(one);
  expect([...saved.parts.keys()].filter((part) => /chart|drawing/.test(part))).toEqual([]);
  expect(saved.text("xl/worksheets/sheet1.xml")).not.toContain("<drawing");
});

test("a chart that cannot be read is kept as it is, and the workbook opens all the same", async () => {
  const parts = new Map((await savePackage(await createOverview())).parts);
  const damaged = new TextEncoder().encode("<c:chartSpace");
  parts.set("xl/charts/chart1.xml", damaged);
  const opened = await openFile(printZip(parts), "Skadat.xlsx", createCalc());
  expect(firstSheet(opened).charts.map(({ name }) => name)).toEqual(["Status"]);
  await type(opened.workbook, "Blad1", "B3", [[-300]]);
  const saved = openPackage(await saveFile(opened));
  expect(saved.parts.get("xl/charts/chart1.xml")).toEqual(damaged);
});

test("a chart whose cells are gone is saved and opened without figures", async () => {
  const opened = await createOverview();
  const { workbook } = opened;
  const sheet = firstSheet(opened);
  await workbook.turn("user", () => {
    shiftCells(workbook, sheet, { sheetId: sheet.id, kind: "delete", direction: "vertical", area: area("1:4") });
  });
  const again = findChart(await reopen(opened), "Avvikelser");
  expect(again.content.series.map(({ values }) => values)).toEqual(["=#REF!"]);
});
