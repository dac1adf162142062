import { printHostInfo, type Conversation } from "./conversation";
import { createHost, type Host, type HostOptions } from "./host";

export type FrameOptions = Omit<HostOptions, "send" | "conversation"> & {
  readonly frame: HTMLIFrameElement;
  /** The add-in's page. Its host name must be the host page's; the port may differ. */
  readonly address: string;
  readonly addInId: string;
  readonly displayLanguage: string;
};

/** What Excel on the web grants an add-in's frame. */
const permissions =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

/** Loads an add-in's page in a frame and is Excel on the web to it. */
export function openInFrame(options: FrameOptions): Host {
  const { frame } = options;
  const address = new URL(options.address);
  const conversation: Conversation = {
    id: `conversation-${crypto.randomUUID()}`,
    addInId: options.addInId,
    hostOrigin: window.location.origin,
    displayLanguage: options.displayLanguage,
  };
  const host = createHost({
    ...options,
    conversation,
    send: (message) => frame.contentWindow?.postMessage(message, address.origin),
  });
  const receive = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === address.origin) host.receive(event.data);
  };
  window.addEventListener("message", receive);
  address.searchParams.set("_host_Info", printHostInfo(conversation));
  frame.name = host.windowName;
  frame.setAttribute("sandbox", permissions);
  frame.src = address.href;
  return {
    ...host,
    dispose() {
      window.removeEventListener("message", receive);
      host.dispose();
    },
  };
}
