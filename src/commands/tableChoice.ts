import { readMappingKey, readTableMappings, type TableMapping } from "../core/mapping/tableMapping";
import { matchColumns } from "../core/parse/matchColumns";
import { readCellText } from "../core/parse/readCellText";
import type { ColumnKey, TableKey } from "../core/vocabulary/keys";
import { vocabularies } from "../core/vocabulary/vocabularies";
import type { TableSnapshot } from "../core/workbook";
import type { WorkbookCheck } from "./workbookCheck";

export { tableKeys } from "../core/vocabulary/vocabularies";

/** One of the workbook's tables, and what it is taken for. */
export type TableChoice = {
  readonly name: string;
  readonly sheet: string;
  readonly rowCount: number;
  /** Null where it is no part of the report. */
  readonly kind: TableKey | null;
  /** Somebody has said so, and it is kept in the workbook. */
  readonly isKept: boolean;
  readonly columns: readonly ColumnChoice[];
  /** The headers seem to stand in two rows: Excel has made up names for some, and the first row holds words alone. */
  readonly hasSplitHeaders: boolean;
};

export type ColumnChoice = {
  readonly header: string;
  /** The column's first contents, as a help to know it by; "" where it is blank. */
  readonly sample: string;
  readonly role: ColumnKey | null;
};

/** All tables of the workbook as they are read now, in its order. */
export const readTableChoices = (check: WorkbookCheck): readonly TableChoice[] => {
  const { snapshot } = check;
  const mappings = readTableMappings(snapshot.notes);
  return snapshot.tables.map((source) => {
    const read = readAs(source, check);
    return {
      name: source.name,
      sheet: source.sheet,
      rowCount: source.body.values.length,
      kind: read?.kind ?? null,
      isKept: mappings.has(readMappingKey(source.name)),
      columns: readColumns(source, read?.columns ?? new Map()),
      hasSplitHeaders: hasSplitHeaders(source),
    };
  });
};

/** The columns of a table if it were of another kind: what its headers say then. */
export const readColumnsAs = (check: WorkbookCheck, table: string, kind: TableKey | null): readonly ColumnChoice[] => {
  const source = check.snapshot.tables.find(({ name }) => name === table);
  if (source === undefined) return [];
  const roles = kind === null ? null : matchColumns(source, vocabularies[kind], check.report.facts.period).columns;
  return readColumns(source, roles ?? new Map());
};

/** The roles that a kind of table has, those it cannot do without first. */
export const readRoles = (
  kind: TableKey | null,
): readonly { readonly key: ColumnKey; readonly isRequired: boolean }[] => {
  const columns = kind === null ? [] : vocabularies[kind].columns;
  const roles = columns.map(({ key, use }) => ({ key, isRequired: use === "required" }));
  return [...roles.filter(({ isRequired }) => isRequired), ...roles.filter(({ isRequired }) => !isRequired)];
};

/** The choice as it is kept; every column is named, so that no header is read in another way later. */
export const readMapping = (kind: TableKey | null, columns: readonly ColumnChoice[]): TableMapping => ({
  kind,
  roles: kind === null ? {} : Object.fromEntries(columns.map(({ header, role }) => [header, role])),
});

type ReadTable = { readonly kind: TableKey; readonly columns: ReadonlyMap<ColumnKey, number> };

const readAs = (source: TableSnapshot, { report }: WorkbookCheck): ReadTable | null => {
  const budget = report.budgetTables.find((table) => table.source.id === source.id);
  if (budget !== undefined) return { kind: budget.key, columns: budget.columns };
  const { facts, comments, events, goals, activities, indicators, assignments, statusWords } = report;
  const ofWords = Object.entries({ events, goals, activities, indicators, assignments, statusWords }).find(
    ([, table]) => table?.source.id === source.id,
  );
  const [kind, table] = ofWords ?? [];
  if (kind !== undefined && table !== undefined && table !== null) {
    // The record above has no other keys.
    return { kind: kind as TableKey, columns: table.columns };
  }
  const other = facts.source?.id === source.id ? "reportFacts" : comments?.source.id === source.id ? "comments" : null;
  return other === null ? null : { kind: other, columns: matchColumns(source, vocabularies[other], null).columns };
};

const readColumns = (source: TableSnapshot, roles: ReadonlyMap<ColumnKey, number>): readonly ColumnChoice[] =>
  source.headers.map((header, index) => ({
    header,
    sample: source.body.values.map((_, row) => readCellText(source, row, index)).find((text) => text !== "") ?? "",
    role: [...roles].find(([, column]) => column === index)?.[0] ?? null,
  }));

const madeUpHeader = /^(?:kolumn|column)\d+$/i;

const hasSplitHeaders = ({ headers, body }: TableSnapshot): boolean => {
  const [first] = body.values;
  const madeUp = headers.flatMap((header, index) => (madeUpHeader.test(header) ? [index] : []));
  return (
    first !== undefined &&
    madeUp.some((index) => first[index] !== "" && typeof first[index] === "string") &&
    first.every((cell) => typeof cell === "string")
  );
};
