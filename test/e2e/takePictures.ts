import { fileURLToPath } from "node:url";
import { startWorkbenchTests } from "./openWorkbench";

// `npm run pictures`: takes the pictures of the documentation from the running add-in, so that they never age.

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const tests = await startWorkbenchTests();
try {
  const book = await tests.open();
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await book.pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await book.pane.getByRole("button", { name: "Ångra", exact: true }).waitFor();
  await book.pane.getByRole("button", { name: "Gå till D7 på bladet Investering" }).click();
  await book.expectSelected("D7");
  await book.page.screenshot({ path: `${folder}workbench.png` });
  await book.close();
} finally {
  await tests.close();
}
