import { printTextLiteral } from "../formula/printTextLiteral";
import type { Assignment } from "../report/goalReport";
import type { InterimReport } from "../report/interimReport";
import type { ColumnKey } from "../vocabulary/keys";
import { isEarlierAssignment } from "../report/isEarlierAssignment";
import { readAssignmentOrigin } from "../report/readAssignmentOrigin";
import { readHeadings } from "../report/readHeadings";
import { type EntrySource, printRoleColumn, readEntryCell, readEntrySource } from "./entrySource";
import type { GoalSheetWords } from "./goalSheetWords";
import { type Basis, isFindable, planBasis, planOrderBasis, planPlaceConditions } from "./planBasis";
import { printShownLookup, readShown } from "./planLiveCell";
import { planSheetHead } from "./planSheetHead";
import { planSheetText } from "./planSheetText";
import { planStatusCell } from "./planStatusCell";
import { printBlankCell, printBlanks, printFormulaCell, printGap, printRow, printTextCell } from "./printCells";
import type { SheetCell, SheetContent, SheetRow } from "./sheetContent";
import type { SheetWords } from "./sheetWords";
import { printBracketed } from "./printBracketed";

const blankInTable = printBlankCell("tableText");

/** In points, under a heading. */
const HEADING_GAP = 5;
/** In points, and how many characters of a comment a line holds. With proposals the sheet lies down. */
const layouts = {
  upright: { widths: [225, 72, 178], lineLength: 34 },
  lying: { widths: [270, 76, 230, 150], lineLength: 44 },
} as const;

/**
 * The sheet `Delår uppdrag`: this year's assignments and those decided before, the newest first, with status and comment,
 * and the department's proposals where it makes any. It follows the table as the goals' sheet does. Null without assignments.
 */
export const planAssignmentSheet = (report: InterimReport, { goals: words }: SheetWords): SheetContent | null => {
  if (report.assignments === null || report.assignments.entries.length === 0) return null;
  const source = readEntrySource(report.assignments);
  const { entries } = source.table;
  const hasProposals = entries.some(({ proposal }) => proposal !== "");
  const { widths, lineLength } = hasProposals ? layouts.lying : layouts.upright;
  const headings = readHeadings(report.facts, words);
  const year = report.facts.period?.year ?? null;
  const unfollowed = entries.every((entry) => isFindable(source, entry)) ? [] : [source.table.source.name];
  const headRowCount = 3 + unfollowed.length;

  const parts = [
    { heading: headings.assignments, own: entries.filter((entry) => !isEarlierAssignment(entry, year)) },
    { heading: headings.earlierAssignments, own: entries.filter((entry) => isEarlierAssignment(entry, year)) },
  ].filter(({ own }) => own.length > 0);
  const rows: SheetRow[] = [];
  const conditions: string[] = [];
  for (const { heading, own } of parts) {
    // Sorting keeps the sheet's order among those of one year.
    const newestFirst = [...own].sort((one, other) => (other.year ?? year ?? 0) - (one.year ?? year ?? 0));
    const fill = printBlanks(widths.length - 1);
    rows.push(
      printRow([printTextCell("heading", heading), ...fill.map((cell) => ({ ...cell, style: "heading" as const }))]),
    );
    rows.push(printGap(widths.length, HEADING_GAP));
    rows.push(printRow([...planHeader(hasProposals, words)]));
    for (const assignment of newestFirst) {
      const planned = planAssignmentRows(
        source,
        assignment,
        { lineLength, hasProposals, isEarlier: isEarlierAssignment(assignment, year) },
        headRowCount + rows.length,
        words,
      );
      rows.push(...planned.rows);
      conditions.push(...planned.conditions);
    }
    rows.push(printRow(printBlanks(widths.length)));
  }
  const proposals = hasProposals ? null : printRoleColumn(source, "proposal");
  if (proposals !== null) conditions.push(`COUNTIF(${proposals},"?*")=0`);
  const order = planOrderBasis(source, "assignment", words.basis);
  const bases: readonly Basis[] = [
    {
      ...order,
      conditions: [...order.conditions, ...conditions, ...planPlaceConditions(source, entries, ["decisionYear"])],
    },
  ];
  const basis = planBasis(bases, headRowCount + rows.length, widths.length, words.basis);
  const head = planSheetHead(words.columns.assignment, report.facts, basis.warning, unfollowed, widths.length, words);
  return {
    sheet: words.sheets.assignments,
    columnWidths: widths,
    rows: [...head.rows, ...rows, ...basis.rows],
    page: {
      orientation: hasProposals ? "landscape" : "portrait",
      titleRows: null,
      frozenRows: 0,
      header: head.header,
      footer: head.footer,
    },
    charts: [],
  };
};

const planHeader = (hasProposals: boolean, { columns }: GoalSheetWords): readonly SheetCell[] =>
  [columns.assignment, columns.assignmentStatus, columns.comment, ...(hasProposals ? [columns.proposal] : [])].map(
    (header) => printTextCell("tableHeader", header),
  );

type RowLayout = { readonly lineLength: number; readonly hasProposals: boolean; readonly isEarlier: boolean };

/** One assignment: a row, and more where its comment or proposal is longer than a row can be high. */
const planAssignmentRows = (
  source: EntrySource<Assignment>,
  assignment: Assignment,
  { lineLength, hasProposals, isEarlier }: RowLayout,
  firstRow: number,
  words: GoalSheetWords,
): { readonly rows: readonly SheetRow[]; readonly conditions: readonly string[] } => {
  const comment = planSheetText(source, assignment, "comment", lineLength, "tableText");
  const proposal = hasProposals ? planSheetText(source, assignment, "proposal", lineLength, "tableText") : null;
  const rowCount = Math.max(1, comment.pieces.length, proposal?.pieces.length ?? 0);
  const numbers = Array.from({ length: rowCount }, (_, index) => firstRow + index);
  const rows = numbers.map((_, index) =>
    printRow([
      index === 0 ? planAssignmentCell(source, assignment, isEarlier) : blankInTable,
      index === 0
        ? planStatusCell(source, assignment, "status", "neuter", words.genderForms, "tableText")
        : blankInTable,
      comment.pieces[index]?.cell ?? blankInTable,
      ...(proposal === null ? [] : [proposal.pieces[index]?.cell ?? blankInTable]),
    ]),
  );
  const conditions = [
    ...(comment.printCondition === null ? [] : [comment.printCondition(numbers, 2)]),
    ...(proposal?.printCondition ? [proposal.printCondition(numbers, 3)] : []),
  ];
  return { rows, conditions };
};

/** The assignment with the year and the decision that it comes from, unless its text or its comment says them. */
const planAssignmentCell = (source: EntrySource<Assignment>, assignment: Assignment, isEarlier: boolean): SheetCell => {
  const { year, isDecisionSaid } = readAssignmentOrigin(assignment, isEarlier);
  const lookup = printShownLookup(source, assignment, "assignment");
  const found = isDecisionSaid ? null : printShownLookup(source, assignment, "decision");
  const read = (key: ColumnKey, isLive: boolean): string =>
    isLive ? String(readEntryCell(source, assignment, key)) : readShown(source, assignment, key);
  const shown = read("assignment", lookup !== null);
  const reference = isDecisionSaid ? "" : read("decision", lookup !== null && found !== null);
  const origin = [year, reference].filter((part) => part !== "").join(", ");
  const value = origin === "" ? shown : `${shown} (${origin})`;
  if (lookup === null) return printTextCell("tableText", value);
  if (found === null) {
    const rest = origin === "" ? '""' : printTextLiteral(` (${origin})`);
    return printFormulaCell("tableText", `IFERROR(${lookup}&${rest},"")`, value);
  }
  const parts = year === "" ? found : `${printTextLiteral(year)},${found}`;
  return printFormulaCell("tableText", `IFERROR(${lookup}&${printBracketed(", ", parts)},"")`, value);
};
