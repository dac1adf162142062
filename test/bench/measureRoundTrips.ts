import { enterField } from "../../src/commands/enterField";
import { proposeDeviations } from "../../src/commands/proposeDeviations";
import { readCheck } from "../../src/commands/readCheck";
import { writePlan } from "../../src/commands/writePlan";
import { proposeSheet } from "../../src/entry/proposeSheet";
import { deviationWords } from "../../src/texts/deviationWords";
import type { OpenExcel } from "../excel/openExcel";
import { createBook } from "./createBook";
import { measureStages, type Stages } from "./measureStages";
import { openBench } from "./openBench";
import { type BenchRow, tellRow } from "./row";
import { readCellByCell, readRowByRow, writeCellByCell, writeRowByRow } from "./simpleAddIns";

const rowCounts = process.argv.slice(2).map(Number);
const rowByRow = "row by row";
const cellByCell = "whole range, cell by cell";
/** Each row costs the simple add-in a round trip or two; beyond this it is plain how many. */
const mostRowByRow = 1_000;
/** Hardly any report has more rows than this, and the local host takes its time over cells that all have formats. */
const mostReported = 1_000;

type Passed = {
  readonly trips: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly fault: string | null;
};

/** What passes over the wire while something is done. */
const measure = async (excel: OpenExcel, work: () => Promise<unknown>): Promise<Passed> => {
  await excel.idle();
  excel.log.clear();
  const started = performance.now();
  let fault: string | null = null;
  try {
    await work();
  } catch (error) {
    fault = String(error);
  }
  const milliseconds = performance.now() - started;
  await excel.idle();
  const bytes = excel.log.requests.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
  return { trips: excel.log.syncCount, bytes, milliseconds, fault };
};

const tell = (what: string, rowCount: number, ours: Passed, references: ReadonlyMap<string, Passed>): void => {
  if (ours.fault !== null) throw new Error(`${what}, ${String(rowCount)} rows: ${ours.fault}`);
  const tellOne = (unit: BenchRow["unit"], read: (passed: Passed) => number) => {
    const alone = references.size === 0 ? [null] : [...references];
    for (const one of alone) {
      const isRefused = one !== null && one[1].fault !== null;
      const name = one === null ? "" : isRefused ? `${one[0]} (Excel refused)` : one[0];
      tellRow({
        group: "Round trips and bytes",
        what,
        rowCount,
        ours: read(ours),
        reference: one === null ? null : { name, figure: read(one[1]) },
        unit,
      });
    }
  };
  tellOne("round trips", ({ trips }) => trips);
  tellOne("kB", ({ bytes }) => bytes / 1000);
};

/** Where every row costs as much as the last, what more rows would cost. */
const readLarger = (passed: Passed, from: number, to: number): Passed => ({
  ...passed,
  trips: Math.round((passed.trips * to) / from),
  bytes: (passed.bytes * to) / from,
  milliseconds: (passed.milliseconds * to) / from,
});

for (const rowCount of rowCounts) {
  const excel = await openBench(createBook(rowCount));
  let check = await readCheck(excel.workbook);
  const checked = await measure(excel, async () => (check = await readCheck(excel.workbook)));
  const { plan } = proposeDeviations(check, { conventions: new Map(), formats: new Map() }, deviationWords);
  const stages: Stages[] = [];
  const written = await measure(excel, async () => {
    stages.push(await measureStages(excel, () => writePlan(excel.workbook, plan)));
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  const [goals] = check.snapshot.tables.filter(({ name }) => name === "Mål");
  const entered = await measure(excel, () =>
    enterField(excel.workbook, {
      tableId: goals?.id ?? "",
      numberHeader: "Nr",
      number: "M1",
      header: "Lägeskommentar",
      key: "commentary",
      before: "",
      after: "Arbetet löper på.",
    }),
  );
  if (rowCount <= mostReported) {
    const report = proposeSheet("report", await readCheck(excel.workbook), "2019-09-12 14:05");
    const reported = await measure(excel, () => writePlan(excel.workbook, report.plan));
    tell("sheet of the report made", rowCount, reported, new Map());
  }

  const small = Math.min(rowCount, mostRowByRow);
  const simple = await openBench(createBook(small));
  const mark = small === rowCount ? rowByRow : `${rowByRow} (reckoned from ${String(small)})`;
  const enlarge = (passed: Passed) => (small === rowCount ? passed : readLarger(passed, small, rowCount));
  const readRows = enlarge(await measure(simple, readRowByRow));
  const writtenRows = enlarge(await measure(simple, writeRowByRow));
  const whole = await openBench(createBook(rowCount));
  const readWhole = await measure(whole, readCellByCell);
  const writtenWhole = await measure(whole, writeCellByCell);

  tell(
    "check",
    rowCount,
    checked,
    new Map([
      [mark, readRows],
      [cellByCell, readWhole],
    ]),
  );
  tell(
    "write",
    rowCount,
    written,
    new Map([
      [mark, writtenRows],
      [cellByCell, writtenWhole],
    ]),
  );
  tell("goal saved", rowCount, entered, new Map());
  tellRow({
    group: "Apply",
    what: "write with its undo and read it back, all of it in this process",
    rowCount,
    ours: written.milliseconds,
    reference: writtenWhole.fault === null ? { name: cellByCell, figure: writtenWhole.milliseconds } : null,
    unit: "ms",
  });
  const tellPart = (what: string, figure: number, unit: "ms" | "MB") => {
    tellRow({ group: "Apply", what, rowCount, ours: figure, reference: null, unit });
  };
  for (const { ours, officeJs, host } of stages) {
    tellPart("of it in our own code", ours, "ms");
    tellPart("of it in office.js", officeJs, "ms");
    tellPart("of it in the local host, which plays Excel and calculates", host, "ms");
  }
  tellPart("memory at most, the local host's included", peak, "MB");
}
