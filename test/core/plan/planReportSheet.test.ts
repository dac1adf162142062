import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { sampleSnapshot } from "../sample";
import { calculateSheet } from "./calculateSheet";
import { writeDeviations } from "./overviewOf";
import { reportSheetOf } from "./reportSheetOf";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

test("dump", async () => {
  const book = writeDeviations(sampleSnapshot);
  const { content } = reportSheetOf(book);
  const shown = await calculateSheet(calc, content, book);
  console.log(content.rows.map((r, row) => `${row + 1}${r.startsPage ? "P" : ""} (${r.height}): ${shown.row(row).map((v) => (typeof v === "object" ? JSON.stringify(v) : String(v))).join(" | ")}`).join("\n"));
  console.log(Math.max(...content.rows.flatMap((r) => r.cells.map((c) => (c.kind === "formula" ? c.formula.length : 0)))));
});
