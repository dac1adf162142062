import type { SheetRow } from "../sheetContent";
import type { ReportLine } from "./reportLine";

/**
 * Where pages begin: never between a heading and what it is about, a table's header and its first row, or its last rows
 * and its sums. A table that goes on to another page has its header there again. `pageHeight` in points.
 */
export const planPages = (lines: readonly ReportLine[], pageHeight: number): readonly SheetRow[] => {
  const rows: SheetRow[] = [];
  let used = 0;
  for (const group of readGroups(lines)) {
    const height = readHeight(group);
    const startsPage = used > 0 && used + height > pageHeight;
    const kept = startsPage ? group.slice(group.findIndex(({ isGap }) => !isGap)) : group;
    const header = kept[0]?.header ?? null;
    const printed = startsPage && header !== null ? [header, ...kept] : kept;
    printed.forEach((line, index) => {
      rows.push({
        cells: line.cells,
        height: line.height,
        ...(startsPage && index === 0 ? { startsPage } : {}),
      });
    });
    used = (startsPage ? 0 : used) + readHeight(printed);
  }
  return rows;
};

const readHeight = (lines: readonly ReportLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Lines that must stand together. */
const readGroups = (lines: readonly ReportLine[]): readonly (readonly ReportLine[])[] => {
  const groups: ReportLine[][] = [];
  let isKept = false;
  for (const line of lines) {
    const last = groups.at(-1);
    if (isKept && last !== undefined) last.push(line);
    else groups.push([line]);
    isKept = line.keepsNext;
  }
  return groups;
};
