import type { RequestBody, ResponseBody } from "../objects/session";
import type { RefusalCode } from "./refusal";

/** A rich API request on its way to the workbook. */
export type BatchRequest = {
  /** Counted from 0 since the page was loaded. */
  readonly index: number;
  readonly body: RequestBody;
  readonly isWrite: boolean;
};

export type BatchReply = { readonly body: ResponseBody } | { readonly refused: RefusalCode };

/**
 * The one place where something can come between the add-in and the workbook: refuse, wait, shorten the request,
 * or let it through and lose the answer. `proceed` runs the request, changed or not.
 */
export type Interceptor = (
  request: BatchRequest,
  proceed: (body?: RequestBody) => Promise<BatchReply>,
) => Promise<BatchReply>;
