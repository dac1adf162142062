import type { BudgetTableKey } from "../vocabulary/keys";
import type { HeadingKey } from "../vocabulary/reportHeadings";
import { budgetTableKeys } from "../vocabulary/vocabularies";
import type { BudgetTable, InterimReport, ReportComment } from "./interimReport";
import { printCommentary } from "./printCommentary";
import { printBudgetTable } from "./printBudgetTable";
import type { DocumentBlock, DocumentTable } from "./reportDocument";
import { readTableName } from "./readTableName";
import type { ReportWords } from "./reportWords";

/** The budget tables with what is said of them. Several tables of a kind stand under one heading, each with its own. */
export const printEconomy = (
  report: InterimReport,
  headings: Readonly<Record<HeadingKey, string>>,
  words: ReportWords,
): readonly DocumentBlock[] => {
  const comments = (report.comments?.entries ?? []).filter(({ text }) => text !== "");
  const parts = budgetTableKeys.flatMap((key) =>
    printPart(
      report,
      key,
      comments.filter(({ section }) => section === key),
      headings,
      words,
    ),
  );
  const others = printComments(
    comments.filter(({ section }) => section === null),
    2,
    headings,
  );
  if (parts.length === 0 && others.length === 0) return [];
  return [{ kind: "heading", level: 1, text: headings.economy }, ...parts, ...others];
};

const printPart = (
  report: InterimReport,
  key: BudgetTableKey,
  comments: readonly ReportComment[],
  headings: Readonly<Record<HeadingKey, string>>,
  words: ReportWords,
): readonly DocumentBlock[] => {
  const tables = report.budgetTables.filter(
    (table) => table.key === key && table.rows.some(({ kind }) => kind === "item"),
  );
  if (tables.length === 0 && comments.length === 0) return [];
  const printed = tables.map((table, number) => {
    const name = tables.length === 1 ? null : readTableName(table, tables);
    const title = name === null ? headings[key] : `${headings[key]}, ${name}`;
    const id = number === 0 ? key : `${key}-${String(number + 1)}`;
    return { name, table: printBudgetTable(report, table, id, title, words), source: table };
  });
  const said = printComments(comments, 3, headings);
  const explained = printed.flatMap(({ table, source }) => printExplanations(source, table, words));
  return [
    { kind: "heading", level: 2, text: headings[key] },
    ...printed.flatMap(({ name, table }) => [
      ...(name === null ? [] : [{ kind: "heading", level: 3, text: name } as const]),
      table,
    ]),
    ...(said.length === 0 && explained.length > 0
      ? [{ kind: "heading", level: 3, text: headings.comments } as const]
      : said),
    ...(explained.length === 0 ? [] : [{ kind: "list", items: explained } as const]),
  ];
};

const printComments = (
  comments: readonly ReportComment[],
  level: number,
  headings: Readonly<Record<HeadingKey, string>>,
): readonly DocumentBlock[] => {
  if (comments.length === 0) return [];
  let last = "";
  return [
    { kind: "heading", level, text: headings.comments },
    ...comments.flatMap(({ heading, text }) => {
      const isNew = heading !== "" && heading !== last;
      last = heading;
      return [
        ...(isNew ? [{ kind: "heading", level: level + 1, text: heading } as const] : []),
        ...printCommentary(text, level + 2),
      ];
    }),
  ];
};

/** What stands in the table's own column of comments, each after its row and deviation. */
const printExplanations = (table: BudgetTable, printed: DocumentTable, words: ReportWords): readonly string[] => {
  const column = table.columns.get("comment");
  if (column === undefined) return [];
  const place = printed.columns.findIndex(({ key }) => key === "deviation");
  return printed.rows.flatMap(({ index, kind, cells }) => {
    if (index === null || kind === "heading") return [];
    const text = String(table.source.body.values[index]?.[column] ?? "").trim();
    const deviation = cells[place];
    const label = String(cells[0] ?? "");
    const known = typeof deviation === "number" ? deviation : null;
    return text === "" ? [] : [`${words.explained(label, known, printed.columns[place]?.decimals ?? 0)}: ${text}`];
  });
};
