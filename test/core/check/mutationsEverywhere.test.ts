import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Finding, Rule } from "../../../src/core/finding/finding";
import { printCellAddress } from "../../../src/core/parse/printCellAddress";
import type { CellContent } from "../../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { changeFigure, type GoodTable, goodTables } from "./goodTables";

/** Errors and warnings; what is only something to know is no alarm. */
const check = (table: TableDescription): readonly Finding[] =>
  checkWorkbook(createWorkbookSnapshot(table)).findings.filter(
    ({ rule, severity }) => rule !== "table/missing" && severity !== "info",
  );

/** What is typed in place of a right figure, and the rule that must name its cell. */
const slips: readonly (readonly [name: string, type: (figure: number, good: GoodTable) => CellContent, rule: Rule])[] =
  [
    ["a digit too many", (figure) => figure * 10, "sum/row"],
    ["a digit too few", (figure, { unit }) => Number((Math.round(figure / 10 / unit) * unit).toFixed(2)), "sum/row"],
    ["the sign of a figure swapped", (figure) => -figure, "sum/row"],
    ["another unit", (figure) => figure * 1000, "sum/row"],
    ["a number typed as text", (figure) => `${String(figure).replace(".", ",")} `, "cell/type"],
    ["an error value", () => "#REF!", "cell/error-value"],
  ];

/** A figure that stands in a relation with others of its row: the outcome beside a forecast-free deviation and so on. */
const related = (headers: readonly string[], column: number): boolean => {
  const header = headers[column] ?? "";
  if (headers.includes("Resultat")) return header !== "Budget" && header !== "Prognos";
  return !(headers.includes("Utfall") && header === "Prognos");
};

test.each(slips)(
  "under any convention, scale and rounding: %s is named in its cell, with little else",
  (_name, type, rule) => {
    fc.assert(
      fc.property(goodTables("none"), fc.nat(), fc.nat(), (good, row, column) => {
        const at = row % good.rows.length;
        const columns = good.table.headers.flatMap((_, index) =>
          index > 0 && related(good.table.headers, index) ? [index] : [],
        );
        const under = columns[column % columns.length] ?? 1;
        const figure = Number(good.rows[at]?.[under]);
        fc.pre(Math.abs(figure) >= 40 * good.unit);
        expect(check(good.table)).toEqual([]);
        const findings = check(changeFigure(good, at, under, type(figure, good)));
        expect(findings.map((finding) => [finding.rule, finding.cell])).toContainEqual([
          rule,
          printCellAddress(4 + at, under),
        ]);
        expect(findings.length).toBeLessThanOrEqual(2);
      }),
    );
  },
);
