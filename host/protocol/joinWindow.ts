import type { DOMWindow } from "jsdom";
import { createHost, type Host, type HostOptions } from "./host";

export type JoinOptions = Omit<HostOptions, "send" | "conversation"> & {
  /** BCP 47, of Excel's menus. Swedish unless said. */
  readonly displayLanguage?: string;
};

export type OfficeWindow = Window & typeof globalThis;

/**
 * Puts a host in the place of a jsdom window's parent, where office.js looks for Excel when it is loaded after this.
 * Messages travel as microtasks: no network, no timers. Dispose of the host before the window is closed.
 * The window's address must be https, on the host name of the host.
 * @param origin of the window's address, which a window that is being made does not know yet
 */
export function joinWindow(window: OfficeWindow | DOMWindow, origin: string, options: JoinOptions): Host {
  let isOpen = true;
  const host = createHost({
    ...options,
    conversation: {
      id: `conversation-${++conversationCount}`,
      addInId: "add-in",
      hostOrigin: origin,
      displayLanguage: options.displayLanguage ?? "sv-SE",
    },
    send: (data) =>
      queueMicrotask(() => {
        if (isOpen) window.dispatchEvent(new window.MessageEvent("message", { data, origin }));
      }),
  });
  window.name = host.windowName;
  const parent = { postMessage: (message: unknown) => queueMicrotask(() => host.receive(message)) };
  Object.defineProperty(window, "parent", { configurable: true, get: () => parent });
  // jsdom has no document.domain, against which office.js holds the host's name.
  Object.defineProperty(window.document, "domain", { configurable: true, value: new URL(origin).hostname });
  return {
    ...host,
    dispose() {
      isOpen = false;
      host.dispose();
    },
  };
}

let conversationCount = 0;
