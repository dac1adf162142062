import type { OpenExcel } from "./openExcel";
import type { Plan } from "../../src/core/plan/plan";
import { planOf, setContents, tableOf } from "./plans";

// A write that takes several requests: long texts in the rows of a table of comments.

export const rowCount = 150;
export const book = {
  sheets: [
    {
      name: "Kommentarer",
      rows: { A1: [["Avsnitt", "Kommentar"], ...Array.from({ length: rowCount }, () => ["Drift", "Kort"])] },
      tables: [{ name: "Kommentarer", ref: `A1:B${String(rowCount + 1)}` }],
    },
  ],
};

/** Another in each row, as people write: texts that repeat take no room in the undo. */
export const long = (row: number): string => `${String(row).padStart(3, "0")} ${"å".repeat(20_000)}`;

/** A plan that gives each row its text. */
export async function planTexts({ workbook }: OpenExcel, textOf: (row: number) => string): Promise<Plan> {
  const table = tableOf(await workbook.read(), "Kommentarer");
  const standing = table.body.values.map((row) => [String(row[1])]);
  return planOf(
    table,
    setContents(
      { kind: "column", tableId: table.id, header: "Kommentar" },
      standing,
      standing.map((_, row) => [textOf(row)]),
    ),
  );
}
