import type { RequestBody } from "../objects/session";

/** One rich API request as it passed over the wire. */
export type LoggedRequest = {
  /**
   * `sync`: the add-in's own `context.sync()`; `release`: office.js lets go of ranges it kept, after `Excel.run`;
   * `service`: office.js' own notices to Excel.
   */
  readonly purpose: "sync" | "release" | "service";
  readonly isWrite: boolean;
  /** UTF-8, of the body. */
  readonly requestBytes: number;
  /** 0 where the request was refused. */
  readonly answerBytes: number;
  /** The code of a whole request refused. */
  readonly refusal: number | null;
  /** The rich API's error code, e.g. `ItemNotFound`. */
  readonly error: string | null;
};

export type RequestLog = {
  readonly requests: readonly LoggedRequest[];
  readonly syncCount: number;
  clear(): void;
};

export function createRequestLog(): RequestLog & { add(request: LoggedRequest): void } {
  const requests: LoggedRequest[] = [];
  return {
    requests,
    get syncCount() {
      return requests.filter((request) => request.purpose === "sync").length;
    },
    add: (request) => void requests.push(request),
    clear: () => void (requests.length = 0),
  };
}

const instantiate = 1;
const newObject = 2;

/** What a request is for, seen from its actions. */
export function matchPurpose(body: RequestBody): LoggedRequest["purpose"] {
  // Office.js announces itself to a service of Excel that is no part of the workbook.
  const isService = Object.values(body.ObjectPaths).some(
    (path) => path.ObjectPathType === newObject && path.Name.startsWith("Microsoft.InternalService."),
  );
  if (isService) return "service";
  const work = body.Actions.filter((action) => action.ActionType !== instantiate);
  return work.length > 0 && work.every((action) => action.Name === "_RemoveReference") ? "release" : "sync";
}
