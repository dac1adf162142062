import { readFileSync } from "node:fs";
import { openBeforeEach } from "./openBeforeEach";
import type { OpenWorkbench } from "./openWorkbench";

let book: OpenWorkbench;

openBeforeEach((opened) => {
  book = opened;
});

test("the whole main job asks for nothing but the add-in's own files, and breaks its content policy nowhere", async () => {
  const { pane } = book;
  await pane.getByRole("button", { name: /^Visa ändringar/ }).click();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await pane.getByText("Infört 24 celler", { exact: false }).first().waitFor();
  await book.goTo("Mål");
  const title = (await book.read("Mål!B5")).text;
  await pane.getByRole("button", { name: title }).click();
  await pane.getByLabel("Varför?").fill("<script>alert(1)</script>");
  await pane.getByLabel("Varför?").blur();
  await book.expectCell("Mål!G5", { value: "<script>alert(1)</script>" });
  await book.goTo("Rapport");
  await pane.getByRole("button", { name: /^Skapa (Word-dokument|utkast)/ }).click();
  await pane.getByRole("link", { name: "Hämta dokumentet" }).waitFor();
  // Fluent's own components write their looks while the page is shown.
  await book.goTo("Budget");
  await pane.getByRole("button", { name: /^Saknas en tabell/ }).click();
  await pane.getByRole("button", { name: /^Driftbudget: / }).click();
  await pane.getByRole("combobox", { name: "Tabellen är" }).click();
  await pane.getByRole("option", { name: "Investeringsbudget" }).waitFor();
  expect(book.violations).toEqual([]);
  expect(book.strangers).toEqual([]);
  expect([...book.paneOrigins]).toEqual([new URL(book.readPaneFrame().url()).origin]);
  expect(book.faults).toEqual([]);
});

test("code in the page and another machine are stopped by the content policy", async () => {
  await book.pane.getByRole("button", { name: /^Visa ändringar/ }).waitFor();
  const stopped = await book.readPaneFrame().evaluate(async () => {
    const directives: string[] = [];
    const both = new Promise<void>((resolve) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        if (directives.push(effectiveDirective) === 2) resolve();
      });
    });
    const script = document.createElement("script");
    script.textContent = "window.planted = true";
    document.body.append(script);
    new Image().src = "https://example.com/pixel.png";
    await both;
    return directives.sort();
  });
  expect(stopped).toEqual(["img-src", "script-src-elem"]);
  expect(await book.readPaneFrame().evaluate(() => "planted" in window)).toBe(false);
  expect(book.strangers).toEqual([]);
});

test("the policy names no address but the add-in's own and Microsoft's", () => {
  const page = readFileSync("src/entry/taskpane.html", "utf8");
  const policy = /content="(default-src[^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none';/);
  expect(new Set(policy.match(/https?:[^\s;]+/g))).toEqual(new Set(["https://appsforoffice.microsoft.com"]));
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
});
