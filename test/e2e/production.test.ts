import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { defaultSample, startWorkbench } from "../../host/workbench/server/startWorkbench";
import { openBrowser } from "./findBrowser";

// Builds the add-in as it is published, on a machine that other tests share.
jest.setTimeout(480_000);

const root = path.join(__dirname, "..", "..");
const baseUrl = "https://tillagg.example.se/delarsrapport";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

test("what npm run build makes for an address works there unchanged from any server of files, guides and all", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "published-"));
  const workbench = await startWorkbench({ port: 0 });
  const browser = await openBrowser();
  try {
    await promisify(execFile)(process.execPath, ["node_modules/webpack/bin/webpack.js", "--output-path", folder], {
      cwd: root,
      env: { ...process.env, ADDIN_BASE_URL: `${baseUrl}/` },
    });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "sv-SE" });
    const strangers: string[] = [];
    // The server that is published to: gives files, and nothing else.
    await context.route(
      (asked) => asked.hostname !== "localhost",
      async (route) => {
        const { href, pathname, hostname } = new URL(route.request().url());
        if (href.startsWith(`${baseUrl}/`)) {
          const file = path.join(folder, pathname.slice(new URL(baseUrl).pathname.length));
          const contentType = types[path.extname(file)] ?? "application/octet-stream";
          return route.fulfill({ body: await readFile(file), contentType });
        }
        const office = "/lib/1/hosted/";
        if (pathname.startsWith(`${office}AgaveErrorUX/`)) {
          // Microsoft asks the user here whether to trust the host, since it runs over plain http.
          const answer = `parent.postMessage('{"hostUserTrusted":true}', "${new URL(baseUrl).origin}");`;
          return route.fulfill({
            body: `<!doctype html><script>${answer}</script>`,
            contentType: types[".html"] ?? "",
          });
        }
        if (hostname === "appsforoffice.microsoft.com" && pathname.startsWith(office)) {
          // Microsoft's server, played by the workbench's copy of its files.
          const copy = new URL(`/office/${pathname.slice(office.length)}`, workbench.paneUrl);
          return route.fulfill({ response: await route.fetch({ url: copy.href }) });
        }
        strangers.push(href);
        return route.abort();
      },
    );
    await context.route("**/start.json", (route) => {
      const sample = path.basename(defaultSample);
      return route.fulfill({ json: { pane: `${baseUrl}/taskpane.html`, file: sample, sample } });
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(fault.message));
    page.on("console", (message) => {
      // The policy of the page refuses what it must not load, and says so here.
      if (/Content Security Policy/.test(message.text())) faults.push(message.text());
    });
    await page.goto(workbench.url);
    const pane = page.frameLocator("iframe[title=Delårsrapport]");
    await pane.getByText("Driftbudget · blad Drift · 8 rader · tkr").waitFor();
    await pane.getByRole("button", { name: /^Visa ändringar/ }).click();
    await pane.getByRole("button", { name: "Skriv", exact: true }).click();
    await pane.getByRole("button", { name: "Ångra", exact: true }).waitFor();
    await pane.getByRole("button", { name: "Inställningar och hjälp" }).click();
    await pane.getByText("För dig som är chef och rapporterar").waitFor();
    const guides = await pane
      .locator("a[target=_blank]")
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    expect(guides).toHaveLength(3);
    for (const guide of guides) {
      const guidePage = await context.newPage();
      await guidePage.goto(guide);
      expect(await guidePage.title()).toMatch(/^För dig .* · Delårsrapport$/);
      const pictures = await guidePage
        .locator("img")
        .evaluateAll((images) =>
          images.map((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0),
        );
      expect(pictures.every((isThere) => isThere)).toBe(true);
      await guidePage.close();
    }
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);

    const manifest = await readFile(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    const addresses = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].flatMap(([, address]) => address ?? []);
    const own = addresses.filter((address) => address.startsWith(`${baseUrl}/`));
    expect(own.length).toBeGreaterThan(20);
    const files = new Set(await readdir(folder, { recursive: true }));
    const lost = own.map((address) => new URL(address).pathname.replace("/delarsrapport/", ""));
    expect(lost.filter((file) => !files.has(file))).toEqual([]);
    // Microsoft's own reader, in a process of its own: it loads ES modules, which jest's CommonJS cannot.
    const script = `
      import { OfficeAddinManifest } from "office-addin-manifest";
      const { displayName } = await OfficeAddinManifest.readManifestFile(process.argv[1]);
      console.log(displayName);`;
    const read = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", script, path.join(folder, "manifest.xml")],
      { cwd: root },
    );
    expect(read.stdout.trim()).toBe("Delårsrapport");
    const unhashed = [...files].filter((file) => /\.(js|css)$/.test(file) && !/\.[0-9a-f]{12}\.(js|css)$/.test(file));
    expect(unhashed).toEqual([]);
    expect(files).toContain("sbom.cdx.json");
    expect(files).toContain("licences.txt");
  } finally {
    await browser.close();
    await workbench.close();
    await rm(folder, { recursive: true });
  }
});
