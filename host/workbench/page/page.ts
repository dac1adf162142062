import { findFileElements } from "./elements";
import { fetchStart } from "./fetchStart";
import { moveBetweenParts } from "./moveBetweenParts";
import { workWithFiles } from "./workWithFiles";

/** Opens the workbook that the server was started with, and the add-in's pane beside it. */
async function openPage(): Promise<void> {
  moveBetweenParts();
  await workWithFiles(await fetchStart(), findFileElements());
}

openPage().catch((fault: unknown) => {
  findFileElements().fileNotice.textContent = `Arbetsboken kunde inte öppnas: ${String(fault)}`;
  throw fault;
});
