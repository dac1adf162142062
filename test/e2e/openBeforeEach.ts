import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

/**
 * For a file of browser tests: server and browser are started once, each test gets Köping's workbook anew through `begin`, and all is closed after it.
 *
 * What `begin` does once the workbook is open, the way to a tab for example, is part of every test.
 */
export function openBeforeEach(begin: (opened: OpenWorkbench) => void | Promise<void>): void {
  let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
  let book: OpenWorkbench;
  beforeAll(async () => {
    tests = await startWorkbenchTests();
  });
  beforeEach(async () => {
    book = await tests.open();
    await begin(book);
  });
  afterEach(() => book.close());
  afterAll(() => tests.close());
}
