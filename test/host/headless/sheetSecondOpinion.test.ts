import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { printAmountText } from "../../../src/core/formula/printAmountText";
import type { SheetContent } from "../../../src/core/plan/sheetContent";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { formatAmount } from "../../../src/texts/formatAmount";
import { changeColumn, overviewOf, writeDeviations } from "../../core/plan/overviewOf";
import { reportSheetOf } from "../../core/plan/reportSheetOf";
import { sampleSnapshot } from "../../core/sample";
import { printAddress } from "../calc/calculateBook";
import { createFolder, writeBook } from "./commandLine";
import { hideRowsBelow, readFormulaResults, readResults, type Rounded, stripResults } from "./formulaResults";
import { convertFiles, findLibreOffice, prepareSwedish } from "./libreOffice";

// Another program starts up and calculates, on a machine that other tests share.
jest.setTimeout(300_000);

let folder: string;

beforeAll(async () => {
  folder = await createFolder();
});

afterAll(() => rm(folder, { recursive: true }));

const amounts = [0, 7, 0.4, -0.5, 999.5, 1000, -1234, 40_358, -1_234_567, 1_234_567_890, 12.34, -0.05, 1999.95];

test("LibreOffice in Swedish gets the same sentences and figures out of our sheets, in every row", async () => {
  const program = await findLibreOffice();
  if (program === null) {
    console.warn("LibreOffice (soffice) is not installed: its second opinion on our sheets was not asked.");
    return;
  }
  const koping = writeDeviations(sampleSnapshot);
  const short = changeColumn(koping, "Driftbudget", "Prognos Helår", (content, row) =>
    row < 2 ? "" : Number(content) + 0.5,
  );
  const books: [string, WorkbookSnapshot][] = [
    ["koping", koping],
    ["short", short],
  ];
  const files: string[] = [];
  for (const [name, book] of books) {
    // Planned for the one, shown in the other: what they say of each other is a part of it.
    const json = describeBook(book, [overviewOf(koping), reportSheetOf(koping).content]);
    files.push(await writeBook(path.join(folder, `${name}.xlsx`), json));
  }

  const stripped = path.join(folder, "stripped");
  await mkdir(stripped);
  const bare = await Promise.all(
    files.map(async (file) => {
      const copy = path.join(stripped, path.basename(file));
      await writeFile(copy, stripResults(await readFile(file)));
      return copy;
    }),
  );
  const answers = path.join(folder, "answers");
  await prepareSwedish(answers);
  expect(await convertFiles(program, "xlsx", answers, bare)).toMatchObject({ code: 0 });
  for (const file of files) {
    const ours = await readFormulaResults(file);
    expect(ours.size).toBeGreaterThan(200);
    expect(await readResults(path.join(answers, path.basename(file)), [...ours.keys()])).toEqual(ours);
  }
  const texts = [...(await readFormulaResults(files[0] ?? "")).values()];
  expect(texts).toContain("Förvaltningen beräknar ett överskott på 300\u00a0tkr vid årets slut.");
});

test("LibreOffice gets the same figures where filters have hidden all but two rows of every table", async () => {
  const program = await findLibreOffice();
  if (program === null) return;
  const koping = writeDeviations(sampleSnapshot);
  const json = describeBook(koping, [overviewOf(koping), reportSheetOf(koping).content]);
  const file = await writeBook(path.join(folder, "all rows.xlsx"), json);
  const hidden = path.join(folder, "hidden rows.xlsx");
  const tableRow = Math.max(...koping.tables.map(({ row }) => row)) + 1;
  const content = hideRowsBelow(stripResults(await readFile(file)), tableRow + 2);
  await writeFile(hidden, content);
  const answers = path.join(folder, "hidden");
  await prepareSwedish(answers);
  expect(await convertFiles(program, "xlsx", answers, [hidden])).toMatchObject({ code: 0 });
  const ours = await readFormulaResults(file);
  expect(await readResults(path.join(answers, path.basename(hidden)), [...ours.keys()])).toEqual(ours);
});

test("LibreOffice in Swedish prints amounts by our formula as the pane does", async () => {
  const program = await findLibreOffice();
  if (program === null) return;
  const rows = amounts.map((amount, row) => [
    amount,
    ...[0, 1, 2].map((decimals) => ({ formula: `=${printAmountText(printAddress(row, 0), decimals)}` })),
  ]);
  const file = await writeBook(path.join(folder, "amounts.xlsx"), { sheets: [{ name: "Blad", rows: { A1: rows } }] });
  const bare = path.join(folder, "bare amounts.xlsx");
  await writeFile(bare, stripResults(await readFile(file)));
  const answers = path.join(folder, "amounts");
  await prepareSwedish(answers);
  expect(await convertFiles(program, "xlsx", answers, [bare])).toMatchObject({ code: 0 });
  const places = amounts.flatMap((_, row) => [1, 2, 3].map((column) => JSON.stringify(["Blad", row, column])));
  const expected = amounts.flatMap((amount) =>
    [0, 1, 2].map((decimals): Rounded => formatAmount(amount, "sv", decimals)),
  );
  expect([...(await readResults(path.join(answers, path.basename(bare)), places)).values()]).toEqual(expected);
});

/** A workbook with sheets of ours in it, as the host's JSON: contents only. */
function describeBook(book: WorkbookSnapshot, own: readonly SheetContent[]): unknown {
  const sheets = book.tables.map((table) => ({
    name: table.sheet,
    rows: {
      [printAddress(table.row, table.column)]: [
        table.headers,
        ...table.body.formulas.map((row) => row.map(describeEntry)),
      ],
    },
    tables: [
      {
        name: table.name,
        ref: `${printAddress(table.row, table.column)}:${printAddress(table.row + table.body.values.length, table.column + table.headers.length - 1)}`,
      },
    ],
  }));
  const ours = own.map(({ sheet, rows }) => ({ name: sheet, rows: { A1: rows.map(describeRow) } }));
  return { sheets: [...sheets, ...ours] };
}

function describeRow({ cells }: SheetContent["rows"][number]): unknown[] {
  return cells.flatMap((cell) => {
    const content =
      cell.kind === "text"
        ? cell.text
        : cell.kind === "number"
          ? cell.number
          : cell.kind === "formula"
            ? { formula: cell.formula }
            : null;
    return [content, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)];
  });
}

function describeEntry(entered: string | number | boolean): unknown {
  if (entered === "") return null;
  return typeof entered === "string" && entered.startsWith("=") ? { formula: entered } : entered;
}
