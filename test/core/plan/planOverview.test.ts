import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { sampleSnapshot } from "../sample";
import { calculateSheet } from "./calculateSheet";
import { overviewOf, writeDeviations } from "./overviewOf";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

test("dump", async () => {
  const book = writeDeviations(sampleSnapshot);
  const content = overviewOf(book);
  const shown = await calculateSheet(calc, content, book);
  console.log(
    content.rows
      .map(
        (_, row) =>
          `${row + 1}: ${shown
            .row(row)
            .map((v) => (typeof v === "object" ? JSON.stringify(v) : String(v)))
            .join(" | ")}`,
      )
      .join("\n"),
  );
  console.log(
    Math.max(...content.rows.flatMap((r) => r.cells.map((c) => (c.kind === "formula" ? c.formula.length : 0)))),
  );
  console.log(JSON.stringify(content.charts, null, 1));
});
