import fc from "fast-check";
import { parseAmount } from "../../src/core/parse/parseAmount";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import type { DocumentTable } from "../../src/core/report/reportDocument";
import { renderPlainText, renderTableText } from "../../src/export/renderPlainText";
import { reportWords } from "../../src/texts/reportWords";
import { createCouncilReport } from "../core/report/councilTables";

const council = buildCouncilReport(createCouncilReport(), [], reportWords);

const findTable = (id: string): DocumentTable => {
  const found = council.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "table" && block.id === id);
  if (found?.kind !== "table") throw new Error(`There is no table ${id}.`);
  return found;
};

const tableOfCells = (...cells: readonly (string | number | null)[]): DocumentTable => ({
  kind: "table",
  id: "table",
  title: "",
  unit: null,
  unitLine: null,
  columns: cells.map((cell) => ({
    header: "Rubrik",
    kind: typeof cell === "string" ? "text" : "deviation",
    decimals: 0,
    key: null,
  })),
  rows: [{ kind: "item", cells, index: null }],
  notes: [],
  source: null,
});

test("for Word a table is copied as it is read, with its unit and its notes", () => {
  const lines = renderTableText(findTable("investmentBudget"), "word").split("\n");
  expect(lines[0]).toBe("Belopp i tkr");
  expect(lines[1]).toBe("Verksamhet\tBudget\tUtfall\tPrognos Helår\tAvvikelse Helår");
  expect(lines.slice(-3)).toEqual([
    "Rader utan prognos (1)\t3\u00a0100\t0\t–\t–",
    "Summa\t4\u00a0359\t69\t–\t–",
    "Prognos saknas för Ekonomiadministration, inventarier (budget 3\u00a0100\u00a0tkr).",
  ]);
});

test("for Excel figures stay figures: no spaces, a plain minus, and blank where nothing is known", () => {
  const operating = renderTableText(findTable("operatingBudget"), "excel").split("\n");
  expect(operating[1]).toBe("Gemensam administration\t7851\t8001\t-150");
  expect(operating.at(-1)).toBe("Summa\t40358\t40058\t300");
  expect(renderTableText(findTable("investmentBudget"), "excel").split("\n")[3]).toBe(
    "Ekonomiadministration, inventarier\t3100\t0\t\t",
  );
  expect(renderTableText(tableOfCells("a", 0.5, -1234.25), "excel").split("\n")[1]).toBe("a\t0,5\t-1234,25");
});

test("a share is copied to Excel as a share", () => {
  const [column] = tableOfCells(1).columns;
  if (column === undefined) throw new Error("There is no column.");
  const table: DocumentTable = { ...tableOfCells(0.711), columns: [{ ...column, kind: "percent" }] };
  expect(renderTableText(table, "excel").split("\n")[1]).toBe("71,1%");
  expect(renderTableText(table, "word").split("\n")[1]).toBe("71,1\u00a0%");
});

test("no text that is pasted into Excel becomes a formula or more cells than it was", () => {
  const pasted = (text: string): string | undefined => renderTableText(tableOfCells(text), "excel").split("\n")[1];
  expect(pasted("- Därav köpt verksamhet")).toBe("– Därav köpt verksamhet");
  expect(pasted('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
  expect(pasted("+46 221")).toBe("'+46 221");
  expect(pasted("rad\nrad\tcell")).toBe("rad rad cell");
  fc.assert(fc.property(fc.string(), (text) => !/^\s*[=+@-]/.test(pasted(text) ?? "")));
});

test("every amount that is copied to Excel is read back as the same amount", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (öre) => {
      const text = renderTableText(tableOfCells(öre / 100), "excel").split("\n")[1] ?? "";
      const parsed = parseAmount(text);
      expect("amount" in parsed ? parsed.amount : null).toBe(öre / 100 === 0 ? 0 : öre / 100);
    }),
  );
});

test("the whole report is readable as plain text, section after section", () => {
  const text = renderPlainText([council], { kind: "part", level: 1 });
  const order = [
    "Kommunstyrelsen – ",
    "Händelser under året",
    "• Friskvårdsbidrag",
    "Driftredovisning",
    "Summa\t40",
    "Mål – En kommun",
    "Redovisning av särskilda uppdrag 2019",
  ];
  const places = order.map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
});
