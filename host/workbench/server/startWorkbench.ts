import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { printThemeScript } from "../../protocol/officeTheme";
import { buildWorkbench } from "./buildWorkbench";
import { root } from "./root";
import { type Page, type Site, readPage, serve } from "./serve";

export type WorkbenchOptions = {
  /** A workbook (.xlsx, .xlsm or the host model's JSON); the Köping report unless another is given. */
  readonly file?: string;
  /** Of the page; the pane gets the next one. 0: any two free ones. */
  readonly port: number;
  /** Stands in the pane instead of the add-in: a folder, and the page in it. */
  readonly pane?: { readonly folder: string; readonly page: string };
};

export type Workbench = { readonly url: string; readonly paneUrl: string; close(): Promise<void> };

export const defaultSample = path.join(root, "test", "samples", "koping-2019-08.json");

/** Where the pane asks for office.js, and where the workbench has Microsoft's npm copy of it. */
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officePath = "/office/";
/** Beside office.js, so that the pane's content security policy lets it through. */
const themePath = `${officePath}workbenchTheme.js`;
const officeFolder = path.join(root, "node_modules", "@microsoft", "office-js", "dist");

/**
 * Builds what is out of date, then serves the page and the pane under an origin each, as Excel on the web and an add-in have.
 * Throws where the file or a port cannot be had (`EADDRINUSE`).
 */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const file = options.file ?? defaultSample;
  await access(file);
  const { pageFolder, paneFolder } = await buildWorkbench();
  const pane = await serve(
    createPaneSite(options.pane?.folder ?? paneFolder),
    options.port === 0 ? 0 : options.port + 1,
  );
  const paneUrl = `http://localhost:${String(pane.port)}/${options.pane?.page ?? "taskpane.html"}`;
  try {
    const page = await serve(
      createPageSite(pageFolder, file, paneUrl, options.pane?.folder ?? paneFolder),
      options.port,
    );
    const close = async () => {
      await page.close();
      await pane.close();
    };
    return { url: `http://localhost:${String(page.port)}/`, paneUrl, close };
  } catch (fault) {
    await pane.close();
    throw fault;
  }
}

function createPageSite(folder: string, file: string, paneUrl: string, paneFolder: string): Site {
  const start = { pane: paneUrl, file: path.basename(file), sample: path.basename(defaultSample) };
  const bytesOf = async (place: string): Promise<Page> => ({
    type: "application/octet-stream",
    body: await readFile(place),
  });
  return async (pathname) => {
    switch (pathname) {
      case "/":
        return readPage(folder, "index.html");
      case "/start.json":
        return { type: "application/json; charset=utf-8", body: JSON.stringify(start) };
      case "/start/file":
        return bytesOf(file);
      case "/start/sample":
        return bytesOf(defaultSample);
      // What Excel reads beside the pane.
      case "/manifest.xml":
        return readPage(paneFolder, pathname);
      default:
        return readPage(folder, pathname);
    }
  };
}

/** The add-in's own files; in their HTML the address of office.js is another, and the theme comes after it. */
function createPaneSite(folder: string): Site {
  return async (pathname) => {
    if (pathname === `${officePath}AgaveErrorUX/index.html`) return trustPage;
    if (pathname === themePath) return { type: "text/javascript; charset=utf-8", body: printThemeScript() };
    if (pathname.startsWith(officePath)) return readPage(officeFolder, pathname.slice(officePath.length));
    const page = await readPage(folder, pathname);
    if (page === null || !pathname.endsWith(".html")) return page;
    const body = String(page.body)
      .replaceAll(officeAddress, `${officePath}office.js`)
      .replace(/<script[^>]*\/office\/office\.js[^>]*><\/script>/, `$&<script src="${themePath}"></script>`);
    return { ...page, body };
  };
}

/**
 * Over plain http office.js asks the user, on a page beside itself, whether to trust the host. The local host is trusted.
 * (Microsoft's own such page lies under another spelling in the npm package and asks for more than a workbench has.)
 */
const trustPage: Page = {
  type: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="en"><title>Trusted</title><script>
    parent.postMessage('{"hostUserTrusted":true}', location.origin);
  </script></html>`,
};
