import { ownColumns, type PastedKind, parsePastedList } from "../core/form/parsePastedList";
import { parseActivityGroup } from "../core/parse/parseActivityGroup";
import type { Activity, EntryPlace, ReportTable } from "../core/report/goalReport";
import type { InterimReport } from "../core/report/interimReport";
import type { ColumnKey } from "../core/vocabulary/keys";
import { readFieldText } from "./readFieldText";
import type { EntryText, NewEntry } from "./newEntry";

/**
 * The rows that a pasted list would become. What every new row of the list gets (`fixed`) goes before what the pasted text
 * says, but for a heading of a group of activities; what belongs to a column that the table lacks follows the text of the
 * thing itself, so that nothing is lost.
 */
export const readPastedEntries = (
  pasted: string,
  kind: PastedKind,
  { columns }: ReportTable<EntryPlace>,
  { statusWords, activities }: InterimReport,
  fixed: NewEntry,
): readonly NewEntry[] => {
  const own = ownColumns[kind];
  return parsePastedList(pasted, kind, statusWords?.entries ?? []).map(({ group, ...row }): NewEntry => {
    const given = fixed.map((part) =>
      part.key === "group" && group !== undefined
        ? { key: part.key, text: readGroupText(group, part.text, activities) }
        : part,
    );
    // The keys of a pasted row are column keys; Object.entries only cannot say so.
    const parts = Object.entries(row).map(([key, text]): EntryText => ({ key: key as ColumnKey, text }));
    const rest = parts.filter(({ key }) => key !== own && !columns.has(key) && !fixed.some((one) => one.key === key));
    const text = [parts.find(({ key }) => key === own), ...rest].flatMap((part) => part?.text ?? []).join("\n");
    const known = parts.filter(({ key }) => key !== own && columns.has(key) && !fixed.some((one) => one.key === key));
    return [...given, { key: own, text }, ...known];
  });
};

/** A heading in the list says which group what follows belongs to; it stands in the cells as the table's other rows have it. */
const readGroupText = (heading: string, fixed: string, table: ReportTable<Activity> | null): string => {
  const group = parseActivityGroup(heading);
  if (group === null || group === parseActivityGroup(fixed)) return fixed;
  const like = table?.entries.find((entry) => entry.group === group);
  return (table && like && readFieldText(table, like, "group")) ?? heading;
};
