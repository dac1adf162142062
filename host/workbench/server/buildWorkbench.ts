import { buildPage } from "./buildPage";
import { buildPane } from "./buildPane";
import { root } from "./root";

/** Builds what is missing or out of date of the page and of the add-in beside it. Gives their folders. */
export async function buildWorkbench(): Promise<{ readonly pageFolder: string; readonly paneFolder: string }> {
  return { pageFolder: await buildPage(root), paneFolder: await buildPane(root) };
}
