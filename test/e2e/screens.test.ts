import { AxeBuilder } from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import type { PanePlace } from "../../src/taskpane/panePlace";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";

/** To look at all screens: SCREENS=folder npm run jest -- --testPathPatterns screens. */
const pictureFolder = process.env["SCREENS"];

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
    "its preview": async (book) => {
      await press(book, /^Visa ändringar/);
      await book.pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
    },
    "what was written": async (book) => {
      await press(book, /^Visa ändringar/);
      await press(book, /^Skriv$/);
      await book.pane.getByRole("button", { name: "Ångra", exact: true }).waitFor();
    },
    "a finding that is set aside": async (book) => {
      await book.pane.locator(".finding-item-more > summary").first().click();
      await press(book, /^Stämmer ändå/);
      await book.pane.getByRole("textbox").first().waitFor();
    },
    "the preview of new tables": async (book) => {
      await openEmpty(book);
      await press(book, "Prova med exempel …");
      await book.pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
    },
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
    "no table": async (book) => {
      await openEmpty(book);
      await press(book, /^Mål/);
      await book.pane.getByText("Inga mål ännu").waitFor();
    },
  },
  assignments: {
    "the lists": async (book) => {
      await press(book, /^Uppdrag/);
      await book.pane.getByText("Trygghetspaket", { exact: false }).first().waitFor();
    },
    "no table": async (book) => {
      await openEmpty(book);
      await press(book, /^Uppdrag/);
      await book.pane.getByText("Inga uppdrag ännu").waitFor();
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
    "all tables": async (book) => {
      await press(book, /^Saknas en tabell/);
      await book.pane.getByText("Står siffrorna i vanliga celler?").waitFor();
    },
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
    "the preview of a sheet": async (book) => {
      await press(book, /^Rapport/);
      await press(book, /^Rapportblad/);
      await book.pane.getByRole("button", { name: "Skriv", exact: true }).waitFor();
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

/** What is wider than its frame without being made to scroll or to end in dots, by its words. */
const readTooWide = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { right } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden";
        const isSpoken = element.closest(".page-spoken") !== null;
        return !isSpoken && (right > edge + 1 || (isCut && element.title === ""));
      })
      .map((element) => element.textContent.trim().slice(0, 60));
  });

/** Of all that takes the keyboard, once somebody has shown with the Tab key that it is used: what has the focus and shows no ring, by its words. */
const readUnseenFocus = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, summary")];
    return all
      .filter((element) => {
        if (element.offsetParent === null) return false;
        element.focus();
        if (document.activeElement !== element) return false;
        const look = getComputedStyle(element);
        const after = getComputedStyle(element, "::after");
        const isSeen = [look, after].some(
          ({ outlineStyle, outlineWidth, borderBottomWidth, boxShadow }) =>
            (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) ||
            parseFloat(borderBottomWidth) >= 2 ||
            boxShadow !== "none",
        );
        return !isSeen;
      })
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });

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
    const frame = book.readPaneFrame();
    await frame.waitForFunction(() => document.documentElement.clientWidth === 320);
    if (pictureFolder !== undefined) {
      const name = expect.getState().currentTestName?.split(": can be")[0]?.replaceAll(/\W+/g, "-") ?? "";
      await page.locator("iframe[title=Delårsrapport]").screenshot({ path: `${pictureFolder}/${name}-${theme}.png` });
    }
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await readTooWide(frame)).toEqual([]);
    await frame.locator("main").focus();
    await page.keyboard.press("Tab");
    expect(await readUnseenFocus(frame)).toEqual([]);
    // Fluent shortens its transitions to a hundredth of a millisecond.
    const longest = await frame.evaluate(() =>
      Math.max(0, ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().duration ?? 0))),
    );
    expect(longest).toBeLessThan(1);
    const colours = await frame.evaluate(() => document.documentElement.style.colorScheme);
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
