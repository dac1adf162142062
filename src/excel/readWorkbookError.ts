import { WorkbookError, type WorkbookErrorCode } from "../commands/workbookError";

/**
 * The one place where Excel's refusals become the port's. Gives a `WorkbookError` for what Excel refused and the error
 * itself for everything else: a bug (also one that office.js finds, such as reading a property that was not loaded)
 * passes through unchanged, to the error boundary.
 * Source of the codes: `Excel.ErrorCodes`, and those with which Excel on the web refuses a whole request.
 */
export function readWorkbookError(error: unknown, place?: string): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const code = matchWorkbookErrorCode(error.code);
  if (code === null) return error;
  return new WorkbookError(code, { cause: error, ...(place === undefined ? {} : { place }) });
}

/** Null is a fault of the add-in's own code. */
function matchWorkbookErrorCode(code: string): WorkbookErrorCode | null {
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return "cell-edit-mode";
    case "AccessDenied":
      return "protected";
    // A table, sheet or column is gone, or its name has been taken, since the workbook was last read.
    case "ItemNotFound":
    case "ItemAlreadyExists":
    case "InvalidReference":
      return "table-changed";
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
    case "RangeExceedsLimit":
    case "OperationCellsExceedLimit":
    case "FormulaLengthExceedsLimit":
      return "too-large";
    case "InvalidOrTimedOutSession":
      return "session-ended";
    case "ActivityLimitReached":
    case "Conflict":
    case "InactiveWorkbook":
    case "RequestAborted":
    case "Timeout":
    case "WriteNotSupportedWhenModalDialogOpen":
      return "busy";
    case "ApiNotFound":
    case "NotImplemented":
    case "UnsupportedFeature":
    case "UnsupportedOperation":
    case "UnsupportedSheet":
      return "not-supported";
    case "InvalidObjectPath":
    case "InvalidRequestContext":
    case "PropertyNotLoaded":
    case "RunMustReturnPromise":
    case "ValueNotLoaded":
      return null;
    // GeneralException, InvalidArgument, InvalidOperation, InsertDeleteConflict, MergedRangeConflict and whatever comes.
    default:
      return "unknown";
  }
}
