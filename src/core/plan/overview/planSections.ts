import { printStale } from "../../formula/printStale";
import type { InterimReport } from "../../report/interimReport";
import { printOrganisation } from "../../report/printOrganisation";
import { printBlankCell, printGuardedCell, printNumberCell, printRow, printTextCell } from "../printCells";
import type { OverviewInput } from "../planOverview";
import type { SheetCell, SheetChart, SheetRow } from "../sheetContent";
import type { SheetWords } from "../sheetWords";
import type { BudgetPart } from "./budgetPart";
import type { OverviewWords } from "./overviewWords";
import { planBasis, readBasisSize } from "./planBasis";
import { planDeviationList, readListLength } from "./planDeviationList";
import { economyColumnCount, planEconomy } from "./planEconomy";
import { planSentences, sentenceRowCount } from "./planSentences";
import { planStatuses, printThingCount, readStatusRowCount, type StatusPart } from "./planStatuses";

/** A stretch of the sheet. `first` is the sheet's row that it begins on, from 0; it always has `size` rows. */
export type OverviewSection = {
  readonly size: number;
  readonly print: (first: number) => readonly SheetRow[];
  readonly printChart?: (first: number) => SheetChart;
};

/** As many rows as a chart needs for its title and its bars, each of so many rows with its name beside it. */
const readChartRowCount = (barCount: number, rowsOfBar: number): number =>
  Math.max(8, Math.ceil(barCount * rowsOfBar) + 4);
/** The columns that a chart covers, with one between it and the list. */
const readChartColumns = (listColumns: number): Pick<SheetChart["place"], "column" | "columnCount"> => ({
  column: listColumns + 1,
  columnCount: economyColumnCount - listColumns - 1,
});

const blankRow: SheetRow = printRow([]);

const printSection = (
  size: number,
  print: (first: number) => readonly SheetRow[],
  printChart?: (first: number) => SheetChart,
): OverviewSection => ({
  size,
  print: (first) => {
    const rows = print(first);
    return [...rows, ...Array.from({ length: size - rows.length }, () => blankRow)];
  },
  ...(printChart === undefined ? {} : { printChart }),
});

/** Merged cells do not grow with their letters, so their rows have heights of their own. */
const printHeading = (text: string): SheetRow =>
  printRow([printTextCell("heading", text, { span: economyColumnCount })], 22);

const printLine = (cell: SheetCell, height: number): SheetRow => printRow([cell], height);

export const planHeadSection = ({ report, checkedAt }: OverviewInput, { overview }: SheetWords): OverviewSection => {
  const { facts } = report;
  const organisation = printOrganisation(facts);
  const unit = facts.unit === null ? "" : overview.unitLine.replace("{unit}", overview.units[facts.unit]);
  const stale = printStale(
    [
      ...report.budgetTables.map(({ source }) => ({ kind: "rows", table: source }) as const),
      ...(facts.source === null ? [] : [{ kind: "texts", table: facts.source, column: null } as const]),
    ],
    overview.stale,
  );
  return printSection(5, () => [
    printLine(printTextCell("title", overview.title(facts.period), { span: economyColumnCount }), 28),
    printLine(
      printTextCell("subtitle", [organisation, unit].filter((text) => text !== "").join(" · "), {
        span: economyColumnCount,
      }),
      18,
    ),
    printLine(printTextCell("note", overview.madeAt.replace("{date}", checkedAt), { span: economyColumnCount }), 14),
    printLine(printGuardedCell("warning", stale, null, { span: economyColumnCount }), 32),
  ]);
};

/** The sums of the tables, then what there is to say of them. */
export const planEconomySection = (
  parts: readonly BudgetPart[],
  { facts: { period } }: InterimReport,
  words: SheetWords,
): readonly OverviewSection[] => {
  if (parts.length === 0) return [];
  const sums = 2 + parts.length + 1;
  return [
    printSection(sums + parts.length * sentenceRowCount + 1, (first) => [
      printHeading(words.overview.economy.heading),
      ...planEconomy(parts, first + 2, period === null ? null : period.month / 12, words),
      blankRow,
      ...parts.flatMap((part, index) => planSentences(part, first + 2 + index, words.overview)),
    ]),
  ];
};

/** A table's deviations by size, with a chart beside them where it `isCharted`. */
export const planListSection = (
  part: BudgetPart,
  isCharted: boolean,
  words: OverviewWords,
): readonly OverviewSection[] => {
  const { basis, formulas } = part;
  if (basis === null || (formulas?.terms ?? null) === null) return [];
  const length = readListLength(basis);
  const size = 1 + Math.max(1 + length, isCharted ? readChartRowCount(length, 1.2) : 0) + 1;
  const print = (first: number): readonly SheetRow[] => [
    printHeading(words.deviations.heading.replace("{table}", part.name)),
    ...planDeviationList(basis, first + 2, part.decimals, words),
  ];
  if (!isCharted) return [printSection(size, print)];
  const { title, titleWithUnit, altText } = words.charts.deviations;
  const unit = part.unit === null ? null : words.units[part.unit];
  return [
    printSection(size, print, (first) => ({
      name: words.charts.deviations.name,
      kind: "bar",
      title: (unit === null ? title : titleWithUnit.replace("{unit}", unit)).replace("{table}", part.name),
      altText: altText.replace("{table}", part.name),
      data: { row: first + 1, column: 0, rowCount: 1 + length, columnCount: 2 },
      place: { row: first + 1, rowCount: size - 2, ...readChartColumns(3) },
    })),
  ];
};

/** Goals by answer and assignments by status, in one list and one chart. */
export const planGradedSection = (parts: readonly StatusPart[], words: OverviewWords): readonly OverviewSection[] => {
  if (parts.length === 0) return [];
  const { statuses, charts } = words;
  const length = parts.reduce((sum, part) => sum + readStatusRowCount(part), 0);
  const size = 1 + Math.max(1 + length, readChartRowCount(length, 1.9)) + 1;
  return [
    printSection(
      size,
      (first) => [
        printHeading(statuses.heading),
        printStatusHeader(statuses),
        ...parts.flatMap((part, index) => {
          const above = parts.slice(0, index).reduce((sum, other) => sum + readStatusRowCount(other), 0);
          return planStatuses(part, first + 2 + above, statuses);
        }),
      ],
      (first) => ({
        ...charts.statuses,
        kind: "bar",
        data: { row: first + 1, column: 0, rowCount: 1 + length, columnCount: 2 },
        place: { row: first + 1, rowCount: size - 2, ...readChartColumns(2) },
      }),
    ),
  ];
};

export const planStatusSection = (part: StatusPart, heading: string, { statuses }: OverviewWords): OverviewSection =>
  printSection(2 + readStatusRowCount(part) + 2, (first) => [
    printHeading(heading),
    printStatusHeader(statuses),
    ...planStatuses(part, first + 2, statuses),
    printRow([printTextCell("sumText", statuses.sum), printGuardedCell("sumCount", printThingCount(part))]),
  ]);

const printStatusHeader = ({ thing, count }: OverviewWords["statuses"]): SheetRow =>
  printRow([printTextCell("tableHeader", thing), printTextCell("tableHeaderNumber", count)]);

/** What the last check found: values, since only the add-in can check. */
export const planFindingsSection = (
  { findingCounts, checkedAt }: OverviewInput,
  { findings }: OverviewWords,
): OverviewSection =>
  printSection(7, () => [
    printHeading(findings.heading.replace("{date}", checkedAt)),
    printRow([printTextCell("tableHeader", findings.severity), printTextCell("tableHeaderNumber", findings.count)]),
    ...(["error", "warning", "info", "overruled"] as const).map((kind) =>
      printRow([printTextCell("tableText", findings[kind]), printNumberCell("tableCount", findingCounts[kind])]),
    ),
  ]);

/** Heading and explanation. */
export const basisHeadSize = 2;

export const planBasisSection = (parts: readonly BudgetPart[], words: OverviewWords): readonly OverviewSection[] => {
  const listed = parts.filter(({ basis }) => basis !== null);
  if (listed.length === 0) return [];
  const size = basisHeadSize + listed.reduce((sum, part) => sum + readBasisSize(part) + 1, 0);
  return [
    printSection(size, () => [
      printHeading(words.basis.heading),
      printLine(printTextCell("note", words.basis.explanation, { span: economyColumnCount }), 14),
      ...listed.flatMap((part) => [...planBasis(part, words), printRow([printBlankCell("plain")])]),
    ]),
  ];
};
