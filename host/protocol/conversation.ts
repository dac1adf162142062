/** How an add-in's page and its host find and know each other, before the first message. */
export type Conversation = {
  /** Fresh for every load of the page: office.js caches settings under it. */
  readonly id: string;
  readonly addInId: string;
  /** The host page's origin; office.js accepts messages from there only. */
  readonly hostOrigin: string;
  /** BCP 47, of Excel's menus. */
  readonly displayLanguage: string;
};

/** Flag of a host info for an add-in that anyone may install. */
const publicAddIn = 16;

/** What stands in the page's address as `_host_Info`: application, platform, version, language, correlation, flags. No telemetry. */
export function printHostInfo(conversation: Conversation): string {
  const dialog = "";
  return [
    "Excel",
    "Web",
    "16.01",
    conversation.displayLanguage,
    conversation.id,
    dialog,
    "disableLogging",
    publicAddIn,
  ].join("$");
}

/** The name that the page's window must bear. */
export function printWindowName(conversation: Conversation): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation.id}`,
    hostInfo: printHostInfo(conversation),
    xdmInfo: [conversation.id, conversation.addInId, conversation.hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
