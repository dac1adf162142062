import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import type { WorkbookJson } from "../../host/model/json/workbookJson";
import type { Inspection } from "../../host/workbench/page/inspection";
import type { Language } from "../../src/texts/language";
import { type Workbench, type WorkbenchOptions, startWorkbench } from "../../host/workbench/server/startWorkbench";
import { openBrowser } from "./findBrowser";

/** The workbench in a real browser, with Köping's report open beside the add-in's own pane. */
export type OpenWorkbench = {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's document itself, as it is now: another one after a reload. */
  readPaneFrame(): Frame;
  /** Faults that reached nobody, and requests to other machines: both must stay empty. */
  readonly faults: readonly string[];
  readonly strangers: readonly string[];
  /** What a page's content policy has stopped, and the origins that the pane has asked for anything. */
  readonly violations: readonly string[];
  readonly paneOrigins: ReadonlySet<string>;
  read(address: string): Promise<ReturnType<Inspection["read"]>>;
  /** Waits until a cell holds what is expected of it. */
  expectCell(address: string, expected: Readonly<Record<string, unknown>>): Promise<void>;
  /** Waits until the name box says that a cell is selected. */
  expectSelected(address: string): Promise<void>;
  /** As a person does: goes to a cell by the name box and types. */
  type(address: string, text: string): Promise<void>;
  /** The same without the last Enter: the cell stays being edited, and Excel answers no add-in, until `finishTyping`. */
  beginTyping(address: string, text: string): Promise<void>;
  finishTyping(): Promise<void>;
  /** Goes to a part of the report by the pane's tabs. */
  goTo(tab: "Budget" | "Mål" | "Uppdrag" | "Rapport"): Promise<void>;
  /** Goes to a part that the checklist in Rapport leads to: "Händelser". */
  goToPart(part: string): Promise<void>;
  /** What a checker of accessibility objects to in the pane, as rule and element. */
  listViolations(): Promise<readonly string[]>;
  close(): Promise<void>;
};

type OpenOptions = {
  readonly width?: number;
  readonly height?: number;
  /** Another workbook than the server's, in the host's JSON. */
  readonly book?: WorkbookJson;
  /** Excel's language; Swedish where nothing is said. */
  readonly language?: Language;
};

/** Starts the server and the browser once for a file of tests; `open` gives each test a fresh workbook, Köping's unless another file is given. */
export async function startWorkbenchTests(
  file?: string,
  pane?: WorkbenchOptions["pane"],
): Promise<{
  open(options?: OpenOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}> {
  const workbench: Workbench = await startWorkbench({
    port: 0,
    ...(file === undefined ? {} : { file }),
    ...(pane === undefined ? {} : { pane }),
  });
  const browser = await openBrowser();
  return {
    open: (options) => openPage(browser, workbench.url, options ?? {}),
    close: async () => {
      await browser.close();
      await workbench.close();
    },
  };
}

const violationMark = "Stopped by the content policy:";

async function openPage(
  browser: Browser,
  url: string,
  { width = 1366, height = 768, book, language = "sv" }: OpenOptions,
): Promise<OpenWorkbench> {
  const faults: string[] = [];
  const strangers: string[] = [];
  const context = await browser.newContext({ viewport: { width, height }, locale: "sv-SE" });
  // What does not come at all is a failure; what comes late, on a machine with much else to do, is none.
  context.setDefaultTimeout(120_000);
  await context.route(
    (asked) => asked.hostname !== "localhost",
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  if (book !== undefined) await context.route("**/start/file", (route) => route.fulfill({ json: book }));
  const violations: string[] = [];
  const paneOrigins = new Set<string>();
  await context.addInitScript((mark) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`${mark} ${violatedDirective} ${blockedURI}`);
    });
  }, violationMark);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.text().startsWith(violationMark)) violations.push(message.text());
  });
  page.on("request", (request) => {
    // A download and the page's own navigation have no frame yet.
    if (!request.isNavigationRequest() && request.frame() !== page.mainFrame())
      paneOrigins.add(new URL(request.url()).origin);
  });
  page.on("pageerror", (fault) => faults.push(fault.message));
  await page.goto(language === "sv" ? url : `${url}?language=en-US`);
  await page.waitForFunction(() => window.workbench !== undefined);
  // The pane's own page comes after the workbook.
  const hasPane = () => page.frames().some((frame) => frame !== page.mainFrame() && frame.url().startsWith("http"));
  while (!hasPane()) await page.waitForEvent("framenavigated");
  const pane = page.frameLocator("iframe[title=Delårsrapport]");
  const goTo = (tab: string) =>
    pane
      .getByRole("navigation")
      .getByRole("button", { name: new RegExp(`^${tab}`) })
      .click();
  const cellField = page.getByLabel("Cellens innehåll");
  const beginTyping = async (address: string, text: string) => {
    await page.getByLabel("Namnruta").fill(address);
    await page.getByLabel("Namnruta").press("Enter");
    await page.keyboard.type(text);
  };
  return {
    page,
    pane,
    faults,
    strangers,
    violations,
    paneOrigins,
    readPaneFrame: () => {
      const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
      if (frame === undefined) throw new Error("The pane has no frame.");
      return frame;
    },
    read: (address) =>
      page.evaluate((wanted) => {
        if (window.workbench === undefined) throw new Error("The workbook is not open.");
        return window.workbench.read(wanted);
      }, address),
    expectCell: async (address, expected) => {
      await page.waitForFunction(
        ([wanted, parts]) => {
          const cell: Readonly<Record<string, unknown>> = { ...window.workbench?.read(wanted) };
          return Object.entries(parts).every(([name, value]) => cell[name] === value);
        },
        [address, expected] as const,
      );
    },
    expectSelected: async (address) => {
      const nameBox = await page.getByLabel("Namnruta").elementHandle();
      await page.waitForFunction(([box, wanted]) => box instanceof HTMLInputElement && box.value === wanted, [
        nameBox,
        address,
      ] as const);
    },
    type: async (address, text) => {
      await beginTyping(address, text);
      await page.keyboard.press("Enter");
    },
    beginTyping: async (address, text) => {
      await beginTyping(address, text);
      await cellField.waitFor();
    },
    finishTyping: () => cellField.press("Enter"),
    goTo,
    goToPart: async (part) => {
      await goTo("Rapport");
      await pane.getByRole("button", { name: new RegExp(`^${part}: `) }).click();
    },
    listViolations: async () => {
      const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
    },
    close: () => context.close(),
  };
}
