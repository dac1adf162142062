import { AxeBuilder } from "@axe-core/playwright";
import type { PanePlace } from "../../src/taskpane/panePlace";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

// Each screen opens a workbook of its own, on a machine that other tests share.
jest.setTimeout(240_000);

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;

beforeAll(async () => {
  tests = await startWorkbenchTests();
});
afterAll(() => tests.close());

const press = ({ pane }: OpenWorkbench, name: string | RegExp) => pane.getByRole("button", { name }).first().click();

const openEmpty = async (book: OpenWorkbench) => {
  book.page.on("dialog", (dialog) => void dialog.accept());
  await book.page.getByRole("button", { name: "Ny", exact: true }).click();
  await book.pane.getByRole("button", { name: "Skapa rapport …" }).waitFor();
};

type Walk = (book: OpenWorkbench) => Promise<void>;

/** The way to every screen, and to its other states. A place without a way here does not compile. */
const ways: Readonly<Record<PanePlace["tab"], Readonly<Record<string, Walk>>>> = {
  budget: {
    "the tables": async ({ pane }) => pane.getByText("Driftbudget · blad Drift", { exact: false }).waitFor(),
    "nothing to read": openEmpty,
    "its preview": (book) => press(book, /^Visa ändringar/),
  },
  goals: {
    "all goals": async (book) => {
      await press(book, /^Mål/);
      await book.pane.getByText("En kommun med hög kvalitet").first().waitFor();
    },
    "one goal": async (book) => {
      await press(book, /^Mål/);
      await press(book, /En kommun med hög kvalitet/);
      await book.pane.getByLabel("Vårt bidrag").waitFor();
    },
  },
  assignments: {
    "the lists": async (book) => {
      await press(book, /^Uppdrag/);
      await book.pane.getByText("Trygghetspaket", { exact: false }).first().waitFor();
    },
  },
  events: {
    "the events": async (book) => {
      await press(book, /^Rapport/);
      await press(book, /^Händelser: /);
      await book.pane.getByText("Alla anställda har friskvårdsbidrag", { exact: false }).first().waitFor();
    },
  },
  comments: {
    "what is to be explained": async (book) => {
      await press(book, /^Rapport/);
      await press(book, /^Kommentarer: /);
      await press(book, "Skriv förklaring till Kollektivtrafik");
      await book.pane.getByRole("button", { name: "Lägg till", exact: true }).waitFor();
    },
  },
  start: {
    "with what is missing": async (book) => {
      await openEmpty(book);
      await press(book, "Skapa rapport …");
      await press(book, "Visa tabellerna");
      await book.pane.getByText("Skriv vilken kommun rapporten gäller.").waitFor();
    },
  },
  mapping: {
    "all tables": (book) => press(book, /^Saknas en tabell/),
    "one table": async (book) => {
      await press(book, /^Saknas en tabell/);
      await press(book, /^Driftbudget: /);
      await book.pane.getByText("Kolumnerna är").waitFor();
    },
  },
  report: {
    "the checklist": async (book) => {
      await press(book, /^Rapport/);
      await book.pane.getByText("Word-dokument").first().waitFor();
    },
  },
  settings: {
    "the checks": async (book) => {
      await press(book, "Inställningar");
      await book.pane.getByText("Kontroller", { exact: true }).waitFor();
    },
  },
};

const screens = Object.entries(ways).flatMap(([tab, states]) =>
  Object.entries(states).map(([state, walk]) => [`${tab}: ${state}`, walk] as const),
);

test.each(screens)("%s: can be used by everybody in 320 pixels, light, dark and high contrast", async (_, walk) => {
  for (const theme of ["light", "dark", "contrast"] as const) {
    const book = await tests.open();
    const { page } = book;
    await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none", reducedMotion: "reduce" });
    if (theme === "dark") {
      const loaded = page.waitForEvent("framenavigated", (frame) => frame.url().includes("officeTheme=dark"));
      await page.getByLabel("Officetema").selectOption("dark");
      await loaded;
    }
    await walk(book);
    await page.locator("iframe[title=Delårsrapport]").evaluate((frame) => {
      frame.style.width = "320px";
    });
    const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const colours = await frame?.evaluate(() => document.documentElement.style.colorScheme);
    expect(colours).toBe(theme === "dark" ? "dark" : "light");
    const builder = new AxeBuilder({ page })
      .include(["iframe[title=Delårsrapport]", "#root"])
      .exclude("[data-tabster-dummy]");
    // Windows' own colours are chosen by the user; axe reckons with those of the page.
    const { violations } = await (theme === "contrast" ? builder.disableRules("color-contrast") : builder).analyze();
    expect(violations.map(({ id, nodes }) => [theme, id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(book.faults).toEqual([]);
    await book.close();
  }
});
