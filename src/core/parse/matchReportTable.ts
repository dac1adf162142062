import type { ColumnKey, ReportTableKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import type { TableSnapshot } from "../workbook";
import { matchColumnKeys } from "./matchHeaders";
import { hasName, isHinted } from "./matchNames";
import type { ColumnRoles } from "./reportAnswers";

/** What the headers must hold for a table to be of a kind. */
type Signature = {
  /** Every table of the kind has these. */
  readonly all: readonly ColumnKey[];
  /** And at least one of these, where there are any. */
  readonly some: readonly ColumnKey[];
  /** What only this kind has: enough of it tells the kind where neither name nor sheet does. Null where nothing is enough. */
  readonly telling: { readonly keys: readonly ColumnKey[]; readonly count: number } | null;
};

const signatures: Readonly<Record<ReportTableKey, Signature>> = {
  reportFacts: { all: ["fact", "factValue"], some: [], telling: null },
  statusWords: { all: ["statusWord", "meaning"], some: [], telling: null },
  comments: { all: ["commentText"], some: [], telling: null },
  events: { all: ["event"], some: [], telling: null },
  goals: {
    all: ["goal"],
    some: ["answer", "commentary", "contribution"],

    telling: { keys: ["answer", "commentary", "contribution", "reason"], count: 2 },
  },
  activities: { all: ["activity"], some: ["status", "group"], telling: { keys: ["goal"], count: 1 } },
  indicators: {
    all: ["indicator"],
    some: ["answer", "history", "latestValue", "condition", "target"],

    telling: { keys: ["goal", "answer", "history", "condition", "target"], count: 2 },
  },
  assignments: {
    all: ["assignment"],
    some: ["status", "comment"],

    telling: { keys: ["decisionYear", "decision", "proposal"], count: 1 },
  },
};

/** Where the headers fit several kinds and no name decides, the one whose headers say most comes first. */
const order: readonly ReportTableKey[] = [
  "reportFacts",
  "statusWords",
  "indicators",
  "activities",
  "assignments",
  "goals",
  "events",
  "comments",
];

/**
 * Which kind of table of words this is: its headers must fit, and its name, else its sheet's name, must say so, or the
 * headers must be such that only one kind has them. Goals and activities, which share a sheet in most workbooks, are
 * told apart by the column Aktivitet. Null for a table of other things, whatever it is called.
 */
export const matchReportTable = (source: TableSnapshot, roles: ColumnRoles): ReportTableKey | null => {
  const matchKeys = (kind: ReportTableKey): ReadonlySet<ColumnKey> =>
    matchColumnKeys(source.headers, vocabularies[kind], roles);
  const fitting = order.filter((kind) => isFit(signatures[kind], matchKeys(kind)));
  const isOfGoals = fitting.includes("activities") || fitting.includes("indicators");
  const kinds = fitting.filter((kind) => kind !== "goals" || !isOfGoals);
  const readNamed = (name: string): ReportTableKey | undefined =>
    kinds.find((kind) => hasName(name, vocabularies[kind])) ?? kinds.find((kind) => isHinted(name, vocabularies[kind]));
  return (
    readNamed(source.name) ??
    readNamed(source.sheet) ??
    kinds.find((kind) => isTold(signatures[kind], matchKeys(kind))) ??
    null
  );
};

const isFit = ({ all, some }: Signature, keys: ReadonlySet<ColumnKey>): boolean =>
  all.every((key) => keys.has(key)) && (some.length === 0 || some.some((key) => keys.has(key)));

const isTold = ({ telling }: Signature, keys: ReadonlySet<ColumnKey>): boolean =>
  telling !== null && telling.keys.filter((key) => keys.has(key)).length >= telling.count;
