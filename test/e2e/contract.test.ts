import { buildContract } from "../../host/sideload/buildContract";
import { root } from "../../host/workbench/server/root";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;

beforeAll(async () => {
  tests = await startWorkbenchTests(undefined, { folder: await buildContract(root), page: "contract.html" });
  book = await tests.open();
});
afterAll(async () => {
  await book.close();
  await tests.close();
});

test("the page that somebody with Excel runs says that nothing differs here, and leaves no sheet behind", async () => {
  await book.pane.getByRole("button", { name: "Kör" }).click();
  await book.pane.getByText(/^Klart\. \d+ prövade, 0 skiljer sig\./).waitFor();
  const report = await book.pane.getByLabel("Svar att skicka").inputValue();
  expect(JSON.parse(report)).toMatchObject({ differing: [] });
  expect(await book.page.getByRole("tab", { name: "Delår kontrakt" }).count()).toBe(0);
  expect(book.faults).toEqual([]);
});
