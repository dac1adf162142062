import { createUniverCalc } from "../../calc/createUniverCalc";
import { openWorkbook } from "../../model/json/openWorkbook";
import { findElements } from "./elements";
import { fetchJson } from "./fetchJson";
import { createInspection } from "./inspection";
import { moveBetweenParts } from "./moveBetweenParts";
import { openBook } from "./openBook";
import { openPane } from "./openPane";

/** Opens the workbook that the server was started with, and the add-in's pane beside it. */
async function openPage(): Promise<void> {
  const elements = findElements();
  const workbook = await openWorkbook(await fetchJson("workbook.json"), createUniverCalc());
  const book = openBook(workbook, elements);
  const address = String(await fetchJson("pane.json"));
  let pane = openPane(workbook, book, elements, address);
  elements.reloadPane.addEventListener("click", () => {
    pane.dispose();
    pane = openPane(workbook, book, elements, address);
  });
  moveBetweenParts(elements);
  window.workbench = createInspection(workbook, () => pane.log);
}

openPage().catch((fault: unknown) => {
  findElements().message.textContent = `Arbetsboken kunde inte öppnas: ${String(fault)}`;
  throw fault;
});
