import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createCalc } from "../host/calc/createCalc";
import { createFile } from "../host/file/createFile";
import { saveFile } from "../host/file/saveFile";
import { openWorkbook } from "../host/model/json/openWorkbook";

/** `npm run samples`: makes the Köping report as a file of Excel's from the JSON beside it. The same JSON gives the same bytes. */
async function makeSamples(): Promise<void> {
  const placeOf = (ending: string) => fileURLToPath(new URL(`samples/koping-2019-08.${ending}`, import.meta.url));
  const workbook = await openWorkbook(JSON.parse(await readFile(placeOf("json"), "utf8")), createCalc());
  await writeFile(placeOf("xlsx"), await saveFile(createFile(workbook)));
  workbook.dispose();
}

await makeSamples();
