import type { WorkbookSnapshot } from "../../src/core/workbook";
import sample from "../samples/koping-2019-08.json";
import { createWorkbookSnapshot, type TableDescription } from "./snapshot";

type SampleCell = string | number | null;

/** A table of the workbook that `npm start` opens, as it stands in its file: all of them begin at A4. */
export const readSampleTable = (name: string): TableDescription => {
  const sheet = sample.sheets.find((candidate) => candidate.tables[0]?.name === name);
  const rows: readonly (readonly SampleCell[])[] = sheet?.rows.A4 ?? [];
  const [headers, ...body] = rows.map((row) => row.map((cell) => cell ?? ""));
  if (sheet === undefined || headers === undefined) throw new Error(`The sample has no table ${name}`);
  return { name, sheet: sheet.name, headers: headers.map(String), rows: body };
};

/** The whole of Köping's interim report of August 2019, as `npm start` opens it. */
export const sampleSnapshot: WorkbookSnapshot = createWorkbookSnapshot(
  ...sample.sheets.flatMap(({ tables }) => tables.map(({ name }) => readSampleTable(name))),
);
