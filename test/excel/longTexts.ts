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
export const long = "å".repeat(20_000);

const fill = (text: string) => Array.from({ length: rowCount }, () => [text]);

/** A plan that gives each row this text. */
export async function planTexts({ workbook }: OpenExcel, text: string): Promise<Plan> {
  const table = tableOf(await workbook.read(), "Kommentarer");
  const standing = String(table.body.values[0]?.[1]);
  return planOf(
    table,
    setContents({ kind: "column", tableId: table.id, header: "Kommentar" }, fill(standing), fill(text)),
  );
}
