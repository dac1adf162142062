import { readMissingFacts } from "../../commands/missingFacts";
import { readCheck } from "../../commands/readCheck";
import { readUncountedTables } from "../../commands/reportChecklist";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import { hasMixedRows } from "../../core/check/arithmetic/matchMixedRows";
import { buildCouncilReport } from "../../core/report/buildCouncilReport";
import { isReportDocument } from "../../core/report/isReportDocument";
import type { ReportDocument } from "../../core/report/reportDocument";
import type { ReportForm } from "../../export/printOutline";
import type { HeadlessTexts } from "../../texts/headlessTexts";
import { formatCount } from "../../texts/formatCount";
import { reportWords } from "../../texts/reportWords";
import { sheetWords } from "../../texts/sheetWords";
import type { Command, HeadlessContext } from "./command";
import { describeUnused } from "./describeUnused";
import type { HeadlessAnswer, HeadlessOptions } from "./headlessPage";
import { printBase64 } from "./printBase64";
import { readAnswers, readValues } from "./readAnswers";

type Asked = { readonly form: ReportForm; readonly files: readonly FileKind[] };

type FileKind = (typeof fileKinds)[number];

const fileKinds = ["docx", "html"] as const;
const levels: readonly string[] = ["1", "2", "3", "4"];

/** Makes the council's report of a workbook. With errors left it is a draft and says so. Writes nothing in the workbook. */
export const runReport: Command["run"] = async (options, context) => {
  const asked = readAsked(options, context.words);
  if ("message" in asked) return asked;
  const read = readAnswers(options, context.words);
  if (read.kind === "refused") return read;
  const check = await readCheck(context.workbook, read.answers);
  const document = buildCouncilReport(check.report, check.findings, reportWords);
  const answer =
    options["join"] === true
      ? describeReport([document], [], document, context)
      : describeReport([document], await renderFiles([document], asked), null, context);
  const notices = [...describeUnused(options, check, context.words), ...describeUnsaid(check, context)];
  return { ...answer, notices: [...notices, ...answer.notices] };
};

/** What the report leaves out since the workbook does not say it: deviations that nobody has said the counting of, and whose report it is. */
const describeUnsaid = (check: WorkbookCheck, { words }: HeadlessContext): readonly string[] => {
  const facts = readMissingFacts(check);
  return [
    ...readUncountedTables(check.report).map((table) =>
      hasMixedRows(table)
        ? words.mixedRows(table.source.name)
        : words.uncounted(table.source.name, table.proposedConvention),
    ),
    ...(facts.length === 0 ? [] : [words.unsaid(facts.map((fact) => sheetWords.tables.facts[fact]))]),
  ];
};

/** One report of several departments, in the order that their workbooks are given. */
export const runJoinedReport: NonNullable<Command["joined"]>["run"] = async (parts, options, context) => {
  const asked = readAsked(options, context.words);
  if ("message" in asked) return asked;
  const documents: ReportDocument[] = [];
  for (const [place, part] of parts.entries()) {
    if (!isReportDocument(part)) return { kind: "refused", message: context.words.noPart(place + 1) };
    documents.push(part);
  }
  // Which of them was empty has been said of its workbook.
  return { ...describeReport(documents, await renderFiles(documents, asked), null, context), notices: [] };
};

const readAsked = (
  options: HeadlessOptions,
  words: HeadlessTexts,
): Asked | { readonly kind: "refused"; readonly message: string } => {
  const form = readValues(options, "form").at(-1) ?? "part";
  const level = readValues(options, "level").at(-1) ?? null;
  const files = fileKinds.filter((kind) => readValues(options, kind).length > 0);
  if (form !== "part" && form !== "whole") return { kind: "refused", message: words.noForm(form) };
  if (level !== null && !levels.includes(level)) return { kind: "refused", message: words.noLevel(level) };
  if (form === "whole" && level !== null) return { kind: "refused", message: words.levelOfWhole };
  if (files.length === 0) return { kind: "refused", message: words.noReportFile };
  return { form: form === "whole" ? { kind: "whole" } : { kind: "part", level: Number(level ?? "1") }, files };
};

type MadeFile = { readonly option: FileKind; readonly content: string };

/** What makes Word files is large, and loaded only when one is asked for. */
const renderFiles = async (
  documents: readonly ReportDocument[],
  { form, files }: Asked,
): Promise<readonly MadeFile[]> =>
  Promise.all(
    files.map(async (option) => {
      if (option === "html") {
        const { renderHtml } = await import("../../export/renderHtml");
        return { option, content: printBase64(new TextEncoder().encode(renderHtml(documents, form))) };
      }
      const { renderDocx } = await import("../../export/renderDocx");
      return { option, content: printBase64(await renderDocx(documents, form)) };
    }),
  );

const describeReport = (
  documents: readonly ReportDocument[],
  files: readonly MadeFile[],
  part: ReportDocument | null,
  { texts, words }: HeadlessContext,
): Extract<HeadlessAnswer, { kind: "done" }> => {
  const errorCount = documents.reduce((count, { status }) => count + (status?.errorCount ?? 0), 0);
  const sectionCount = documents.reduce((count, { sections }) => count + sections.length, 0);
  const counted = words.reported(formatCount(sectionCount, words.counts.sections, texts.language));
  const line =
    errorCount === 0 ? counted : `${counted}, ${formatCount(errorCount, words.counts.error, texts.language)}`;
  return {
    kind: "done",
    hasErrors: errorCount > 0,
    result: {
      reports: documents.map(({ title, organisation, status, sections }) => ({
        title,
        organisation,
        status: status?.text ?? null,
        errors: status?.errorCount ?? 0,
        sections: sections.map(({ key }) => key),
      })),
    },
    text: line,
    line,
    notices: documents.some(({ sections }) => sections.length === 0) ? [words.noSections] : [],
    isToBeSaved: false,
    files,
    part,
  };
};
