import { FileError, type FileErrorCode, type FileFault } from "./fileError";

/** What is wrong, before it is known which file it is: `FileError` without the file's name. */
export class Fault extends Error {
  readonly code: FileErrorCode;
  readonly fault: FileFault;

  constructor(code: FileErrorCode, fault: FileFault, cause?: unknown) {
    super(`${code} ${fault.part ?? ""} ${fault.detail ?? ""}`, { cause });
    this.code = code;
    this.fault = fault;
  }
}

export function createFault(code: FileErrorCode, detail?: string, cause?: unknown): Fault {
  return new Fault(code, detail === undefined ? {} : { detail }, cause);
}

/** Something is wrong in a part of the file. */
export function createPartFault(code: FileErrorCode, part: string, detail?: string, cause?: unknown): Fault {
  return new Fault(code, detail === undefined ? { part } : { part, detail }, cause);
}

/** Does some reading; its faults come to name the file. */
export async function nameFile<T>(fileName: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof Fault) throw new FileError(cause.code, fileName, cause.fault, { cause });
    throw cause;
  }
}
