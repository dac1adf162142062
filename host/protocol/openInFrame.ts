import { printHostInfo, type Conversation } from "./conversation";
import { createHost, type Host, type HostOptions } from "./host";

export type FrameOptions = Omit<HostOptions, "send" | "conversation"> & {
  /** Gets the frame as its only child. */
  readonly container: HTMLElement;
  /** The frame's title, for those who do not see it. */
  readonly title: string;
  /** The add-in's page. Its host name must be the host page's; the port may differ. */
  readonly address: string;
  readonly addInId: string;
  readonly displayLanguage: string;
};

/** What Excel on the web grants an add-in's frame. */
const permissions =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

/** Loads an add-in's page in a frame and is Excel on the web to it, until the host is disposed of. */
export function openInFrame(options: FrameOptions): Host {
  const address = new URL(options.address);
  const conversation: Conversation = {
    id: `conversation-${crypto.randomUUID()}`,
    addInId: options.addInId,
    hostOrigin: window.location.origin,
    displayLanguage: options.displayLanguage,
  };
  address.searchParams.set("_host_Info", printHostInfo(conversation));

  const frame = document.createElement("iframe");
  const host = createHost({
    ...options,
    conversation,
    send: (message) => frame.contentWindow?.postMessage(message, address.origin),
  });
  const receive = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === address.origin) host.receive(event.data);
  };
  window.addEventListener("message", receive);

  // The page finds the conversation in its window's name, which a frame takes over only when it is made.
  frame.name = host.windowName;
  frame.title = options.title;
  frame.setAttribute("sandbox", permissions);
  frame.src = address.href;
  options.container.replaceChildren(frame);
  return {
    ...host,
    dispose() {
      window.removeEventListener("message", receive);
      host.dispose();
      frame.remove();
    },
  };
}
