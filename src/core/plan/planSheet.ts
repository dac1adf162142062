import { printCellAddress } from "../parse/printCellAddress";
import type { OwnSheet, WorkbookSnapshot } from "../workbook";
import type { ProposalNote } from "./deviationProposal";
import { isSheetProtected } from "./isSheetProtected";
import { matchFreeName } from "./matchFreeName";
import { matchStrayCells } from "./matchSheetCells";
import type { Write } from "./plan";
import { readStandingContent } from "./readStandingContent";
import type { SheetContent } from "./sheetContent";

/** What becomes of a sheet of our own: no writes where it already holds this, or where a note says why it cannot. */
export type SheetPlan = { readonly writes: readonly Write[]; readonly notes: readonly ProposalNote[] };

/**
 * Puts content on the sheet that it names, or on one of a name like it where the user has a sheet of that name: theirs is left
 * alone. What the user has written in cells of ours is replaced: the preview marks it, and the undo brings it back. What they
 * have written beside or under ours stays, and is in the way where ours now reaches farther.
 */
export const planSheet = (wanted: SheetContent, snapshot: WorkbookSnapshot): SheetPlan => {
  const own = readOwnSheet(snapshot, wanted.sheet);
  const sheet = own?.name ?? matchFreeName(snapshot, [wanted.sheet]);
  const content = { ...wanted, sheet };
  if (own === null) return { writes: [{ kind: "putSheet", sheet, before: null, after: content }], notes: [] };
  if (isSheetProtected(snapshot, sheet)) return { writes: [], notes: [{ kind: "protected" }] };
  const before = readStandingContent(own);
  const [inTheWay] = matchStrayCells(own.formulas, [before, content], "ours");
  if (inTheWay !== undefined) {
    return {
      writes: [],
      notes: [{ kind: "in-the-way", sheet, cell: printCellAddress(inTheWay.row, inTheWay.column) }],
    };
  }
  if (isSameContent(own, before, content)) return { writes: [], notes: [] };
  return { writes: [{ kind: "putSheet", sheet, before, after: content }], notes: [] };
};

/** A sheet of our own with what stands on it, under the name or one with a number after it ("Delår mål_2"); null where it is not made, or is the user's. */
export const readOwnSheet = ({ ownSheets }: Pick<WorkbookSnapshot, "ownSheets">, sheet: string): OwnSheet | null => {
  const isNumbered = (name: string): boolean =>
    name.startsWith(`${sheet}_`) && /^\d+$/.test(name.slice(sheet.length + 1));
  return ownSheets.find(({ name }) => name === sheet) ?? ownSheets.find(({ name }) => isNumbered(name)) ?? null;
};

/** The values that formulas will show are no content: they follow the tables. */
const isSameContent = ({ content }: OwnSheet, before: SheetContent, after: SheetContent): boolean => {
  const print = (given: SheetContent): string =>
    JSON.stringify(given, (key, value: unknown) => (key === "value" ? null : value));
  // Made from notes and by planners: keys may stand in another order.
  const printSorted = (given: SheetContent): string => print(sortKeys(given) as SheetContent);
  return printSorted(content) === printSorted(after) && printSorted(before) === printSorted(after);
};

const sortKeys = (given: unknown): unknown => {
  if (Array.isArray(given)) return given.map(sortKeys);
  if (typeof given !== "object" || given === null) return given;
  const entries = Object.entries(given).map(([key, value]) => [key, sortKeys(value)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
};
