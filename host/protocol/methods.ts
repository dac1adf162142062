import { refusal, type RefusalCode } from "./refusal";
import { isServiceRequest, matchPurpose, type LoggedRequest } from "./requestLog";
import type { BatchAnswer, Interceptor } from "./interceptor";
import type { AnswerBody, RequestBody, RichApiSession } from "./session";

/** Excel on the web takes and gives at most this much in one request; the exact figure is Microsoft's "5 MB". */
export const payloadLimit = 5 * 1024 * 1024;

/** Calls of the common API, by number (`DispatchId`). */
const dispatch = { refreshSettings: 75, saveSettings: 76, processQuery: 93, commandCompleted: 94 } as const;

/** Bits of a rich API request. */
const flag = { write: 1 } as const;

type MethodsOptions = {
  readonly session: RichApiSession;
  readonly settings: Map<string, string>;
  readonly log: { add(request: LoggedRequest): void };
  readonly interceptor: Interceptor | undefined;
};

/** What `executeMethod` carries: the rich API and the document's settings. Gives the data of the answer. */
export function createMethods(options: MethodsOptions): (data: unknown) => Promise<unknown> {
  const { settings } = options;
  const processQuery = createProcessQuery(options);
  return async (data) => {
    const call = data as MethodCall; // office.js wrote it; a page that is not office.js gets a failed call
    switch (call.DdaMethod.DispatchId) {
      case dispatch.processQuery: {
        const [, , , , body, , flags] = call.ArrayData ?? [];
        return processQuery(String(body), (Number(flags) & flag.write) !== 0);
      }
      case dispatch.saveSettings:
        settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
        return { Version: 1, Error: 0 };
      case dispatch.refreshSettings:
        return {
          Version: 1,
          Error: 0,
          Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
        };
      case dispatch.commandCompleted:
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: refusal.OperationNotSupported };
    }
  };
}

type MethodCall = {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Custom data, verb, resource, headers, body, permission, flags, … */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [key: string, json: string])[] };
};

function createProcessQuery({ session, log, interceptor }: MethodsOptions) {
  let count = 0;
  const run = async (body: RequestBody): Promise<BatchAnswer> => ({ body: await session.execute(body) });
  return async (text: string, isWrite: boolean): Promise<unknown> => {
    const requestBytes = countBytes(text);
    const body: RequestBody = JSON.parse(text);
    const decide = async (): Promise<BatchAnswer> => {
      if (isServiceRequest(body)) return { body: acknowledge(body) };
      if (requestBytes > payloadLimit) return { refusal: refusal.RequestPayloadSizeLimitExceeded };
      if (interceptor === undefined) return run(body);
      return interceptor({ index: count++, body, isWrite }, (changed) => run(changed ?? body));
    };
    const decided = await decide();
    const answer = "body" in decided ? JSON.stringify(decided.body) : "";
    const answerBytes = countBytes(answer);
    const refused: RefusalCode | null =
      "refusal" in decided
        ? decided.refusal
        : answerBytes > payloadLimit
          ? refusal.ResponsePayloadSizeLimitExceeded
          : null;
    log.add({
      purpose: matchPurpose(body),
      actionCount: body.Actions.length,
      isWrite,
      requestBytes,
      answerBytes: refused === null ? answerBytes : 0,
      refusal: refused,
      error: "body" in decided ? (decided.body.Error?.Code ?? null) : null,
    });
    if (refused !== null) return { Version: 1, Error: refused };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer] };
  };
}

/** Every action done, nothing to say. */
function acknowledge(body: RequestBody): AnswerBody {
  return { Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: {} })), TraceIds: [] };
}

/** UTF-8. `TextEncoder` is missing from jest's jsdom, `Blob` is everywhere. */
function countBytes(text: string): number {
  return new Blob([text]).size;
}
