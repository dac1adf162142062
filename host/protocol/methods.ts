import { refusal } from "./refusal";
import { matchPurpose, type LoggedRequest } from "./requestLog";
import type { BatchReply, Interceptor } from "./interceptor";
import { countBytes } from "../objects/countBytes";
import type { RequestBody, ResponseBody, Session } from "../objects/session";

/** Calls of the common API, by number (`DispatchId`). */
const dispatch = { refreshSettings: 75, saveSettings: 76, processQuery: 93, commandCompleted: 94 } as const;

/** Bits of a rich API request. */
const flag = { write: 1 } as const;

type MethodsOptions = {
  readonly session: Session;
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
  return async (text: string, isWrite: boolean): Promise<unknown> => {
    const body = JSON.parse(text) as RequestBody;
    const proceed = (changed?: RequestBody): Promise<BatchReply> =>
      session.execute(changed === undefined ? text : JSON.stringify(changed));
    const purpose = matchPurpose(body);
    const reply: BatchReply =
      purpose === "service"
        ? { body: acknowledge(body) }
        : interceptor === undefined
          ? await proceed()
          : await interceptor({ index: count++, body, isWrite }, proceed);
    const answer = "body" in reply ? JSON.stringify(reply.body) : "";
    log.add({
      purpose,
      isWrite,
      requestBytes: countBytes(text),
      answerBytes: countBytes(answer),
      refusal: "refused" in reply ? reply.refused : null,
      error: "body" in reply ? (reply.body.Error?.Code ?? null) : null,
    });
    if ("refused" in reply) return { Version: 1, Error: reply.refused };
    return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answer] };
  };
}

/** Every action done, nothing to say. */
function acknowledge(body: RequestBody): ResponseBody {
  return { Results: body.Actions.map((action) => ({ ActionId: action.Id, Value: {} })), TraceIds: [] };
}
