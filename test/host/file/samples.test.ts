import { readFileSync } from "node:fs";
import path from "node:path";
import { createCalc } from "../../../host/calc/createCalc";
import { createFile } from "../../../host/file/createFile";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import { printWorkbookJson } from "../../../host/model/json/printWorkbookJson";
import { openSample, reopen } from "./files";

/** Where this fails, the JSON has been changed: run `npm run samples`. */
test("the Köping report as a file of Excel's says what its JSON says, cell by cell and format by format", async () => {
  const json: unknown = JSON.parse(readFileSync(path.join(__dirname, "../../samples/koping-2019-08.json"), "utf8"));
  const workbook = await openWorkbook(json, createCalc());
  // Through a file, since a file keeps widths in whole pixels.
  const meant = await reopen(createFile(workbook));
  const opened = await openSample("koping-2019-08.xlsx");
  expect({ ...printWorkbookJson(opened.workbook), name: "" }).toEqual({
    ...printWorkbookJson(meant.workbook),
    name: "",
  });
  meant.workbook.dispose();
  workbook.dispose();
  opened.workbook.dispose();
});
