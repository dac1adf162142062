/** What the protocol needs of the rich API over a workbook; `host/objects` builds it. One session per client. */
export type RichApiSession = {
  /** Runs the actions of one request in their order. Failures of the API are in the answer's `Error`; it throws only on a bug. */
  execute(body: RequestBody): Promise<AnswerBody>;
  /** Calls the listener with entries of rich API events, as `richApiMessage` carries them. Gives back how to stop. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
};

/** One `Excel.run` sync on the wire (`ProcessQuery`). What actions and paths hold is the session's affair. */
export type RequestBody = {
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, RequestObjectPath>>;
};

export type RequestAction = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
};

export type RequestObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
};

export type AnswerBody = {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: AnswerError;
};

export type AnswerError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

/** `[65536, event type, target id, JSON of the arguments, …]`. */
export type EventEntry = readonly unknown[];
