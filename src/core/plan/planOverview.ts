import type { InterimReport } from "../report/interimReport";
import { printOrganisation } from "../report/printOrganisation";
import { type BudgetPart, isListed, readBudgetParts } from "./overview/budgetPart";
import { readBasisSize } from "./overview/planBasis";
import { economyColumnCount, labelWidth } from "./overview/planEconomy";
import { readFigureWidth } from "./overview/readFigureWidth";
import {
  basisHeadSize,
  type OverviewSection,
  planBasisSection,
  planEconomySection,
  planFindingsSection,
  planGradedSection,
  planHeadSection,
  planListSection,
  planStatusSection,
} from "./overview/planSections";
import { readStatusPart, type StatusPart } from "./overview/planStatuses";
import type { SheetContent, SheetRow } from "./sheetContent";
import type { SheetWords } from "./sheetWords";

export type OverviewInput = {
  readonly report: InterimReport;
  /** How many findings of each kind there were when the workbook was checked, at `checkedAt`: "2019-09-12 14:05". */
  readonly findingCounts: FindingCounts;
  readonly checkedAt: string;
};

export type FindingCounts = {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly overruled: number;
};

/**
 * The sheet Delår översikt: what the department head and the economist want to see at once, by formulas over the tables, so
 * that it follows every change and lives without the add-in. What the last check found is values with its date.
 */
export const planOverview = (input: OverviewInput, words: SheetWords): SheetContent => {
  const { report } = input;
  const own = words.overview;
  const readStatus = (use: StatusPart["use"], label = "{word}"): readonly StatusPart[] =>
    [readStatusPart(report, use, label, own.statuses)].filter((part) => part !== null);
  const graded = [...readStatus("goals", own.statuses.goal), ...readStatus("assignments", own.statuses.assignment)];
  const planAll = (parts: readonly BudgetPart[]): readonly OverviewSection[] => [
    planHeadSection(input, words),
    ...planEconomySection(parts, report, words),
    ...parts.flatMap((part, index) => planListSection(part, index === readCharted(parts), own)),
    ...planGradedSection(graded, own),
    ...readStatus("activities").map((part) => planStatusSection(part, own.statuses.activities, own)),
    ...readStatus("indicators").map((part) => planStatusSection(part, own.statuses.indicators, own)),
    planFindingsSection(input, own),
  ];

  // Sentences at the top look up what stands last, whose place follows from the sizes of all that comes before it.
  const unplaced = readBudgetParts(report, own).map((part): BudgetPart => ({
    ...part,
    basis: isListed(part) ? { row: 0, count: part.table.source.body.values.length } : null,
  }));
  let next = readSize(planAll(unplaced)) + basisHeadSize;
  const parts = unplaced.map((part): BudgetPart => {
    if (part.basis === null) return part;
    const placed = { ...part, basis: { ...part.basis, row: next + 1 } };
    next += readBasisSize(part) + 1;
    return placed;
  });

  const shown = planAll(parts);
  const widths = [labelWidth, ...Array.from({ length: economyColumnCount - 1 }, () => readFigureWidth(parts))];
  const pageHeight = readPageHeight(widths);
  const printedRows = readSize(shown);
  const placed = shown.map((section, index) => ({ section, first: readSize(shown.slice(0, index)) }));
  return {
    sheet: own.sheet,
    columnWidths: widths,
    rows: [
      ...planSectionPages(
        placed.map(({ section, first }) => section.print(first)),
        pageHeight,
      ),
      ...planBasisSection(parts, own).flatMap((section) => section.print(printedRows)),
    ],
    page: {
      orientation: "portrait",
      titleRows: null,
      // What the rest is counted from is there to be followed on the screen, not to be read on paper.
      printedRows,
      frozenRows: 0,
      header: printOrganisation(report.facts),
      footer: own.title(report.facts.period),
    },
    charts: placed.flatMap(({ section, first }) => section.printChart?.(first) ?? []),
  };
};

/** What there is between the margins of an A4 page, upright, in points; and a row that Excel fits to its text. */
const paper = { width: 480, height: 700 };
const rowHeight = 15;

/** The height of a page in the sheet's own points, as the sheet's whole width is made to fit one. Some is left over, since printers differ. */
const readPageHeight = (widths: readonly number[]): number => {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return 0.97 * paper.height * Math.max(1, width / paper.width);
};

/** A section begins a page of its own where it would not end on the one it begins on. */
const planSectionPages = (sections: readonly (readonly SheetRow[])[], pageHeight: number): readonly SheetRow[] => {
  let used = 0;
  return sections.flatMap((rows) => {
    const height = rows.reduce((sum, row) => sum + (row.height ?? rowHeight), 0);
    const startsPage = used > 0 && used + height > pageHeight;
    used = (startsPage ? 0 : used) + height;
    return startsPage ? rows.map((row, index) => (index === 0 ? { ...row, startsPage } : row)) : rows;
  });
};

const readSize = (sections: readonly OverviewSection[]): number => sections.reduce((sum, { size }) => sum + size, 0);

/** The table whose deviations are drawn: the first that has some, the operating budget before investments. */
const readCharted = (parts: readonly BudgetPart[]): number => {
  const hasDeviations = ({ basis, formulas }: BudgetPart): boolean =>
    basis !== null && (formulas?.terms ?? null) !== null;
  const operating = parts.findIndex((part) => hasDeviations(part) && part.table.key === "operatingBudget");
  return operating >= 0 ? operating : parts.findIndex(hasDeviations);
};
