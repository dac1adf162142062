/** Why a file could not be opened. */
export type FileErrorCode =
  /** Its bytes cannot be had: it is a folder, or has been moved since it was chosen. */
  | "unreadable"
  /** It holds nothing at all. */
  | "emptyFile"
  /** Not a zip archive, so no .xlsx. */
  | "notZip"
  /** A zip archive that is cut off, or whose contents do not match their check sums. */
  | "damagedZip"
  /** Protected with a password to open. */
  | "encrypted"
  /** The format of Excel 97–2003, .xls. */
  | "oldFormat"
  /** Excel's binary format, .xlsb. */
  | "binaryFormat"
  /** A zip archive of something else: a document, an OpenDocument spreadsheet. */
  | "notWorkbook"
  /** A part that others point at is not there. */
  | "missingPart"
  /** A part that cannot be read as what it should be. */
  | "damagedPart"
  /** A table that lies over nothing, over another table, or disagrees with its columns. */
  | "badTable"
  /** A table that goes on over blank rows nearly to the sheet's end. */
  | "endlessTable"
  /** More entries, or more bytes when unpacked, than this program takes: a zip bomb, or a very large file. */
  | "tooLarge"
  /** More cells than this program takes. */
  | "tooManyCells";

/** What is known of a fault beside its code. */
export type FileFault = {
  /** The part of the file where the fault is: "xl/worksheets/sheet1.xml". */
  readonly part?: string;
  /** The table where the fault is. */
  readonly table?: string;
  /** What is wrong, in English, for whoever looks into it. */
  readonly detail?: string;
};

/** A file that cannot be opened. Nothing has been changed. Words for people: `describeFileError`. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly fileName: string;
  readonly part: string | null;
  readonly table: string | null;
  readonly detail: string | null;

  constructor(code: FileErrorCode, fileName: string, { part, table, detail }: FileFault = {}, options?: ErrorOptions) {
    super([fileName, code, part, table, detail].filter((word) => word !== undefined).join(": "), options);
    this.name = "FileError";
    this.code = code;
    this.fileName = fileName;
    this.part = part ?? null;
    this.table = table ?? null;
    this.detail = detail ?? null;
  }
}
