/** The body of a rich API request, as office.js sends it. */
export type RequestBody = {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestPath>>;
};

export type RequestArguments = {
  readonly Arguments?: readonly unknown[] | null;
  /** Beside each argument the id of the path that stands for it, or 0; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
};

export type RequestAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: RequestArguments;
  readonly QueryInfo?: RequestQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type RequestQuery = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type RequestPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: RequestArguments;
};

export type ResponseBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
};

export type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

/** Excel answers, or refuses the request as a whole with one of its numbers: 5103 too large a request, 5104 too large an answer. */
export type Reply = { readonly body: ResponseBody } | { readonly refused: 5103 | 5104 };

/** One entry of a `richApiMessage`: `[65536, eventType, targetId, JSON of the arguments]`. */
export type EventEntry = readonly [messageCategory: 65536, eventType: number, targetId: string, json: string];

export type SessionCounters = { readonly requests: number; readonly bytesIn: number; readonly bytesOut: number };

/** One add-in's connection to a workbook. Several may be open over one workbook, like several people. */
export type Session = {
  readonly id: string;
  readonly counters: SessionCounters;
  /** Answers the body of a rich API request (JSON text, as it came). Requests to one workbook are served one at a time. */
  execute(requestBody: string): Promise<Reply>;
  /** Events that the add-in has registered for; returns how to stop. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** The user selected other cells or another sheet: for the DDA event `documentSelectionChanged`; returns how to stop. */
  onSelectionChanged(listener: () => void): () => void;
  close(): void;
};

export type SessionOptions = { readonly id: string; readonly payloadLimit?: number };
