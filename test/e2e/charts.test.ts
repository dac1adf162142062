import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createCalc } from "../../host/calc/createCalc";
import { createFile } from "../../host/file/createFile";
import { saveFile } from "../../host/file/saveFile";
import { NO_LABELS } from "../../host/model/chart";
import { openWorkbook } from "../../host/model/json/openWorkbook";
import { addChart, changeChart, changeChartFrame } from "../../host/model/operations/charts";
import { startWorkbenchTests } from "./openWorkbench";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "charts-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A workbook with a chart of deviations, and its file's place on disk. */
async function writeOverview(): Promise<string> {
  const workbook = await openWorkbook(
    {
      sheets: [
        {
          name: "Delår översikt",
          rows: {
            A1: [
              ["", "Avvikelse"],
              ["Kansli", 150],
              ["Kultur", -166],
            ],
          },
        },
      ],
    },
    createCalc(),
  );
  const sheet = workbook.getSheet("Delår översikt");
  await workbook.turn("user", () => {
    const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };
    const chart = addChart(workbook, sheet, "BarClustered", { sheet, area }, "Columns");
    const labels = { ...NO_LABELS, showValue: true, position: "OutsideEnd", numberFormat: "+#,##0;-#,##0;0" } as const;
    changeChart(workbook, sheet, chart, { series: chart.content.series.map((series) => ({ ...series, labels })) });
    changeChartFrame(workbook, sheet, chart, { name: "Avvikelser", altText: "Kansli 150 tkr över budget." });
  });
  const file = path.join(folder, "Översikt.xlsx");
  await writeFile(file, await saveFile(createFile(workbook)));
  workbook.dispose();
  return file;
}

test("a chart of an opened file is drawn over the cells, told to screen readers, and follows its figures", async () => {
  const tests = await startWorkbenchTests(await writeOverview());
  try {
    const book = await tests.open();
    const chart = book.page.getByRole("img", { name: "Kansli 150 tkr över budget." });
    await chart.getByText("+150").waitFor();
    await chart.getByText("-166").waitFor();
    await book.type("B2", "320");
    await chart.getByText("+320").waitFor();
    expect(book.faults).toEqual([]);
    await book.close();
  } finally {
    await tests.close();
  }
});
