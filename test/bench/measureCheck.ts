import { createRequire } from "node:module";
import path from "node:path";
import { checkWorkbook } from "../../src/core/check/checkReport";
import { planDeviations } from "../../src/core/plan/planDeviations";
import { parseReport } from "../../src/core/parse/parseReport";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import { renderDocx } from "../../src/export/renderDocx";
import { readCheck } from "../../src/commands/readCheck";
import { reportWords } from "../../src/texts/reportWords";
import { sheetWords } from "../../src/texts/sheetWords";
import { createBook, createDepartmentBook, createRows } from "./createBook";
import { installPackages } from "./installPackages";
import { openBench } from "./openBench";
import { readMedian, tellRow } from "./row";

const rowCounts = process.argv.slice(2).map(Number);
const choices = { conventions: new Map(), formats: new Map() };

/** Frictionless' own package, as far as we use it; its types are not published with it. */
type TableSchema = {
  readonly Table: {
    load(source: unknown, options: { readonly schema: unknown }): Promise<SchemaTable>;
  };
};
type SchemaTable = { read(options: { readonly forceCast: boolean }): Promise<readonly unknown[]> };

/** The same columns as a schema says them: what is required, what is a number, what must not stand twice. */
const schema = {
  fields: [
    { name: "Kod", type: "string", constraints: { required: true, unique: true } },
    { name: "Verksamhet", type: "string", constraints: { required: true } },
    { name: "Budget", type: "number", constraints: { required: true } },
    { name: "Utfall", type: "number" },
    { name: "Prognos helår", type: "number", constraints: { required: true } },
    { name: "Avvikelse", type: "number" },
  ],
  missingValues: [""],
};

const measure = async (work: () => unknown, times: number): Promise<number> => {
  const figures: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const started = performance.now();
    await work();
    figures.push(performance.now() - started);
  }
  return readMedian(figures);
};

/** How the time grows: 1 where twice the rows take twice the time. The line through the logarithms. */
const readExponent = (points: readonly (readonly [number, number])[]): number => {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
};

const folder = await installPackages("tableschema", { tableschema: "1.12.6" });
const tableSchema =
  folder === null ? null : (createRequire(path.join(folder, "package.json"))("tableschema") as TableSchema);

const whole: [number, number][] = [];
const withDepartments: [number, number][] = [];
for (const rowCount of rowCounts) {
  const times = rowCount <= 1_000 ? 25 : rowCount <= 20_000 ? 7 : 3;
  const excel = await openBench(createBook(rowCount));
  const check = await readCheck(excel.workbook);
  const { snapshot } = check;
  const tell = (what: string, ours: number, reference: number | null = null) => {
    tellRow({
      group: "Time of a check",
      what,
      rowCount,
      ours,
      reference: reference === null ? null : { name: "tableschema 1.12.6", figure: reference },
      unit: "ms",
    });
  };
  const parse = await measure(() => parseReport(snapshot), times);
  const parseAndCheck = await measure(() => checkWorkbook(snapshot), times);
  const plan = await measure(() => planDeviations(check, choices, sheetWords), times);
  // It gets what we get from Excel: figures as numbers, blanks as "". Each wrong row is told, as by us: no row stops it.
  const rows = createRows(rowCount).map((row) => row.map((cell) => cell ?? ""));
  const source = [schema.fields.map(({ name }) => name), ...rows];
  const validate = async (table: TableSchema["Table"]) =>
    (await table.load(source, { schema })).read({ forceCast: true });
  const theirs = tableSchema === null ? null : await measure(() => validate(tableSchema.Table), times);
  if (tableSchema !== null) {
    const told = (await validate(tableSchema.Table)).filter((row) => row instanceof Error).length;
    const missing = check.findings.filter(({ rule }) => rule === "forecast/missing").length;
    if (told !== missing) throw new Error(`${String(told)} rows are wrong to one, ${String(missing)} to the other.`);
  }
  tell("rows → findings → plan", parseAndCheck + plan, theirs);
  tell("of it parsing", parse);
  tell("of it checking", Math.max(0, parseAndCheck - parse));
  tell("of it planning", plan);
  if (rowCount >= 1_000 && rowCount <= 20_000) {
    const departments = await readCheck((await openBench(createDepartmentBook(rowCount))).workbook);
    const checked = await measure(() => checkWorkbook(departments.snapshot), times);
    tell("rows → findings with departments and their sums, comments, and an error in a hundred rows", checked);
    withDepartments.push([rowCount, checked]);
  }
  tell("reading through office.js and the local host", await measure(() => excel.workbook.read(), Math.min(3, times)));
  if (rowCount > 20_000) {
    excel.log.clear();
    await excel.workbook.read();
    tellRow({
      group: "Round trips and bytes",
      what: "check",
      rowCount,
      ours: excel.log.syncCount,
      reference: null,
      unit: "round trips",
    });
  }
  whole.push([rowCount, parseAndCheck + plan]);
  if (rowCount <= 1_000) {
    const document = buildCouncilReport(check.report, check.findings, reportWords);
    tellRow({
      group: "Word file",
      what: "report as a Word file",
      rowCount,
      ours: await measure(() => renderDocx([document], { kind: "whole" }), 5),
      reference: null,
      unit: "ms",
    });
  }
}
const tellGrowth = (what: string, times: readonly (readonly [number, number])[]) => {
  const large = times.filter(([rowCount]) => rowCount >= 1_000);
  if (large.length < 2) return;
  const from = `from ${String(large[0]?.[0])} rows to ${String(large.at(-1)?.[0])} (1 is linear)`;
  tellRow({
    group: "Time of a check",
    what: `how ${what} grows ${from}`,
    rowCount: null,
    ours: readExponent(large),
    reference: null,
    unit: "exponent",
  });
};
tellGrowth("it", whole);
tellGrowth("it with departments", withDepartments);
