import { type PastedKind, parsePastedList } from "../core/form/parsePastedList";
import type { EntryPlace, ReportTable } from "../core/report/goalReport";
import type { InterimReport } from "../core/report/interimReport";
import type { ColumnKey } from "../core/vocabulary/keys";
import type { EntryText, NewEntry } from "./newEntry";

/**
 * The rows that a pasted list would become. What every new row of the list gets (`fixed`) goes before what the pasted text
 * says; what belongs to a column that the table lacks follows the text of the thing itself, so that nothing is lost.
 */
export const readPastedEntries = (
  pasted: string,
  kind: PastedKind,
  { columns }: ReportTable<EntryPlace>,
  { statusWords }: InterimReport,
  fixed: NewEntry,
): readonly NewEntry[] => {
  const own = ownColumns[kind];
  return parsePastedList(pasted, kind, statusWords?.entries ?? []).map((row): NewEntry => {
    // The keys of a pasted row are column keys; Object.entries only cannot say so.
    const parts = Object.entries(row).map(([key, text]): EntryText => ({ key: key as ColumnKey, text }));
    const rest = parts.filter(({ key }) => key !== own && !columns.has(key) && !fixed.some((one) => one.key === key));
    const text = [parts.find(({ key }) => key === own), ...rest].flatMap((part) => part?.text ?? []).join("\n");
    const known = parts.filter(({ key }) => key !== own && columns.has(key) && !fixed.some((one) => one.key === key));
    return [...fixed, { key: own, text }, ...known];
  });
};

const ownColumns = { activities: "activity", indicators: "indicator", assignments: "assignment" } as const;
