import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { Write } from "../../../src/core/plan/plan";
import { type AskedFacts, planReportTables } from "../../../src/core/plan/planReportTables";
import type { TableKey } from "../../../src/core/vocabulary/keys";
import { vocabularies } from "../../../src/core/vocabulary/vocabularies";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { sheetWords } from "../../../src/texts/sheetWords";
import { createWorkbookSnapshot, type TableDescription } from "../snapshot";
import { calculateSheets } from "./calculateSheets";
import { createKoping, generateSheets, readCounts } from "./generatedSheets";

type NewTable = Extract<Write, { kind: "addTableSheet" }>;
const allKeys = Object.keys(vocabularies) as TableKey[];

const planTables = (
  snapshot: WorkbookSnapshot,
  keys: readonly TableKey[] = allKeys,
  facts: AskedFacts = {},
): readonly NewTable[] =>
  planReportTables(snapshot, checkWorkbook(snapshot).report, keys, facts, sheetWords).writes.filter(
    (write) => write.kind === "addTableSheet",
  );

const findTable = (tables: readonly NewTable[], name: string): NewTable => {
  const found = tables.find(({ table }) => table === name);
  if (found === undefined) throw new Error(`No table ${name}`);
  return found;
};
const readSource = (tables: readonly NewTable[], name: string, header: string): string | undefined =>
  findTable(tables, name).columns.find((column) => column.header === header)?.validation?.source;

/** The tables as they stand once they are written, with formulas as formulas. */
const createWritten = (tables: readonly NewTable[]): WorkbookSnapshot =>
  createWorkbookSnapshot(
    ...tables.map(({ table, columns, rows }): TableDescription => ({
      name: table,
      row: 0,
      headers: columns.map(({ header }) => header),
      rows: rows.map((row) => row.map((cell, index) => (columns[index]?.isCalculated === true ? "" : cell))),
      formulas: rows,
    })),
  );

const empty = createWorkbookSnapshot();

describe("In an empty workbook", () => {
  test("all ten tables are made, each on a sheet of its own with our own headers", () => {
    const tables = planTables(empty);
    expect(tables.map(({ table }) => table).sort()).toEqual(allKeys.map((key) => vocabularies[key].name).sort());
    expect(tables.every(({ sheet, table }) => sheet === table)).toBe(true);
    const headers = (name: string) => findTable(tables, name).columns.map(({ header }) => header);
    expect(headers("Mål")).toEqual([
      "Nr",
      "Mål",
      "Ansvarig enhet",
      "Bidrag",
      "Lägeskommentar",
      "Bedömning",
      "Motivering",
    ]);
    expect(headers("Driftbudget")).toEqual([
      "Verksamhet",
      "Budget",
      "Utfall",
      "Prognos helår",
      "Avvikelse",
      "Kommentar",
    ]);
  });

  test("words and Nr are text, so that nothing that is typed becomes a number, a date or a formula, and amounts are amounts", () => {
    const tables = planTables(empty);
    const formats = (name: string) => findTable(tables, name).columns.map(({ format }) => format);
    expect(new Set(formats("Aktiviteter"))).toEqual(new Set(["text"]));
    expect(formats("Driftbudget")).toEqual(["text", "amount", "amount", "amount", "amount", "text"]);
  });

  test("only those that were asked for are made, with what the user has told", () => {
    const facts = { municipality: "Köping", period: "augusti 2019", unit: "tkr" };
    const tables = planTables(empty, ["reportFacts"], facts);
    expect(tables.map(({ table }) => table)).toEqual(["Rapportuppgifter"]);
    expect(tables[0]?.rows).toEqual([
      ["Kommun", "Köping"],
      ["Nämnd", ""],
      ["Förvaltning", ""],
      ["Period", "augusti 2019"],
      ["Uppföljning nr", ""],
      ["Belopp anges i", "tkr"],
    ]);
  });

  test("the add-in knows every table that it makes, and each of its words and facts", () => {
    const written = createWritten(planTables(empty, allKeys, { period: "augusti 2019", followUp: "2" }));
    const { report, findings } = checkWorkbook(written);
    expect(findings.filter(({ rule }) => rule.startsWith("table/") || rule.startsWith("status-word/"))).toEqual([]);
    expect(report.facts.period).toEqual({ year: 2019, month: 8 });
    expect(planTables(written)).toEqual([]);
    const words = report.statusWords?.entries.map(({ word }) => word) ?? [];
    expect(words).toEqual(expect.arrayContaining(["Klar", "Klart", "Uppskjuten", "Uppskjutet", "Ja", "Sämre"]));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("Where names are taken", () => {
  test("a table is called Delår_, and so is its sheet, and its dropdowns and formulas know", () => {
    const taken = createWorkbookSnapshot({ name: "Mål", headers: ["Fotbollsmål", "Spelare"], rows: [["1", "Zlatan"]] });
    const tables = planTables(
      { ...taken, sheets: [...taken.sheets, { name: "STATUSORD", isProtected: false, isHidden: false }] },
      ["goals", "activities", "statusWords"],
    );
    expect(tables.map(({ sheet, table }) => [sheet, table])).toEqual([
      ["Delår_Statusord", "Delår_Statusord"],
      ["Delår_Mål", "Delår_Mål"],
      ["Aktiviteter", "Aktiviteter"],
    ]);
    expect(readSource(tables, "Aktiviteter", "Mål")).toContain("'Delår_Mål'!$A$1");
    expect(readSource(tables, "Aktiviteter", "Läge")).toContain("'Delår_Statusord'!$D$1");
    expect(String(findTable(tables, "Delår_Statusord").rows[0]?.[3])).toContain("Delår_Statusord[Ord]");
  });

  test("a table that is there already, by whatever name, is not made again, and the others' dropdowns use it", () => {
    const tables = planTables(createKoping({ Aktiviteter: null }));
    expect(tables.map(({ table }) => table)).not.toContain("Mål");
    // Köping's table of goals begins in row 4 and Statusord's words stand in its first column.
    expect(readSource(tables, "Aktiviteter", "Mål")).toMatch(/^=OFFSET\('Mål'!\$A\$4,1,0,/);
    expect(readSource(tables, "Aktiviteter", "Läge")).toMatch(/^=OFFSET\('Statusord'!\$A\$4,1,0,/);
  });
});

describe("Dropdowns take their words from cells", () => {
  test("never from a list of words in the rule, and nowhere where there is no table to take them from", () => {
    const sources = planTables(empty).flatMap(({ columns }) =>
      columns.flatMap(({ validation }) => validation?.source ?? []),
    );
    expect(sources.length).toBe(7);
    for (const source of sources) expect(source).toMatch(/^=(OFFSET\()?'/);
    expect(planTables(empty, ["activities"])[0]?.columns.every(({ validation }) => validation === null)).toBe(true);
  });

  test("each list has the words of its scale in the gender of the thing, and takes in the municipality's own at once", async () => {
    const tables = planTables(empty, ["statusWords"]);
    const [words] = tables;
    if (words === undefined) throw new Error("No Statusord");
    const rows = [...words.rows.map((row) => [...row]), ["", "", "", ...(words.rows[0]?.slice(3) ?? [])]];
    const snapshot = createWritten([{ ...words, rows }]);
    const count = (header: string): string => {
      const column = words.columns.findIndex((candidate) => candidate.header === header);
      const letter = String.fromCharCode(65 + column);
      return `=ROWS(OFFSET('Statusord'!$${letter}$1,1,0,MAX(1,ROWS('Statusord'!$${letter}$2:$${letter}$301)-COUNTBLANK('Statusord'!$${letter}$2:$${letter}$301)),1))`;
    };
    const lists = ["Lista aktiviteter", "Lista uppdrag", "Lista mål och indikatorer"];
    const sheets = await calculateSheets(snapshot, [
      {
        sheet: "Prov",
        columnWidths: [50, 50, 50],
        rows: [
          {
            height: null,
            cells: lists.map((header) => ({ style: "plain", kind: "formula", formula: count(header), value: null })),
          },
          ...rows.map((_, index) => ({
            height: null,
            cells: lists.map((header) => ({
              style: "plain" as const,
              kind: "formula" as const,
              formula: `=INDEX(Statusord[${header}],${String(index + 1)})`,
              value: null,
            })),
          })),
        ],
        page: { orientation: "portrait", titleRows: null, frozenRows: 0, header: "", footer: "" },
        charts: [],
      },
    ]);
    const read = (column: number) =>
      sheets
        .read("Prov")
        .slice(1)
        .map((row) => row[column])
        .filter((word) => word !== "");
    expect(read(0)).toEqual([
      ...["Ej påbörjad", "Påbörjad", "Pågår", "Klar", "Försenad", "Uppskjuten", "Utgår", "Kan inte bedömas ännu"],
      ...["Bättre", "Bra", "Oförändrat", "Sämre"],
    ]);
    expect(read(1)).toEqual([
      ...["Pågår", "Utgår", "Kan inte bedömas ännu", "Ej påbörjat", "Påbörjat", "Klart", "Försenat", "Uppskjutet"],
    ]);
    expect(read(2)).toEqual(["Kan inte bedömas ännu", "Ja", "Delvis", "Nej"]);
    expect(sheets.read("Prov")[0]).toEqual([12, 8, 4]);

    await sheets.enter("Statusord", rows.length - 1, "Ord", "I hamn");
    await sheets.enter("Statusord", rows.length - 1, "Betyder", "Klar");
    expect([read(0).at(-1), read(1).at(-1), read(2).at(-1)]).toEqual(["I hamn", "I hamn", "Nej"]);
    await sheets.enter("Statusord", rows.length - 1, "Gäller", "uppdrag");
    expect([read(0).at(-1), read(1).at(-1)]).toEqual(["Sämre", "I hamn"]);
    expect(sheets.read("Prov")[0]).toEqual([12, 9, 4]);
    sheets.dispose();
  });
});

test("A word that the dropdown offers is counted and turned as it should", async () => {
  const snapshot = createKoping();
  const sheets = await calculateSheets(snapshot, generateSheets(snapshot));
  for (const word of ["Ej påbörjad", "Försenad", "Utgår"]) {
    await sheets.enter("Aktiviteter", 0, "Läge", word);
    expect(readCounts(sheets.read("Delår status"), "Aktiviteter per mål", "Summa")).toMatchObject({
      Övrigt: 1,
      Summa: 28,
    });
  }
  sheets.dispose();
});
