import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** What stands at a path of the site, or null. */
export type Site = (pathname: string) => Promise<Page | null>;

export type Page = { readonly type: string; readonly body: string | Buffer };

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".gif": "image/gif",
};

/** What https needs: the PEM files of a key and its certificate. */
export type Certificate = { readonly key: Buffer; readonly cert: Buffer };

/** Serves a site to this machine only, over https where a certificate is given. Port 0 takes any free one. */
export function serve(
  site: Site,
  port: number,
  certificate?: Certificate,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const listener: RequestListener = (request, response) => {
    void answer(site, request.url ?? "/").then(({ status, page }) => {
      response.writeHead(status, { "content-type": page.type, "cache-control": "no-store" });
      response.end(page.body);
    });
  };
  const server = certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener);
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "localhost", () => {
      resolve({ port: (server.address() as AddressInfo).port, close: () => close(server) });
    });
  });
}

async function answer(site: Site, url: string): Promise<{ readonly status: number; readonly page: Page }> {
  try {
    const page = await site(decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (page !== null) return { status: 200, page };
    return { status: 404, page: { type: "text/plain; charset=utf-8", body: `Nothing is here: ${url}` } };
  } catch (fault) {
    return { status: 500, page: { type: "text/plain; charset=utf-8", body: String(fault) } };
  }
}

/** A file in a folder, or null where there is none; never one outside it. */
export async function readPage(folder: string, pathname: string): Promise<Page | null> {
  const file = path.join(folder, path.normalize(`/${pathname}`));
  try {
    return { type: types[path.extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && (fault.code === "ENOENT" || fault.code === "EISDIR");
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
