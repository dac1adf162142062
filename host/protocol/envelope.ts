/** The envelope of cross-document messages between an add-in's page and Excel on the web: JSON text, both ways. */

/** What the add-in's page asks for: to call a method, or to be told of an event from now on, or no longer. */
export type PageRequest = {
  readonly kind: "invoke" | "registerEvent" | "unregisterEvent";
  /** The method's or event's name. */
  readonly name: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
};

const requestKinds = ["invoke", "registerEvent", "unregisterEvent"] as const;

/** Outcome of a call in the envelope itself; what Excel answers stands in the data. */
export const resultCode = { ok: 0, errorHandlingRequest: -2 } as const;

export type ResultCode = (typeof resultCode)[keyof typeof resultCode];

/** The page's request, or null where the message is none of ours (other frames may post messages too). */
export function parsePageRequest(message: unknown): PageRequest | null {
  const envelope = parseObject(message);
  if (envelope === null || envelope["_messageType"] !== 0) return null;
  const { _actionName: name, _conversationId: conversationId, _correlationId: correlationId } = envelope;
  const kind = requestKinds[Number(envelope["_actionType"])];
  if (typeof name !== "string" || typeof conversationId !== "string" || typeof correlationId !== "number") return null;
  return kind === undefined ? null : { kind, name, conversationId, correlationId, data: envelope["_data"] };
}

/** The answer to a request. `origin` is the host page's own. */
export function printAnswer(request: PageRequest, origin: string, data: unknown, code: ResultCode): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: code,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event, given by the name under which the page registered it. */
export function printEvent(registration: PageRequest, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: registration.name,
    _conversationId: registration.conversationId,
    _correlationId: registration.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: resultCode.ok,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

function parseObject(text: unknown): Record<string, unknown> | null {
  if (typeof text !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null; // not JSON, so not from office.js
  }
}
