import * as z from "../zod";
import { noteKinds } from "../workbook";
import { type Plan, planKinds, type TableColumn, type Target, type TableShape, type Write } from "./plan";
import { buildRepeatedRowsSchema } from "./repeatedRows";
import { sheetContentSchema } from "./sheetContentSchema";

const cell = z.union([z.string(), z.number(), z.boolean()]);
const grid = z.array(z.array(cell));
const repeated = buildRepeatedRowsSchema(cell);
const contents = z.object({ formulas: repeated, values: repeated });
const place = { tableId: z.string(), header: z.string() };
const index = z.int();

const target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("column"), ...place }),
  z.object({ kind: z.literal("cell"), ...place, row: index }),
  z.object({ kind: z.literal("keyed"), ...place, keyHeader: z.string(), key: z.string() }),
  z.object({ kind: z.literal("totals"), ...place }),
  z.object({ kind: z.literal("below"), ...place, offset: index }),
]) satisfies z.ZodMiniType<Target>;

const formats = buildRepeatedRowsSchema(z.string());
const tableSheet = { sheet: z.string(), table: z.string(), rows: grid };

const rangeTable = {
  sheet: z.string(),
  table: z.string(),
  row: index,
  column: index,
  headers: z.array(z.string()),
  rowCount: index,
};

const notice = z.object({ title: z.string(), text: z.string() });
const column = z.object({
  header: z.string(),
  width: z.number(),
  format: z.enum(["text", "amount", "general"]),
  isWrapped: z.boolean(),
  validation: z.nullable(
    z.object({
      source: z.string(),
      others: z.enum(["refuse", "ask", "allow"]),
      error: notice,
      prompt: z.nullable(notice),
    }),
  ),
  isCalculated: z.exactOptional(z.boolean()),
}) satisfies z.ZodMiniType<TableColumn>;

const keyedRow = {
  tableId: z.string(),
  keyHeader: z.string(),
  key: z.string(),
  cells: z.array(z.object({ header: z.string(), formula: cell, value: cell, look: z.exactOptional(z.string()) })),
  index: z.nullable(index),
};

const write = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("setContents"), target, before: contents, after: contents }),
  z.object({ kind: z.literal("setNumberFormats"), target, before: formats, after: formats }),
  z.object({ kind: z.literal("addDeficitMark"), target, threshold: z.number() }),
  z.object({ kind: z.literal("removeDeficitMark"), target, threshold: z.number() }),
  z.object({ kind: z.literal("addColumn"), ...place }),
  z.object({ kind: z.literal("removeColumn"), ...place }),
  z.object({
    kind: z.literal("setTotalsRow"),
    tableId: z.string(),
    shown: z.boolean(),
    looks: z.exactOptional(z.record(z.string(), z.string())),
  }),
  z.object({ kind: z.literal("addRow"), tableId: z.string(), cells: z.array(cell) }),
  z.object({ kind: z.literal("removeRow"), tableId: z.string(), cells: z.array(cell) }),
  z.object({ kind: z.literal("addKeyedRow"), ...keyedRow }),
  z.object({ kind: z.literal("removeKeyedRow"), ...keyedRow }),
  z.object({ kind: z.literal("addTableSheet"), ...tableSheet, columns: z.array(column) }),
  z.object({
    kind: z.literal("removeTableSheet"),
    ...tableSheet,
    headers: z.array(z.string()),
    columns: z.exactOptional(z.array(column)),
  }),
  z.object({ kind: z.literal("addTable"), ...rangeTable }),
  z.object({ kind: z.literal("removeTable"), ...rangeTable }),
  z.object({
    kind: z.literal("putSheet"),
    sheet: z.string(),
    before: z.nullable(sheetContentSchema),
    after: z.nullable(sheetContentSchema),
  }),
  z.object({
    kind: z.literal("putNote"),
    note: z.enum(noteKinds),
    key: z.string(),
    id: z.string(),
    parts: z.array(z.string()),
    replaced: z.exactOptional(z.object({ id: z.string(), parts: z.array(z.string()) })),
  }),
]) satisfies z.ZodMiniType<Write>;

const shape = z.object({
  id: z.string(),
  name: z.string(),
  sheet: z.string(),
  row: index,
  column: index,
  headers: z.array(z.string()),
  rowCount: index,
  hasTotals: z.boolean(),
  labels: z.nullable(z.object({ header: z.string(), contents: z.array(cell) })),
}) satisfies z.ZodMiniType<TableShape>;

/** A plan as it stands in a note: read from a cell that anybody may have edited, so nothing of it is taken on trust. */
export const planSchema = z.object({
  kind: z.enum(planKinds),
  writes: z.array(write),
  shapes: z.array(shape),
}) satisfies z.ZodMiniType<Plan>;
