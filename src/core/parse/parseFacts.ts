import { applyRule } from "../finding/applyRule";
import type { Finding } from "../finding/finding";
import type { ReportFacts, ReportStatus } from "../report/interimReport";
import { conventionFactWord, headingFactWord, reportFactWords } from "../vocabulary/reportFactWords";
import { headingFactWords, type HeadingKey, headingKeys } from "../vocabulary/reportHeadings";
import type { SignConvention } from "../vocabulary/signConvention";
import { reportFacts } from "../vocabulary/reportFacts";
import type { CellContent, TableSnapshot } from "../workbook";
import { matchColumns } from "./matchColumns";
import { parseDay } from "./parseDay";
import { parseExplainThreshold } from "./parseExplainThreshold";
import { parseMatchKey } from "./parsePlainText";
import { parsePeriod } from "./parsePeriod";
import { parseParagraph, parseReportState } from "./parseReportState";
import { parseSignConvention } from "./parseSignConvention";
import { parseUnit } from "./parseUnit";
import { printCellAddress } from "./printCellAddress";
import type { ColumnRoles } from "./reportAnswers";

type FactKey = keyof typeof reportFactWords;

const factKeys: ReadonlyMap<string, FactKey> = new Map(
  (Object.keys(reportFactWords) as FactKey[]).flatMap((key) =>
    reportFactWords[key].map((word) => [parseMatchKey(word), key] as const),
  ),
);
const conventionPrefix = parseMatchKey(conventionFactWord);
/** By how Rapportuppgifter names them, without case and spaces. */
const headingNames: ReadonlyMap<string, HeadingKey> = new Map(
  headingKeys.map((key) => [parseMatchKey(`${headingFactWord} ${headingFactWords[key]}`), key] as const),
);

/**
 * Reads Rapportuppgifter: one fact a row, by its name. Rows with other names are the user's own and are left alone.
 * A value that cannot be read counts as not given (`fact/unknown`); of a fact given twice the first counts (`row/duplicate`).
 * A convention for a table that there is not is told (`fact/no-table`): the table may have another name by now.
 * `tableNames` are all tables of the workbook: a convention is kept under its table's name as Excel spells it.
 */
export const parseFacts = (
  source: TableSnapshot | null,
  tableNames: readonly string[],
  roles?: ColumnRoles,
): { readonly facts: ReportFacts; readonly findings: readonly Finding[] } => {
  const given = new Map<string, { readonly content: CellContent; readonly index: number }>();
  const conventions = new Map<string, SignConvention>();
  const findings: Finding[] = [];
  const columns = source === null ? null : matchColumns(source, reportFacts, null, roles).columns;
  const nameColumn = columns?.get("fact");
  const valueColumn = columns?.get("factValue");

  const readFact = <T>(key: string, parse: (content: CellContent) => T | null): T | null => {
    const fact = given.get(key);
    if (fact === undefined || source === null) return null;
    const parsed = parse(fact.content);
    if (parsed !== null) return parsed;
    const name = String(source.body.values[fact.index]?.[nameColumn ?? 0] ?? "").trim();
    findings.push(
      applyRule(describeFactPlace(source, fact.index, valueColumn ?? 0, name), {
        rule: "fact/unknown",
        fact: name,
        content: String(fact.content),
      }),
    );
    return null;
  };

  if (source !== null && nameColumn !== undefined && valueColumn !== undefined) {
    source.body.values.forEach((row, index) => {
      const name = String(row[nameColumn] ?? "").trim();
      const nameKey = parseMatchKey(name);
      const isNamedByKey = headingNames.has(nameKey) || nameKey.startsWith(conventionPrefix);
      const key = factKeys.get(nameKey) ?? (isNamedByKey ? nameKey : null);
      const content = row[valueColumn] ?? "";
      if (key === null || String(content).trim() === "") return;
      const first = given.get(key);
      if (first === undefined) given.set(key, { content, index });
      else {
        const firstCell = printCellAddress(source.row + 1 + first.index, source.column + nameColumn);
        findings.push(
          applyRule(describeFactPlace(source, index, nameColumn, name), { rule: "row/duplicate", firstCell }),
        );
      }
    });
    // A convention that names no table is that of all tables that have none of their own.
    const general = readFact(conventionPrefix, (content) => parseSignConvention(String(content)));
    const known = new Set([conventionPrefix]);
    for (const tableName of tableNames) {
      const key = conventionPrefix + parseMatchKey(tableName);
      known.add(key);
      const convention = readFact(key, (content) => parseSignConvention(String(content))) ?? general;
      if (convention !== null) conventions.set(tableName, convention);
    }
    for (const [key, { index }] of given) {
      if (!key.startsWith(conventionPrefix) || known.has(key)) continue;
      const name = String(source.body.values[index]?.[nameColumn] ?? "").trim();
      findings.push(
        applyRule(describeFactPlace(source, index, nameColumn, name), {
          rule: "fact/no-table",
          fact: name,
          tables: tableNames,
        }),
      );
    }
  }

  const readText = (content: CellContent): string => String(content).trim();
  const readStatus = (): ReportStatus | null => {
    const state = readFact("status", (content) => parseReportState(String(content)));
    const date = readFact("decisionDate", parseDay) ?? "";
    const paragraph = readFact("paragraph", parseParagraph) ?? "";
    return state === null ? null : { state, date, paragraph };
  };
  const headings = new Map<HeadingKey, string>();
  for (const [name, key] of headingNames) {
    const heading = readFact(name, readText);
    if (heading !== null) headings.set(key, heading);
  }
  return {
    facts: {
      source,
      municipality: readFact("municipality", readText),
      committee: readFact("committee", readText),
      department: readFact("department", readText),
      period: readFact("period", parsePeriod),
      followUp: readFact("followUp", readText),
      unit: readFact("unit", (content) => parseUnit(String(content))),
      printUnit: readFact("printUnit", (content) => parseUnit(String(content))),
      headings,
      explainAbove: readFact("explainAbove", parseExplainThreshold),
      formerNames: readFact("formerNames", parseNames) ?? [],
      status: readStatus(),
      conventions,
    },
    findings,
  };
};

/** "Kommunledningskontoret; Stadskansliet". */
const parseNames = (content: CellContent): readonly string[] =>
  String(content)
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

const describeFactPlace = (source: TableSnapshot, index: number, column: number, row: string) => ({
  table: source.name,
  sheet: source.sheet,
  cell: printCellAddress(source.row + 1 + index, source.column + column),
  column: source.headers[column] ?? "",
  row,
});
