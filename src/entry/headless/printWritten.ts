import type { WorkbookCheck } from "../../commands/workbookCheck";
import type { Written } from "../../commands/writePlan";
import type { DeviationProposal, TableProposal } from "../../core/plan/deviationProposal";
import { describeNote } from "../../texts/describeNote";
import { formatCount } from "../../texts/formatCount";
import { formatList } from "../../texts/formatList";
import type { HeadlessContext } from "./command";
import type { HeadlessAnswer } from "./headlessPage";
import { type Extent, readExtent } from "./extent";
import { isLeftUndone } from "./isLeftUndone";
import { type PrintedFinding, printFinding } from "./printFinding";

/**
 * The answer to a write: for each table how much of what was asked for now stands in it, and why the rest does not. An error
 * where anything was left undone. Where nothing could be written there is nothing to save: a file that looks finished and is
 * not would be taken for finished.
 */
export const printWritten = (
  check: WorkbookCheck,
  proposal: DeviationProposal,
  { differences }: Written,
  context: HeadlessContext,
): Extract<HeadlessAnswer, { kind: "done" }> => {
  const { texts } = context;
  const findings = readStoppingFindings(check, proposal, context);
  const written = readExtent(proposal.tables.map(readTableExtent));
  return {
    kind: "done",
    hasErrors: written !== "all" || differences.length > 0,
    result: {
      written,
      tables: printTables(proposal, context),
      plan: printPlan(proposal),
      findings,
      differences: differences.map(({ tableId, header, row, promised, found }) => ({
        table: proposal.tables.find((table) => table.tableId === tableId)?.name ?? null,
        column: header,
        row: row + 1,
        promised,
        found,
      })),
    },
    text: null,
    line: describeExtent(written, proposal, context),
    notices: [
      ...proposal.tables.flatMap((table) => describeLeft(table, check, context)),
      ...(proposal.tables.length === 0 ? findings.map(({ message }) => message) : []),
      ...(differences.length > 0
        ? [texts.results.differs(formatCount(differences.length, texts.counts.cells, texts.language))]
        : []),
    ],
    isToBeSaved: written !== "nothing",
    files: [],
    part: null,
  };
};

const readTableExtent = ({ state, notes }: TableProposal): Extent =>
  state !== "ready" ? "nothing" : notes.some(isLeftUndone) ? "part" : "all";

const describeExtent = (
  written: Extent,
  { tables, counts }: DeviationProposal,
  { texts, words }: HeadlessContext,
): string => {
  const cells = formatCount(counts.cells, texts.counts.cells, texts.language);
  switch (written) {
    case "all":
      return words.written(cells);
    case "part": {
      const names = tables.filter((table) => readTableExtent(table) !== "all").map(({ name }) => name);
      return words.partlyWritten(cells, formatList(names, "and", texts.language));
    }
    case "nothing":
      return words.nothingWritten;
    default:
      return written satisfies never;
  }
};

/** Why something was left undone in a table, for people. */
const describeLeft = (
  { name, sheet, notes }: TableProposal,
  check: WorkbookCheck,
  { texts, words }: HeadlessContext,
): readonly string[] =>
  notes
    .filter(isLeftUndone)
    .flatMap((note) => [
      words.left(name, sheet, describeNote(note, texts)),
      ...(note.kind === "findings" ? note.findings.map((finding) => printFinding(finding, check, texts).message) : []),
    ]);

/** What kept something from being written: in a table, or all of it where no table was found. */
const readStoppingFindings = (
  check: WorkbookCheck,
  { tables }: DeviationProposal,
  { texts }: HeadlessContext,
): readonly PrintedFinding[] => {
  const stopping =
    tables.length === 0
      ? check.findings.filter(({ severity }) => severity === "error")
      : tables.flatMap(({ notes }) => notes.flatMap((note) => (note.kind === "findings" ? note.findings : [])));
  return stopping.map((finding) => printFinding(finding, check, texts));
};

const printTables = ({ tables, groups }: DeviationProposal, { texts }: HeadlessContext) =>
  tables.map((table) => ({
    name: table.name,
    sheet: table.sheet,
    written: readTableExtent(table),
    cells: groups.reduce(
      (count, group) => count + (group.kind === "formats" || group.table !== table.name ? 0 : group.cells.length),
      0,
    ),
    convention: table.state === "ready" ? table.convention.used : null,
    notes: table.notes.map((note) => ({ kind: note.kind, message: describeNote(note, texts) })),
  }));

/** The preview, cell by cell. */
const printPlan = ({ groups, counts }: DeviationProposal) => ({
  counts,
  cells: groups.flatMap((group) =>
    group.kind === "formats"
      ? []
      : group.cells.map((cell) => ({
          sheet: group.sheet,
          table: group.table,
          cell: cell.address,
          column: cell.header,
          row: cell.row,
          before: cell.formulaBefore ?? cell.before,
          after: cell.after,
          value: cell.value,
          isChanged: cell.isChanged,
        })),
  ),
  formats: groups.flatMap((group) =>
    group.kind === "formats"
      ? group.formats.map(({ address, header, change }) => ({
          sheet: group.sheet,
          table: group.table,
          cells: address,
          column: header,
          ...change,
        }))
      : [],
  ),
});
