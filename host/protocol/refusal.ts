/**
 * Codes with which Excel on the web refuses a whole call, by the code that office.js makes of them
 * (`OfficeExtension.Error.code` for the rich API, `asyncResult.error.code` for the common API).
 */
export const refusal = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  InvalidOrTimedOutSession: 5012,
  /** A cell is being edited by the user. */
  InvalidOperationInCellEditMode: 5004,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  GeneralException: 5001,
  /** A call of the common API that this host does not have. */
  OperationNotSupported: 5000,
} as const;

export type RefusalCode = (typeof refusal)[keyof typeof refusal];
