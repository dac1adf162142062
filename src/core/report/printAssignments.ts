import type { HeadingKey } from "../vocabulary/reportHeadings";
import type { Assignment } from "./goalReport";
import { isEarlierAssignment } from "./isEarlierAssignment";
import { printStatusWord } from "./printStatusWord";
import type { DocumentBlock, DocumentColumn, DocumentSection } from "./reportDocument";
import { readAssignmentOrigin } from "./readAssignmentOrigin";
import type { ReportWords } from "./reportWords";

/**
 * The assignments in two tables, this year's and those decided before, the newest first. Where the report's year or an
 * assignment's is not known it counts as this year's. The department's proposals have a column where there are any.
 */
export const printAssignments = (
  assignments: readonly Assignment[],
  year: number | null,
  headings: Readonly<Record<HeadingKey, string>>,
  words: ReportWords,
): readonly DocumentSection[] => {
  const isEarlier = (assignment: Assignment): boolean => isEarlierAssignment(assignment, year);
  const parts = [
    { key: "assignments", own: assignments.filter((assignment) => !isEarlier(assignment)) },
    { key: "earlierAssignments", own: assignments.filter(isEarlier) },
  ] as const;
  return parts.flatMap(({ key, own }) => {
    if (own.length === 0) return [];
    // An assignment without a year is of this year. Sorting keeps the sheet's order among equals.
    const newestFirst = [...own].sort((one, other) => (other.year ?? year ?? 0) - (one.year ?? year ?? 0));
    const blocks: readonly DocumentBlock[] = [
      { kind: "heading", level: 1, text: headings[key] },
      printTable(key, headings[key], newestFirst, words),
    ];
    return [{ key, blocks }];
  });
};

const printTable = (
  id: "assignments" | "earlierAssignments",
  title: string,
  assignments: readonly Assignment[],
  { columns: names, ...words }: ReportWords,
): DocumentBlock => {
  const hasProposals = assignments.some(({ proposal }) => proposal !== "");
  const columns: readonly DocumentColumn[] = [
    { header: names.assignment, kind: "text", decimals: 0, key: null },
    { header: names.assignmentStatus, kind: "status", decimals: 0, key: null },
    { header: names.comment, kind: "text", decimals: 0, key: null },
    ...(hasProposals ? [{ header: names.proposal, kind: "text", decimals: 0, key: null } as const] : []),
  ];
  const rows = assignments.map((assignment) => ({
    kind: "item" as const,
    cells: [
      printAssignment(assignment, id === "earlierAssignments"),
      printStatusWord(assignment.status, "neuter", words),
      assignment.comment,
      ...(hasProposals ? [assignment.proposal] : []),
    ],
    index: null,
  }));
  return { kind: "table", id, title, unit: null, unitLine: null, columns, rows, notes: [], source: null };
};

/** The assignment with the year and the decision that it comes from, unless its text or comment says them. */
const printAssignment = (assignment: Assignment, isEarlier: boolean): string => {
  const { text, decision } = assignment;
  const { year, isDecisionSaid } = readAssignmentOrigin(assignment, isEarlier);
  const origin = [year, isDecisionSaid ? "" : decision].filter((part) => part !== "");
  return origin.length === 0 ? text : `${text} (${origin.join(", ")})`;
};
