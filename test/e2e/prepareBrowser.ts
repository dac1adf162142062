import { buildWorkbench } from "../../host/workbench/server/buildWorkbench";
import { findBrowser } from "./findBrowser";

/**
 * Jest calls this once before the browser tests, so that a missing browser is one clear line instead of one failure
 * per test, and so that the packaged browser is unpacked, and what is out of date is built, before several workers ask
 * for it at the same time.
 */
export default async function prepareBrowser(): Promise<void> {
  await findBrowser();
  await buildWorkbench();
}
