import type { WorkbookCheck } from "../../commands/workbookCheck";
import { readCheck } from "../../commands/readCheck";
import { proposeDeviations } from "../../commands/proposeDeviations";
import { writePlan } from "../../commands/writePlan";
import { matchConventionAnswer } from "../../core/parse/matchConventionAnswer";
import { noAnswers, type ReportAnswers } from "../../core/parse/reportAnswers";
import type { DeviationChoices, TableProposal } from "../../core/plan/deviationProposal";
import type { OwnSheetKind } from "../../commands/previewTask";
import { printNow } from "../printNow";
import { proposeSheet } from "../proposeSheet";
import { sheetWords } from "../../texts/sheetWords";
import type { Command, HeadlessContext } from "./command";
import { describeRefused } from "./describeRefused";
import { describeUnused } from "./describeUnused";
import { type Extent, readExtent } from "./extent";
import type { HeadlessAnswer } from "./headlessPage";
import { printWritten } from "./printWritten";
import { readAnswers, readValues } from "./readAnswers";
import { describeLacking, writeSheetProposal } from "./writeSheetProposal";

/** The sheets of our own, in the order in which they are made: the overview counts what the others show. */
const sheets: readonly OwnSheetKind[] = ["goals", "assignments", "overview", "report", "controls"];

type WrittenKind = "deviations" | OwnSheetKind;

/** What can be written. */
const kinds: readonly WrittenKind[] = ["deviations", ...sheets];

/** Writes what was asked for, each thing after the other; what cannot be written stops what was to come after it. */
export const runWrite: Command["run"] = async (options, context) => {
  const { words } = context;
  const given = readValues(options, "what").flatMap((value) => value.split(",").map((kind) => kind.trim()));
  const wanted = given.length === 0 ? ["deviations"] : given;
  const unknown = wanted.find((kind) => !kinds.some((known) => known === kind));
  if (unknown !== undefined) return { kind: "refused", message: words.noKind(unknown, kinds) };
  if (options["formats"] === true && options["no-formats"] === true) {
    return { kind: "refused", message: words.formatsBoth };
  }
  const read = readAnswers(options, words);
  if (read.kind === "refused") return read;
  const written: Part[] = [];
  const lacking: Part[] = [];
  const isWanted = (kind: WrittenKind): boolean =>
    wanted.includes(kind) && written.every(({ answer }) => answer.isToBeSaved);
  // Each is planned for the workbook as the one before left it.
  const readNow = (): Promise<WorkbookCheck> => readCheck(context.workbook, read.answers);
  if (isWanted("deviations")) {
    const answer = await describeRefused(() => writeDeviations(options, read.answers, context), context);
    written.push({ kind: "deviations", answer });
  }
  for (const sheet of sheets) {
    if (!isWanted(sheet)) continue;
    // eslint-disable-next-line no-await-in-loop -- each is planned for the workbook as the one before left it
    const check = await readNow();
    // What has no table leaves the others to be written.
    if ((sheet === "goals" || sheet === "assignments") && check.report[sheet] === null) {
      lacking.push({ kind: sheet, answer: describeLacking(sheet, context) });
      continue;
    }
    // eslint-disable-next-line no-await-in-loop -- as above
    const answer = await describeRefused(
      () => writeSheetProposal(proposeSheet(sheet, check, printNow()), context),
      context,
    );
    written.push({ kind: sheet, answer });
  }
  return describeAll([...written, ...lacking], context);
};

type Done = Extract<HeadlessAnswer, { kind: "done" }>;

type Part = { readonly kind: WrittenKind; readonly answer: Done };

/** One answer of several: one thing's own where it is alone, else the results of all, sheets under `sheets`. */
const describeAll = (parts: readonly Part[], { words }: HeadlessContext): HeadlessAnswer => {
  const [first, ...others] = parts.map(({ answer }) => answer);
  if (first === undefined) throw new Error("Nothing was asked for.");
  if (others.length === 0) return first;
  const all = others.reduce((sum, answer) => {
    const [before, after] = [sum.result as PrintedSheets, answer.result as PrintedSheets];
    return {
      ...sum,
      hasErrors: sum.hasErrors || answer.hasErrors,
      result: {
        ...before,
        ...after,
        written: readExtent([before.written, after.written]),
        sheets: [...(before.sheets ?? []), ...(after.sheets ?? [])],
        notes: [...(before.notes ?? []), ...(after.notes ?? [])],
      },
      // Two sheets may have the same to say.
      notices: [...new Set([...sum.notices, ...answer.notices])],
      isToBeSaved: sum.isToBeSaved || answer.isToBeSaved,
    };
  }, first);
  return { ...all, line: parts.map(({ kind, answer }) => words.linePart(words.kinds[kind], answer.line)).join("; ") };
};

type PrintedSheets = {
  readonly written: Extent;
  readonly sheets?: readonly object[];
  readonly notes?: readonly object[];
};

/**
 * Writes deviations and sums as formulas. How a table counts must be said, in the workbook or by an option: where it is
 * not, nothing at all is written. Where something else stops a table, or a part of it, the rest is written and saved, and
 * the answer says for each table what was left undone and why; only where nothing could be written no file is made.
 */
const writeDeviations = async (
  options: Parameters<Command["run"]>[0],
  answers: ReportAnswers,
  context: HeadlessContext,
): Promise<Done> => {
  // A convention is an answer to the preview's question, not a fact of the workbook: so it is kept with what is written.
  const { convention, conventions } = noAnswers;
  const check = await readCheck(context.workbook, { ...answers, convention, conventions });
  const choices = readChoices(check, answers, options);
  const proposal = proposeDeviations(check, choices, sheetWords);
  const undecided = proposal.tables.filter(
    ({ state, convention: { isAsked }, tableId }) =>
      state !== "blocked" && isAsked && !choices.conventions.has(tableId),
  );
  const answer =
    undecided.length > 0
      ? describeUndecided(undecided, context)
      : printWritten(check, proposal, await writePlan(context.workbook, proposal.plan), context);
  return { ...answer, notices: [...describeUnused(options, check, context.words), ...answer.notices] };
};

const readChoices = (
  { report }: WorkbookCheck,
  answers: ReportAnswers,
  options: Parameters<Command["run"]>[0],
): DeviationChoices => {
  const isFormatted = options["formats"] === true ? true : options["no-formats"] === true ? false : null;
  const ids = report.budgetTables.map(({ source }) => source.id);
  return {
    conventions: new Map(
      report.budgetTables.flatMap(({ source }) => {
        const convention = matchConventionAnswer(source.name, answers);
        return convention === null ? [] : [[source.id, convention] as const];
      }),
    ),
    formats: new Map(isFormatted === null ? [] : ids.map((id) => [id, isFormatted] as const)),
  };
};

const describeUndecided = (undecided: readonly TableProposal[], context: HeadlessContext): Done => {
  const findings = undecided.map(({ name, sheet, convention: { proposed } }) => ({
    rule: "sign/unclear",
    severity: "error",
    table: name,
    sheet,
    cell: null,
    message: context.words.undecided(name, proposed),
    ...(proposed === null ? {} : { suggestion: proposed }),
  }));
  return {
    kind: "done",
    hasErrors: true,
    result: { written: "nothing", findings },
    text: null,
    line: context.words.notWritten,
    notices: findings.map(({ message }) => message),
    isToBeSaved: false,
    files: [],
    part: null,
  };
};
