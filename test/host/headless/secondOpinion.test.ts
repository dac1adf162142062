import fc from "fast-check";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createFolder, readKoping, runCommandLine, writeBook } from "./commandLine";
import { readFormulaResults, readResults, stripResults } from "./formulaResults";
import { convertFiles, findLibreOffice } from "./libreOffice";

// Another program starts up and calculates, on a machine that other tests share.
jest.setTimeout(300_000);

let folder: string;

beforeAll(async () => {
  folder = await createFolder();
});

afterAll(() => rm(folder, { recursive: true }));

test("LibreOffice, which is given no results, gets the same out of every formula that the add-in writes", async () => {
  const program = await findLibreOffice();
  if (program === null) {
    console.warn("LibreOffice (soffice) is not installed: its second opinion on the formulas was not asked.");
    return;
  }
  const books: [string, unknown][] = [["koping", readKoping()], ...createBooks()];
  const files = await Promise.all(books.map(([name, json]) => writeBook(path.join(folder, `${name}.xlsx`), json)));
  const [koping = "", ...others] = files;
  const write = (what: string, ...these: readonly string[]) =>
    runCommandLine("write", ...these, "--in-place", "--json", "--convention", "budget-minus-forecast", "--what", what);
  // The others have no goals and no assignments to make sheets of.
  const whole = await write("deviations,goals,assignments,overview,report", koping);
  const written = await write("deviations,overview,report", ...others);
  expect([whole, written]).toMatchObject([{ code: 0 }, { code: 0 }]);

  const stripped = path.join(folder, "stripped");
  await mkdir(stripped);
  const bare: string[] = [];
  for (const file of files) {
    bare.push(path.join(stripped, path.basename(file)));
    await writeFile(bare.at(-1) ?? "", stripResults(await readFile(file)));
  }
  const answers = path.join(folder, "answers");
  const office = await convertFiles(program, "xlsx", answers, bare);
  expect(office).toMatchObject({ code: 0 });

  for (const file of files) {
    const ours = await readFormulaResults(file);
    expect(ours.size).toBeGreaterThan(0);
    const theirs = await readResults(path.join(answers, path.basename(file)), [...ours.keys()]);
    expect(theirs).toEqual(ours);
  }
});

/** Tables of many kinds: headers that formulas must escape, blanks, decimals, deficits, one row and many. The same every time. */
function createBooks(): [string, unknown][] {
  const amount = fc.oneof(
    fc.integer({ min: -90_000, max: 90_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((tenths) => tenths / 10),
  );
  const row = fc.tuple(amount, fc.option(amount, { freq: 4 }));
  const book = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 12 }),
    budget: fc.constantFrom("Budget", "Budget [tkr]", "Årsbudget", "Budget 2026"),
    forecast: fc.constantFrom("Prognos", "Prognos helår", "Helårsprognos", "Prognos #2"),
    hasDeviation: fc.boolean(),
    isDemanding: fc.boolean(),
  });
  return fc
    .sample(book, { seed: 2019, numRuns: 8 })
    .map(({ rows, budget, forecast, hasDeviation, isDemanding }, index) => {
      const extra = isDemanding ? ["Vad's [det]@#"] : [];
      const deviation = hasDeviation ? ["Avvikelse"] : [];
      const headers = ["Verksamhet", ...extra, budget, forecast, ...deviation];
      const cells = rows.map(([planned, expected], number) => [
        `Enhet ${String(number + 1)}`,
        ...extra.map(() => "ja"),
        planned,
        expected,
        ...deviation.map(() => null),
      ]);
      const ref = `A3:${String.fromCharCode(64 + headers.length)}${String(3 + rows.length)}`;
      const sheet = { name: "Drift & mer", rows: { A3: [headers, ...cells] }, tables: [{ name: "Driftbudget", ref }] };
      return [`generated ${String(index + 1)}`, { sheets: [sheet] }];
    });
}
