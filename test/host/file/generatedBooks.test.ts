import fc from "fast-check";
import type { Calc } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { createFile } from "../../../host/file/createFile";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import { printWorkbookJson } from "../../../host/model/json/printWorkbookJson";
import type { Workbook } from "../../../host/model/workbook";
import { reopen } from "./files";
import { generatedBook } from "./generatedBooks";

describe("any workbook", () => {
  // One engine for all of them: a workbook is loaded anew each time.
  const engine = createCalc();
  const calc: Calc = { ...engine, dispose: () => undefined };
  afterAll(() => engine.dispose());

  test("is the same after it has been saved and opened", async () => {
    await fc.assert(
      fc.asyncProperty(generatedBook, async (json) => {
        const workbook = await openWorkbook(json, calc);
        const opened = await reopen(createFile(workbook), calc);
        expect(printWorkbookJson(opened.workbook)).toEqual(printWorkbookJson(workbook));
        expect(listValues(opened.workbook)).toEqual(listValues(workbook));
      }),
      { numRuns: 200 },
    );
  }, 300_000);
});

/** Every value that is calculated or entered, by place. */
function listValues(workbook: Workbook): [string, unknown][] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()]
      .filter(({ cell }) => cell.value !== null)
      .map(({ row, column, cell }): [string, unknown] => [`${sheet.name} ${String(row)},${String(column)}`, cell.value])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
