import { printColumn } from "../../formula/printColumn";
import { isSought, printLists, printSought } from "../../formula/printSought";
import { readFormulaNames } from "../../formula/readFormulaNames";
import { printCellAddress } from "../../parse/printCellAddress";
import type { StatusUse } from "../../parse/parseStatus";
import { scalesByUse } from "../../parse/parseStatus";
import type { InterimReport } from "../../report/interimReport";
import type { ReportTable, WrittenStatus } from "../../report/goalReport";
import type { ColumnKey } from "../../vocabulary/keys";
import { type StatusCode, statusScales } from "../../vocabulary/statusCodes";
import { statusSynonyms } from "../../vocabulary/statusSynonyms";
import { printGuardedCell, printRow, printTextCell } from "../printCells";
import type { SheetRow } from "../sheetContent";
import type { OverviewWords } from "./overviewWords";

/** Things that have a status, and where their words stand. */
export type StatusPart = {
  readonly use: StatusUse;
  /** "Uppdrag: Klart" where several kinds stand in one list, else "{word}". */
  readonly label: string;
  /** Expressions for the column of the things themselves and for that of their statuses. */
  readonly things: string;
  readonly statuses: string;
  /** Those that are always shown and those that something has, in the order of the scales. */
  readonly codes: readonly { readonly code: StatusCode; readonly words: readonly string[] }[];
  readonly other: string;
};

const always: Readonly<Record<StatusUse, readonly StatusCode[]>> = {
  goals: ["yes", "partly", "no"],
  indicators: ["yes", "partly", "no"],
  activities: ["ongoing", "done"],
  assignments: ["notStarted", "started", "ongoing", "done"],
};

/** Null where the workbook has no such table, nothing in it or no column for what is counted. */
export const readStatusPart = (
  { goals, activities, indicators, assignments, statusWords }: InterimReport,
  use: StatusUse,
  label: string,
  words: OverviewWords["statuses"],
): StatusPart | null => {
  const own = statusWords?.entries ?? [];
  const read = <Entry>(
    table: ReportTable<Entry> | null,
    keys: { readonly thing: ColumnKey; readonly status: ColumnKey },
    readStatus: (entry: Entry) => WrittenStatus | null,
  ): StatusPart | null => {
    if (table === null || table.entries.length === 0) return null;
    if (!table.columns.has(keys.thing) || !table.columns.has(keys.status)) return null;
    const names = readFormulaNames(table);
    const written = table.entries.flatMap((entry) => readStatus(entry) ?? []);
    const scales = scalesByUse[use];
    const codes = [...new Set(scales.flatMap((scale): readonly StatusCode[] => statusScales[scale]))];
    return {
      use,
      label,
      things: printColumn(keys.thing, names),
      statuses: printColumn(keys.status, names),
      codes: codes
        .filter((code) => always[use].includes(code) || written.some((status) => status.code === code))
        .map((code) => ({
          code,
          words: readWords([
            ...scales.flatMap((scale) => statusSynonyms[scale].get(code) ?? []),
            ...own.filter((entry) => entry.code === code).map(({ word }) => word),
            ...written.filter((status) => status.code === code).map(({ word }) => word),
          ]),
        })),
      other: readOther(use, label, words),
    };
  };
  switch (use) {
    case "goals":
      return read(goals, { thing: "goal", status: "answer" }, ({ answer }) => answer);
    case "activities":
      return read(activities, { thing: "activity", status: "status" }, ({ status }) => status);
    case "indicators":
      return read(indicators, { thing: "indicator", status: "answer" }, ({ answer }) => answer);
    case "assignments":
      return read(assignments, { thing: "assignment", status: "status" }, ({ status }) => status);
    default:
      return use satisfies never;
  }
};

/** A chart has room for few words beside a bar: where several kinds stand in one list the name of the kind takes some of it. */
const readOther = (use: StatusUse, label: string, words: OverviewWords["statuses"]): string => {
  if (label !== "{word}") return words.otherShort;
  return use === "goals" || use === "indicators" ? words.otherAnswer : words.otherStatus;
};

/** Each once, upper and lower case alike: COUNTIF does not tell them apart and would count a thing twice. */
const readWords = (words: readonly string[]): readonly string[] => [
  ...new Map(words.map((word) => [word.trim().toLowerCase(), word.trim().toLowerCase()])).values(),
];

/** A row for each status and one for everything else, so that they add up to all; `first` is the sheet's row of the first. */
export const planStatuses = (
  part: StatusPart,
  first: number,
  words: OverviewWords["statuses"],
): readonly SheetRow[] => {
  const gender = part.use === "activities" || part.use === "indicators" ? "common" : "neuter";
  const counted = part.codes.map(({ code, words: written }) => ({
    label: part.label.replace("{word}", words.codes[code][gender]),
    count: printCount(part.statuses, written),
  }));
  const above = `${printCellAddress(first, 1)}:${printCellAddress(first + counted.length - 1, 1)}`;
  const others = {
    label: part.label.replace("{word}", part.other),
    count: `MAX(0,${printThingCount(part)}-SUM(${above}))`,
  };
  return [...counted, others].map(({ label, count }) =>
    printRow([printTextCell("tableText", label), printGuardedCell("tableCount", count)]),
  );
};

export const readStatusRowCount = ({ codes }: StatusPart): number => codes.length + 1;

export const printThingCount = ({ things }: StatusPart): string => `SUMPRODUCT(1*(LEN(${things})>0))`;

/** How many cells hold one of the words, whole. One that cannot be asked for everywhere is among the others. */
const printCount = (cells: string, words: readonly string[]): string =>
  printLists(
    words.filter(isSought).map((word) => printSought(word, "criterion")),
    "across",
  )
    .map((list) => `SUMPRODUCT(COUNTIF(${cells},${list}))`)
    .join("+");
