import { describeAppContext, manifestRequirementSets, type DocumentFacts } from "./appContext";
import { printWindowName, type Conversation } from "./conversation";
import { parsePageRequest, printAnswer, printEvent, resultCode, type PageRequest } from "./envelope";
import { createMethods } from "./methods";
import { createRequestLog, type RequestLog } from "./requestLog";
import { type FocusTarget, parseFocusTarget } from "./focusTarget";
import type { Interceptor } from "./interceptor";
import type { Session } from "../objects/session";

export type HostOptions = {
  readonly session: Session;
  /** Posts a message to the add-in's page. */
  readonly send: (message: string) => void;
  readonly conversation: Conversation;
  readonly facts?: Partial<DocumentFacts>;
  /** Document settings as saved: JSON texts by key. The host changes this map when the add-in saves. */
  readonly settings?: Map<string, string>;
  readonly interceptor?: Interceptor;
  /** The keyboard left the add-in's page; Excel takes the focus from there. */
  readonly onFocusLeave?: (to: FocusTarget) => void;
  /** Told when the host itself fails at a request; the add-in gets GeneralException. */
  readonly onFault?: (fault: unknown) => void;
};

/** Excel on the web, as one add-in's page sees it. Requests are taken strictly one after the other. */
export type Host = {
  readonly windowName: string;
  readonly log: RequestLog;
  readonly settings: ReadonlyMap<string, string>;
  /** Takes a message from the add-in's page; what is not for this conversation is left alone. */
  receive(message: unknown): void;
  /** Raises an event of the common API, if the page has registered it. */
  raise(name: CommonEvent, data: unknown): void;
  /** Resolves when everything received so far is answered. */
  idle(): Promise<void>;
  dispose(): void;
};

/** Events registered by name; `richApiMessage` carries all events of the rich API. */
export type CommonEvent = "richApiMessage" | "documentSelectionChanged" | "settingsChanged" | "appCommandInvoked";

const defaultFacts: DocumentFacts = {
  contentLanguage: "sv-SE",
  documentUrl: "https://localhost/Bok1.xlsx",
  isReadOnly: false,
  requirementSets: manifestRequirementSets,
};

export function createHost(options: HostOptions): Host {
  const { session, send, conversation } = options;
  const settings = options.settings ?? new Map<string, string>();
  const log = createRequestLog();
  const registrations = new Map<string, PageRequest>();
  const executeMethod = createMethods({ session, settings, log, interceptor: options.interceptor });
  let last: Promise<void> = Promise.resolve();

  // Events that arise while a request is answered reach the page after the answer, as Excel's do.
  const raise = (name: CommonEvent, data: unknown) => {
    last = last.then(() => {
      const registration = registrations.get(name);
      if (registration !== undefined) send(printEvent(registration, conversation.hostOrigin, data));
    });
  };
  const stops = [
    session.onEvents((entries) => raise("richApiMessage", { ArrayData: entries })),
    session.onSelectionChanged(() => raise("documentSelectionChanged", {})),
  ];

  const tellFocus = (data: unknown) => {
    const to = parseFocusTarget(data);
    if (to !== null) options.onFocusLeave?.(to);
  };

  const answer = async (request: PageRequest): Promise<unknown> => {
    switch (request.kind) {
      case "registerEvent":
        registrations.set(request.name, request);
        return done;
      case "unregisterEvent":
        registrations.delete(request.name);
        return done;
      case "invoke":
        switch (request.name) {
          case "ContextActivationManager_getAppContextAsync":
            return describeAppContext(conversation, { ...defaultFacts, ...options.facts }, settings);
          case "ContextActivationManager_notifyHost":
            tellFocus(request.data);
            return null; // an unanswered call would keep a timer alive in the page
          case "executeMethod":
            return await executeMethod(request.data);
          default:
            throw new Error(`The page called ${request.name}, which this host does not know.`);
        }
      default:
        return request.kind satisfies never;
    }
  };

  const handle = async (request: PageRequest) => {
    try {
      send(printAnswer(request, conversation.hostOrigin, await answer(request), resultCode.ok));
    } catch (fault) {
      send(printAnswer(request, conversation.hostOrigin, null, resultCode.errorHandlingRequest));
      options.onFault?.(fault);
    }
  };

  const idle = async (): Promise<void> => {
    const seen = last;
    await seen;
    if (seen !== last) await idle();
  };

  return {
    windowName: printWindowName(conversation),
    log,
    settings,
    receive(message) {
      const request = parsePageRequest(message);
      if (request === null || request.conversationId !== conversation.id) return;
      last = last.then(() => handle(request));
    },
    raise,
    idle,
    dispose: () => stops.forEach((stop) => stop()),
  };
}

const done = { Version: 1, Error: 0 };
