import { buildPane } from "../../../host/workbench/server/buildPane";
import { root } from "../../../host/workbench/server/root";

/** Runs once before the tests of the command line, which load the add-in's built page. */
export default async function prepareHeadless(): Promise<void> {
  await buildPane(root);
}
