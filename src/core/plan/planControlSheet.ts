import type { Severity } from "../finding/finding";
import { printNumberCell, printRow, printTextCell } from "./printCells";
import type { SheetContent, SheetRow, SheetStyle } from "./sheetContent";
import type { SheetWords } from "./sheetWords";

export type ControlSheetInput = {
  /** "2019-09-12 14:05" */
  readonly checkedAt: string;
  /** Whose report it is; "" where the workbook does not say. */
  readonly organisation: string;
  /** Everything that was looked for, in words, with how much was found. */
  readonly checks: readonly { readonly name: string; readonly findingCount: number }[];
  readonly open: readonly ControlFinding[];
  readonly overruled: readonly (ControlFinding & {
    readonly reason: string;
    readonly by: string;
    readonly date: string;
  })[];
};

/** A finding in the words of the pane. `place` as "Investering!D7". */
export type ControlFinding = {
  readonly severity: Severity;
  readonly place: string;
  readonly problem: string;
  readonly mend: string;
};

/** The words of the sheet Delår kontroller. `{…}` are replaced once, when the sheet is made. */
export type ControlWords = {
  readonly sheet: string;
  readonly title: string;
  readonly internal: string;
  readonly checkedAt: string;
  readonly open: string;
  readonly noneOpen: string;
  readonly overruled: string;
  readonly noneOverruled: string;
  readonly checks: string;
  readonly columns: {
    readonly severity: string;
    readonly place: string;
    readonly problem: string;
    readonly mend: string;
    readonly reason: string;
    readonly by: string;
    readonly check: string;
    readonly count: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  /** "{by}, {date}" */
  readonly signed: string;
};

const columnWidths = [80, 120, 270, 190, 90];

/**
 * The sheet Delår kontroller, for the department itself and never for the report: what was checked and when, what is open,
 * and what somebody has judged to be right, why and who. Values, since only the add-in can check.
 */
export const planControlSheet = (input: ControlSheetInput, { control }: SheetWords): SheetContent => ({
  sheet: control.sheet,
  columnWidths,
  rows: [
    printWide("title", control.title, 28),
    printWide("warning", control.internal, 18),
    printWide("note", control.checkedAt.replace("{date}", input.checkedAt), 14),
    printRow([]),
    ...planOpen(input, control),
    printRow([]),
    ...planOverruled(input, control),
    printRow([]),
    ...planChecks(input, control),
  ],
  page: {
    orientation: "landscape",
    titleRows: null,
    frozenRows: 0,
    header: input.organisation,
    footer: control.title,
  },
  charts: [],
});

/** Merged cells do not grow with their letters, so their rows have heights of their own. */
const printWide = (style: SheetStyle, text: string, height: number): SheetRow =>
  printRow([printTextCell(style, text, { span: columnWidths.length })], height);

const printHeading = (text: string): SheetRow => printWide("heading", text, 22);

const printHeader = (...headers: readonly string[]): SheetRow =>
  printRow(headers.map((header) => printTextCell("tableHeader", header)));

const planOpen = ({ open }: ControlSheetInput, words: ControlWords): readonly SheetRow[] => {
  const { columns, severities } = words;
  if (open.length === 0) return [printHeading(words.open), printWide("body", words.noneOpen, 18)];
  return [
    printHeading(words.open),
    printHeader(columns.severity, columns.place, columns.problem, columns.mend),
    ...open.map(({ severity, place, problem, mend }) =>
      printRow([severities[severity], place, problem, mend].map((text) => printTextCell("tableText", text))),
    ),
  ];
};

const planOverruled = ({ overruled }: ControlSheetInput, words: ControlWords): readonly SheetRow[] => {
  const { columns, severities } = words;
  if (overruled.length === 0) {
    return [printHeading(words.overruled), printWide("body", words.noneOverruled, 18)];
  }
  return [
    printHeading(words.overruled),
    printHeader(columns.severity, columns.place, columns.problem, columns.reason, columns.by),
    ...overruled.map(({ severity, place, problem, reason, by, date }) => {
      const signed = words.signed.replace("{by}", () => by).replace("{date}", () => date);
      return printRow(
        [severities[severity], place, problem, reason, signed].map((text) => printTextCell("tableText", text)),
      );
    }),
  ];
};

const planChecks = ({ checks }: ControlSheetInput, words: ControlWords): readonly SheetRow[] => [
  printHeading(words.checks),
  printRow([
    printTextCell("tableHeader", words.columns.check, { span: 3 }),
    printTextCell("tableHeaderNumber", words.columns.count),
  ]),
  ...checks.map(({ name, findingCount }) =>
    printRow([printTextCell("tableText", name, { span: 3 }), printNumberCell("tableCount", findingCount)]),
  ),
];
