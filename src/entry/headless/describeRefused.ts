import { WorkbookError, type WorkbookErrorCode } from "../../commands/workbookError";
import { describeWorkbookError } from "../../texts/describeWorkbookError";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";

/** What a workbook answers before anything is written in it, and that is somebody's to change. */
const refusals: ReadonlySet<WorkbookErrorCode> = new Set(["protected", "sheet-taken", "table-changed", "too-large"]);

/** Does something that writes. Where the workbook refuses it, nothing is written and the answer says why; other faults go on. */
export const describeRefused = async <Answer extends HeadlessAnswer>(
  write: () => Promise<Answer>,
  { texts }: HeadlessContext,
): Promise<Answer | Extract<HeadlessAnswer, { kind: "done" }>> => {
  try {
    return await write();
  } catch (fault) {
    if (!(fault instanceof WorkbookError) || !refusals.has(fault.code)) throw fault;
    const message = describeWorkbookError(fault, texts);
    return {
      kind: "done",
      hasErrors: true,
      result: { written: "nothing", notes: [{ kind: fault.code, message }] },
      text: null,
      line: message,
      notices: [message],
      isToBeSaved: false,
      files: [],
      part: null,
    };
  }
};
