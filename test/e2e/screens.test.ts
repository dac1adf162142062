import { AxeBuilder } from "@axe-core/playwright";
import type { Language } from "../../src/texts/language";
import { type OpenWorkbench, startWorkbenchTests } from "./openWorkbench";
import { readUnseenFocus, readLost, readTooWide, readUnreadable } from "./readLooks";
import { screenWays, walkTo } from "./screenWays";

/** To look at all screens: SCREENS=folder npm run jest -- --testPathPatterns screens. */
const pictureFolder = process.env["SCREENS"];

let tests: Awaited<ReturnType<typeof startWorkbenchTests>>;
let book: OpenWorkbench;

beforeAll(async () => {
  tests = await startWorkbenchTests();
});
afterAll(() => tests.close());

/** All screens are seen in one workbook, which those that write in it and those of an empty one come to last. */
const openBook = async (language: Language) => {
  book = await tests.open({ language });
  // An empty workbook takes the place of a changed one.
  book.page.on("dialog", (dialog) => void dialog.accept());
  await book.page.emulateMedia({ reducedMotion: "reduce" });
};

/** Of the pane, in pixels. Excel opens it with 350 and lets it be drawn together to 320, which a page of 1280 is at 400 %. */
const resizePane = async (width: number, height?: number) => {
  await book.page.locator("iframe[title=Delårsrapport]").evaluate(
    (frame, [wide, high]) => {
      frame.style.width = `${String(wide)}px`;
      frame.style.height = high === undefined ? "" : `${String(high)}px`;
    },
    [width, height] as const,
  );
  await book.readPaneFrame().waitForFunction((wide) => document.documentElement.clientWidth === wide, width);
};

type Theme = "light" | "dark" | "dark contrast" | "light contrast";

/**
 * As the add-in itself does when Excel tells its theme (test/e2e/theme.test.ts), and as the browser does where Windows has a
 * contrast theme: of Windows' four, one is light (Desert) and three are dark, and Chromium plays one of each kind.
 */
const showTheme = async (theme: Theme) => {
  await book.page.emulateMedia({
    forcedColors: theme.endsWith("contrast") ? "active" : "none",
    colorScheme: theme.startsWith("dark") ? "dark" : "light",
  });
  await book.readPaneFrame().evaluate(
    (colours) => {
      document.documentElement.setAttribute("data-theme", colours);
      document.documentElement.style.colorScheme = colours;
    },
    theme.startsWith("dark") ? "dark" : "light",
  );
};

const takePicture = async (state: string, look: string) => {
  if (pictureFolder === undefined) return;
  const name = `${state} ${look}`.replaceAll(/\W+/g, "-");
  await book.page.locator("iframe[title=Delårsrapport]").screenshot({ path: `${pictureFolder}/${name}.png` });
};

const listViolations = async (limit: (builder: AxeBuilder) => AxeBuilder = (builder) => builder) => {
  const builder = new AxeBuilder({ page: book.page })
    .include(["iframe[title=Delårsrapport]", "#root"])
    .exclude("[data-tabster-dummy]");
  const { violations } = await limit(builder).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
};
const onlyColours = (builder: AxeBuilder) => builder.withRules(["color-contrast"]);
const noColours = (builder: AxeBuilder) => builder.disableRules("color-contrast");

const expectNothingCut = async () => {
  const frame = book.readPaneFrame();
  // An open list finds its place in the frames that are drawn after the pane has got another width.
  for (let drawn = 0; drawn < 100 && (await readTooWide(frame)).length > 0; drawn++)
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const [inside, outside] = await frame.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(inside).toBeLessThanOrEqual(outside);
  expect(await readTooWide(frame)).toEqual([]);
};

const expectSeenFocus = async () => {
  const frame = book.readPaneFrame();
  // The ring is for those who have shown that they use the keyboard.
  await frame.locator("main").focus();
  await book.page.keyboard.press("Tab");
  expect(await readUnseenFocus(frame)).toEqual([]);
};

describe("in Swedish", () => {
  beforeAll(() => openBook("sv"));
  afterAll(() => book.close());

  test("the page around the pane fits its window and does not scroll", async () => {
    const [inside, outside] = await book.page.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return [scrollHeight, clientHeight];
    });
    expect(inside).toBe(outside);
  });

  test.each(screenWays)(
    "%s: can be used by everybody, in the narrowest pane and at 400 %, light, dark and with contrast themes",
    async (name, way) => {
      await showTheme("light");
      await resizePane(350);
      await walkTo(way, { book, language: "sv" });
      await expectNothingCut();
      await takePicture(name, "sv-350");
      await resizePane(320);
      await expectNothingCut();
      const frame = book.readPaneFrame();
      expect(await listViolations()).toEqual([]);
      // Motion that Fluent's stylesheets leave is a hundredth of a millisecond long.
      const longest = await frame.evaluate(() =>
        Math.max(0, ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().duration ?? 0))),
      );
      expect(longest).toBeLessThan(1);
      await takePicture(name, "sv-light");
      await showTheme("dark");
      expect(await listViolations(onlyColours)).toEqual([]);
      await takePicture(name, "sv-dark");
      for (const contrast of ["dark contrast", "light contrast"] as const) {
        await showTheme(contrast);
        expect(await readUnreadable(frame)).toEqual([]);
        await takePicture(name, `sv-${contrast}`);
      }
      await expectSeenFocus();
      await showTheme("light");
      await expectSeenFocus();
      await resizePane(320, 256);
      await expectNothingCut();
      expect(await readLost(frame)).toEqual([]);
      await takePicture(name, "sv-400");
      expect(book.faults).toEqual([]);
    },
  );
});

describe("in English", () => {
  beforeAll(() => openBook("en"));
  afterAll(() => book.close());

  /** Names and roles are asked of each place once: its states have the same in Swedish. */
  const asked = new Set<string>();

  test.each(screenWays)("%s: is in English, is not cut and has names and roles for everybody", async (name, way) => {
    const place = name.split(":")[0] ?? name;
    await resizePane(320);
    await walkTo(way, { book, language: "en" });
    expect(await book.readPaneFrame().evaluate(() => document.documentElement.lang)).toBe("en");
    await expectNothingCut();
    if (!asked.has(place)) expect(await listViolations(noColours)).toEqual([]);
    asked.add(place);
    await takePicture(name, "en-light");
    expect(book.faults).toEqual([]);
  });
});
