import type { WorkbookCheck } from "../../commands/workbookCheck";
import { readCheck } from "../../commands/readCheck";
import type { Severity } from "../../core/finding/finding";
import { formatCount } from "../../texts/formatCount";
import { formatList } from "../../texts/formatList";
import type { Command, HeadlessContext } from "./command";
import { describeUnused } from "./describeUnused";
import { type PrintedFinding, printFinding } from "./printFinding";
import { readAnswers } from "./readAnswers";

/** Says which budget tables the workbook has and what is wrong in them. Writes nothing. */
export const runCheck: Command["run"] = async (options, context) => {
  const { workbook, texts, words } = context;
  const read = readAnswers(options, words);
  if (read.kind === "refused") return read;
  const check = await readCheck(workbook, read.answers);
  const findings = check.findings.map((finding) => printFinding(finding, check, texts));
  const line = describeCounts(check, findings, context);
  return {
    kind: "done",
    hasErrors: findings.some(({ severity }) => severity === "error"),
    result: { tables: printTables(check), findings },
    text: [...describeTables(check, context), ...findings.map((finding) => describeOne(finding, context)), line].join(
      "\n",
    ),
    line,
    notices: [
      ...describeUnused(options, check, words),
      ...findings
        .filter(({ rule, table }) => rule === "sign/unclear" && table !== null)
        .map(({ table }) => words.sayConvention(table ?? "")),
    ],
    isToBeSaved: false,
    files: [],
    part: null,
  };
};

/** `convention` is what somebody has said; what the figures speak for beside that is only a proposal. */
const printTables = ({ report, tables }: WorkbookCheck) =>
  tables.map(({ tableId, key, name, sheet, rowCount }) => {
    const table = report.budgetTables.find(({ source }) => source.id === tableId);
    return {
      key,
      name,
      sheet,
      rows: rowCount,
      convention: table?.convention ?? null,
      proposedConvention: table?.proposedConvention ?? null,
    };
  });

const describeTables = ({ tables }: WorkbookCheck, { texts }: HeadlessContext): readonly string[] =>
  tables.map(({ key, name, sheet, rowCount }) =>
    [
      texts.names.tables[key].short,
      name,
      texts.budget.sheet(sheet),
      formatCount(rowCount, texts.counts.rows, texts.language),
    ].join(" · "),
  );

const describeOne = ({ severity, sheet, cell, message }: PrintedFinding, { texts }: HeadlessContext): string => {
  const place = sheet === null ? texts.budget.wholeWorkbook : cell === null ? sheet : `${sheet}!${cell}`;
  return `${texts.budget.severities[severity]} · ${place}: ${message}`;
};

const severities: readonly Severity[] = ["error", "warning", "info"];

const describeCounts = (
  { tables }: WorkbookCheck,
  findings: readonly PrintedFinding[],
  { texts, words }: HeadlessContext,
): string => {
  const found = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [formatCount(count, words.counts[severity], texts.language)];
  });
  return [
    formatCount(tables.length, words.counts.tables, texts.language),
    found.length === 0 ? words.nothingToMend : formatList(found, "and", texts.language),
  ].join(", ");
};
