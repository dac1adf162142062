import * as z from "../zod";
import { type SheetChart, type SheetContent, sheetStyles } from "./sheetContent";

const index = z.int();
const look = { style: z.enum(sheetStyles), span: z.exactOptional(index), decimals: z.exactOptional(index) };

const cell = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("blank"), ...look }),
  z.object({ kind: z.literal("text"), text: z.string(), ...look }),
  z.object({ kind: z.literal("number"), number: z.number(), ...look }),
  z.object({ kind: z.literal("truth"), isTrue: z.boolean(), ...look }),
  z.object({
    kind: z.literal("formula"),
    formula: z.string(),
    value: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    ...look,
  }),
]);

const row = z.object({
  cells: z.array(cell),
  height: z.nullable(z.number()),
  startsPage: z.exactOptional(z.boolean()),
});

const area = z.object({ row: index, column: index, rowCount: index, columnCount: index });

const page = z.object({
  orientation: z.enum(["portrait", "landscape"]),
  titleRows: z.nullable(z.object({ first: index, last: index })),
  printedRows: z.exactOptional(index),
  frozenRows: index,
  header: z.string(),
  footer: z.string(),
});

const chart = z.object({
  name: z.string(),
  kind: z.enum(["bar", "stackedBar"]),
  title: z.string(),
  altText: z.string(),
  data: area,
  place: area,
}) satisfies z.ZodMiniType<SheetChart>;

/** What we put on a sheet, as it stands in a note: read from cells that anybody may have edited. */
export const sheetContentSchema = z.object({
  sheet: z.string(),
  columnWidths: z.array(z.number()),
  rows: z.array(row),
  font: z.exactOptional(z.object({ name: z.string(), size: z.number() })),
  page,
  charts: z.array(chart),
}) satisfies z.ZodMiniType<SheetContent>;
