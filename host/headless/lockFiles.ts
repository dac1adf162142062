import { existsSync } from "node:fs";
import path from "node:path";

/** Excel puts ~$Drift.xlsx beside Drift.xlsx while somebody has it open; it is no workbook. */
const EXCELS = "~$";

export function isLockFile(file: string): boolean {
  return path.basename(file).startsWith(EXCELS);
}

/** The workbook that a lock file stands for: "~$Drift.xlsx" → "Drift.xlsx". */
export function bookOfLockFile(file: string): string {
  return path.basename(file).slice(EXCELS.length);
}

/** Somebody seems to have the workbook open, in Excel or in LibreOffice. After a crash such files may be left. */
export function isOpenElsewhere(file: string): boolean {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  return [`${EXCELS}${name}`, `.~lock.${name}#`].some((lock) => existsSync(path.join(folder, lock)));
}
