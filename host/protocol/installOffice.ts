import { readFileSync } from "node:fs";
import path from "node:path";
import type { DOMWindow } from "jsdom";
import type { Host } from "./host";
import { OFFICE_THEMES, type OfficeThemeName } from "./officeTheme";
import { type JoinOptions, joinWindow, type OfficeWindow } from "./joinWindow";

export type InstallOptions = JoinOptions & {
  /** Folder of Microsoft's npm package with office.js, `node_modules/@microsoft/office-js/dist`. */
  readonly officeFolder: string;
  /** The readable build; slower to load. */
  readonly isDebug?: boolean;
  /** What `Office.context.officeTheme` says; left out, nothing, as in Excel on the web. */
  readonly officeTheme?: OfficeThemeName;
};

/**
 * Runs Microsoft's own office.js in a jsdom window, with a host in the place of the parent window. No network, no timers:
 * messages travel as microtasks. Resolves when `Office.onReady` has; the client's check of requirement sets is switched on,
 * so that an API above the host's sets throws ApiNotFound as a lesser Excel would.
 * Dispose of the host before the window is closed. The window's address must be https on the host name of the host; it needs `eval` ("outside-only" scripts).
 */
export async function installOffice(window: OfficeWindow | DOMWindow, options: InstallOptions): Promise<Host> {
  const document = window.document;
  const { origin } = window.location;
  const base = `${origin}/office/`;
  const load = (name: string) => {
    window.eval(readScript(path.join(options.officeFolder, name)));
  };

  const host = joinWindow(window, origin, options);

  // Office.js finds its folder from its own script tag, and loads the rest of itself from there by adding script tags.
  const officeScript = options.isDebug === true ? "office.debug.js" : "office.js";
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.setAttribute("src", base + officeScript);
  document.head.append(tag);
  const appendChild = document.head.appendChild.bind(document.head);
  document.head.appendChild = function <T extends Node>(node: T): T {
    if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(base)) return appendChild(node);
    const name = node.src.slice(base.length);
    queueMicrotask(() => {
      load(name);
      if (name.startsWith("excel-web")) {
        window.eval("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true");
      }
      node.dispatchEvent(new window.Event("load"));
    });
    return node;
  };

  load(officeScript);
  await window.eval("Office.onReady()");
  if (options.officeTheme !== undefined) {
    const { Office } = window as unknown as { readonly Office: { readonly context: object } };
    Object.defineProperty(Office.context, "officeTheme", {
      value: OFFICE_THEMES[options.officeTheme],
      enumerable: true,
    });
  }
  return host;
}

const scripts = new Map<string, string>();

function readScript(file: string): string {
  const known = scripts.get(file) ?? readFileSync(file, "utf8");
  scripts.set(file, known);
  return known;
}
