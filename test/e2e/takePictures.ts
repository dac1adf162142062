import { fileURLToPath } from "node:url";
import { startWorkbenchTests } from "./openWorkbench";

// `npm run pictures`: takes the pictures of the documentation from the running add-in, so that they never age.

/** Pixels: what Excel's pane is drawn together to at the least. It opens with 350. */
const narrowest = 320;
const folder = process.argv[2] ?? fileURLToPath(new URL("../../docs/images/", import.meta.url));
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

  // The pane alone, for the guides.
  const takePane = async (name: string, walk: (opened: typeof book) => Promise<void>, width?: number) => {
    const opened = await tests.open();
    if (width !== undefined) {
      await opened.page.locator("iframe[title=Delårsrapport]").evaluate((frame, wanted) => {
        frame.style.width = `${String(wanted)}px`;
      }, width);
    }
    await walk(opened);
    await opened.page.locator("iframe[title=Delårsrapport]").screenshot({ path: `${folder}pane-${name}.png` });
    await opened.close();
  };
  await takePane("start", async ({ page, pane }) => {
    await page.getByRole("button", { name: "Ny", exact: true }).click();
    await pane.getByRole("button", { name: "Skapa rapport …" }).waitFor();
  });
  await takePane("mapping", async ({ pane }) => {
    await pane.getByRole("button", { name: /^Saknas en tabell/ }).click();
    await pane.getByRole("button", { name: /^Driftbudget: / }).click();
    await pane.getByText("Kolumnerna är").waitFor();
  });
  await takePane("preview", async ({ pane }) => {
    await pane.getByRole("button", { name: /^Visa ändringar/ }).click();
    await pane.getByText("24 celler, 3 blad").waitFor();
  });
  await takePane("report", async ({ pane }) => {
    await pane.getByRole("button", { name: /^Rapport/ }).click();
    await pane.getByText("Word-dokument").first().waitFor();
  });
  // The form, as wide as Excel's pane is and as narrow as it can be.
  const openGoal = async (opened: typeof book) => {
    const { pane } = opened;
    await opened.goTo("Mål");
    await pane.getByRole("button", { name: "En kommun med hög kvalitet" }).click();
    await pane.getByRole("textbox", { name: "Vårt bidrag" }).waitFor();
  };
  await takePane("goals", async (opened) => {
    await opened.goTo("Mål");
    await opened.pane.getByRole("button", { name: "En kommun med hög kvalitet" }).waitFor();
  });
  await takePane("goal", openGoal);
  await takePane("goal-narrow", openGoal, narrowest);
  await takePane(
    "indicators-narrow",
    async (opened) => {
      await openGoal(opened);
      await opened.pane.getByRole("heading", { name: "Indikatorer" }).evaluate((heading) => heading.scrollIntoView());
    },
    narrowest,
  );
  await takePane("assignments", async (opened) => {
    await opened.goTo("Uppdrag");
    await opened.pane.getByRole("heading", { name: "Uppdrag 2019" }).waitFor();
  });
  await takePane("comments", async (opened) => {
    await opened.goToPart("Kommentarer");
    await opened.pane.getByRole("heading", { name: "Avvikelser att förklara" }).first().waitFor();
  });
} finally {
  await tests.close();
}
