import type { WorkbookSnapshot } from "../workbook";

export const isSheetProtected = ({ sheets }: WorkbookSnapshot, sheet: string): boolean =>
  sheets.some(({ name, isProtected }) => name === sheet && isProtected);
