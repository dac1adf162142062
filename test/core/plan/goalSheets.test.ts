import type { SheetContent } from "../../../src/core/plan/sheetContent";
import { type CalculatedSheets, calculateSheets } from "./calculateSheets";
import { createKoping, findRow, generateSheets, readCounts } from "./generatedSheets";

const GOALS = "Delår mål";
const ASSIGNMENTS = "Delår uppdrag";
const STATUS = "Delår status";
const WARNING = "Bladet är inte aktuellt";

let sheets: CalculatedSheets;
afterEach(() => {
  sheets.dispose();
});

const calculateKoping = async (...changes: Parameters<typeof createKoping>): Promise<readonly SheetContent[]> => {
  const snapshot = createKoping(...changes);
  const contents = generateSheets(snapshot);
  sheets = await calculateSheets(snapshot, contents);
  return contents;
};
const readWarnings = (): readonly unknown[] =>
  [GOALS, ASSIGNMENTS, STATUS].map((name) => String(sheets.read(name)[2]?.[0]).startsWith(WARNING));

describe("On Köping's workbook the sheets show", () => {
  test("how many activities of each goal stand where, and all of them together", async () => {
    await calculateKoping();
    const read = (label: string) => readCounts(sheets.read(STATUS), "Aktiviteter per mål", label);
    const headers = ["Pågår", "Klar", "Uppskjuten", "Bättre", "Bra", "Sämre", "Övrigt", "Summa"];
    const count = (...counts: number[]) => Object.fromEntries(headers.map((header, index) => [header, counts[index]]));
    expect(read("En kommun med hög kvalitet")).toEqual(count(6, 0, 0, 2, 2, 0, 0, 10));
    expect(read("En kommun med inflytande och bra information")).toEqual(count(1, 0, 1, 2, 1, 0, 0, 5));
    expect(read("Trygghet i livets alla skeenden")).toEqual(count(1, 0, 0, 0, 0, 0, 0, 1));
    expect(read("Miljöarbete med omsorg om gemensamma resurser, natur och klimat")).toEqual(
      count(0, 0, 0, 1, 0, 1, 0, 2),
    );
    expect(read("Arbete och näringsliv")).toEqual(count(2, 1, 0, 5, 2, 0, 0, 10));
    expect(read("Summa")).toEqual(count(10, 1, 1, 10, 5, 1, 0, 28));
    expect(findRow(sheets.read(STATUS), "Olika aktiviteter")[1]).toBe(27);
  });

  test("how goals and indicators are answered", async () => {
    await calculateKoping();
    const status = sheets.read(STATUS);
    expect(readCounts(status, "Når vi målen?", "Alla mål")).toEqual({ Ja: 2, Delvis: 3, Nej: 0, Övrigt: 0, Summa: 5 });
    expect(readCounts(status, "Indikatorer per mål", "Summa")).toEqual({
      ...{ Ja: 10, Delvis: 0, Nej: 0, Övrigt: 0, Summa: 10 },
    });
    expect(findRow(status, "Olika indikatorer")[1]).toBe(8);
  });

  test("how the assignments of each year stand", async () => {
    await calculateKoping();
    const read = (label: string) => readCounts(sheets.read(STATUS), "Uppdrag per beslutsår", label);
    const count = (started: number, ongoing: number, done: number, postponed: number, sum: number) => ({
      ...{ Påbörjat: started, Pågår: ongoing, Klart: done, Uppskjutet: postponed, Övrigt: 0, Summa: sum },
    });
    expect(read("2019")).toEqual(count(0, 1, 1, 0, 2));
    expect(read("2018")).toEqual(count(1, 2, 0, 0, 3));
    expect(read("2017")).toEqual(count(0, 1, 0, 1, 2));
    expect(read("2015")).toEqual(count(0, 1, 1, 0, 2));
    expect(read("Summa")).toEqual(count(1, 5, 2, 1, 9));
  });

  test("what each cell was promised to show, no error, and no warning", async () => {
    const contents = await calculateKoping();
    for (const { sheet, rows } of contents) {
      const grid = sheets.read(sheet);
      rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          const shown = grid[row]?.[column];
          if (cell.kind === "formula" && cell.value !== null) expect(shown).toBe(cell.value);
          expect(String(shown)).not.toMatch(/^#/);
        });
      });
    }
    expect(readWarnings()).toEqual([false, false, false]);
  });

  test("a goal as the report lays it out, without the sections that it has nothing for", async () => {
    await calculateKoping();
    const lines = sheets
      .read(GOALS)
      .map((row) => row.join(" | "))
      .filter((line) => line !== " | ");
    const start = lines.indexOf("Mål – Trygghet i livets alla skeenden | ");
    expect(lines.slice(start - 1, start + 14)).toEqual([
      "Kommunstyrelsen – Kommunledningsförvaltningen, Kommunchef | ",
      "Mål – Trygghet i livets alla skeenden | ",
      "Förvaltningen inför ett trygghetsarbete som bygger på kunskap. | ",
      "Så ligger vi till med årets aktiviteter | Läget",
      "Saker som vi vill satsa extra på i år | ",
      "Genom samverkan med externa parter och gemensam analys planera och genomföra trygghetsskapande åtgärder | Pågår",
      "Förvaltningens lägeskommentar och årets bedömning | ",
      "Så långt har vi kommit med aktiviteterna | ",
      expect.stringContaining("Embrace, ett system som kartlägger brott"),
      expect.stringContaining("Flera förvaltningar, bostadsbolaget och polisen"),
      "Plats för bild | ",
      "Avtalet om Embrace skrivs under av dem som ska arbeta med systemet. | ",
      expect.stringContaining("En kommunikatör hjälper"),
      "Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen? | Delvis",
      "Arbetssättet är nytt: avtalet tecknades i år. | ",
    ]);
  });

  test("each goal on a page of its own, with its sub-headings as headings", async () => {
    const [goals] = await calculateKoping();
    const pages = goals?.rows.filter(({ startsPage }) => startsPage === true).length;
    expect(pages).toBe(4);
    const biogas = goals?.rows.find(({ cells: [cell] }) => cell?.kind === "text" && cell.text === "Biogas");
    expect(biogas?.cells[0]?.style).toBe("smallHeading");
  });

  test("this year's assignments first, then the earlier ones, the newest first, in the form that ett uppdrag has", async () => {
    await calculateKoping();
    const rows = sheets
      .read(ASSIGNMENTS)
      .filter(([text]) => text !== "")
      .map(([text, status]) => `${String(text).slice(0, 24)} | ${String(status)}`);
    expect(rows.slice(2, 15)).toEqual([
      "Redovisning av särskilda | ",
      "Uppdrag | Status",
      "Trygghetspaket. En eller | Pågår",
      "Förslag till lösning för | Klart",
      "Redovisning av särskilda | ",
      "Uppdrag | Status",
      "Utreda möjligheten till  | Pågår",
      "Undersöka möjligheten ti | Påbörjat",
      "Ständigt arbete för effe | Pågår",
      "Se över möjligheten att  | Pågår",
      "Utreda möjligheten och u | Uppskjutet",
      "Personalrekrytering: för | Klart",
      "Vikarieanskaffning: förs | Pågår",
    ]);
  });

  test("the same when they are made again", () => {
    const snapshot = createKoping();
    expect(generateSheets(snapshot)).toEqual(generateSheets(createKoping()));
    sheets = { read: () => [], enter: () => Promise.resolve(), dispose: () => undefined };
  });
});

describe("A change in the tables shows at once", () => {
  test("when a status is changed, in the gender of the thing, and in the counts", async () => {
    await calculateKoping();
    await sheets.enter("Aktiviteter", 1, "Läge", "Klart");
    await sheets.enter("Uppdrag", 0, "Status", "uppskjuten");
    expect(findRow(sheets.read(GOALS), "Arbetsgivarvarumärke")[1]).toBe("Klar");
    expect(sheets.read(ASSIGNMENTS)[6]?.[1]).toBe("Uppskjutet");
    const status = sheets.read(STATUS);
    const counts = readCounts(status, "Aktiviteter per mål", "En kommun med hög kvalitet");
    expect(counts).toMatchObject({ Pågår: 5, Klar: 1, Summa: 10 });
    expect(readCounts(status, "Uppdrag per beslutsår", "2019")).toMatchObject({ Pågår: 0, Klart: 1, Uppskjutet: 1 });
    expect(readWarnings()).toEqual([false, false, false]);
  });

  test("when a status is taken away: the cell is blank, and the row counts among the others", async () => {
    await calculateKoping();
    await sheets.enter("Aktiviteter", 1, "Läge", "");
    expect(findRow(sheets.read(GOALS), "Arbetsgivarvarumärke")[1]).toBe("");
    const counts = readCounts(sheets.read(STATUS), "Aktiviteter per mål", "En kommun med hög kvalitet");
    expect(counts).toMatchObject({ Pågår: 5, Övrigt: 1, Summa: 10 });
  });

  test("when a goal is answered, reworded or explained", async () => {
    await calculateKoping();
    await sheets.enter("Mål", 1, "Bedömning", "Nej");
    await sheets.enter("Mål", 1, "Motivering", "Vi hinner inte.");
    const question = "Kommer vi att nå ända fram med aktiviteterna och därigenom bidra till måluppfyllelsen?";
    const goal = "Mål – En kommun med inflytande och bra information";
    expect(findRow(sheets.read(GOALS), question, goal)[1]).toBe("Nej");
    expect(findRow(sheets.read(GOALS), "Vi hinner inte.", goal)).toBeDefined();
    expect(readCounts(sheets.read(STATUS), "Når vi målen?", "Alla mål")).toMatchObject({ Ja: 2, Delvis: 2, Nej: 1 });
  });

  test("when a goal gets another name in its own table and in those that name it", async () => {
    const activities = createKoping().tables.find(({ name }) => name === "Aktiviteter");
    const own = activities?.body.values.flatMap((row, index) => (row[1] === "Arbete och näringsliv" ? [index] : []));
    await calculateKoping();
    await sheets.enter("Mål", 4, "Mål", "Näringsliv");
    for (const row of own ?? []) await sheets.enter("Aktiviteter", row, "Mål", "Näringsliv");
    for (const row of [8, 9]) await sheets.enter("Indikatorer", row, "Mål", "Näringsliv");
    expect(findRow(sheets.read(GOALS), "Mål – Näringsliv")).toBeDefined();
    const counts = readCounts(sheets.read(STATUS), "Aktiviteter per mål", "Näringsliv");
    expect(counts).toMatchObject({ Pågår: 2, Klar: 1, Summa: 10 });
    expect(readWarnings()).toEqual([false, false, false]);
  });
});

describe("A line says that a sheet is out of date", () => {
  test("when a row comes", async () => {
    await calculateKoping({ Uppdrag: (table) => ({ ...table, rows: [...table.rows, []] }) });
    expect(readWarnings()).toEqual([false, false, false]);
    await sheets.enter("Uppdrag", 9, "Uppdrag", "Ett nytt uppdrag");
    expect(readWarnings()).toEqual([false, true, true]);
  });

  test("when a row goes", async () => {
    await calculateKoping();
    for (const header of ["Nr", "Mål", "Grupp", "Aktivitet", "Läge"]) await sheets.enter("Aktiviteter", 27, header, "");
    expect(readWarnings()).toEqual([true, false, true]);
  });

  test("when two rows change places", async () => {
    await calculateKoping();
    await sheets.enter("Mål", 0, "Nr", "M2");
    await sheets.enter("Mål", 1, "Nr", "M1");
    expect(readWarnings()).toEqual([true, false, true]);
  });

  test("when an activity goes to another goal, or two change goals with each other", async () => {
    await calculateKoping();
    await sheets.enter("Aktiviteter", 0, "Mål", "Arbete och näringsliv");
    expect(readWarnings()[0]).toBe(true);
    await sheets.enter("Aktiviteter", 18, "Mål", "En kommun med hög kvalitet");
    expect(readWarnings()[0]).toBe(true);
  });

  test("when a commentary that was taken apart into paragraphs says something else, however little", async () => {
    await calculateKoping();
    const commentary = String(createKoping().tables.find(({ name }) => name === "Mål")?.body.values[0]?.[4]);
    await sheets.enter("Mål", 0, "Lägeskommentar", commentary.replace("höst", "vår!"));
    expect(readWarnings()).toEqual([true, false, false]);
    await sheets.enter("Mål", 0, "Lägeskommentar", commentary);
    expect(readWarnings()).toEqual([false, false, false]);
    await sheets.enter("Mål", 0, "Lägeskommentar", "");
    expect(readWarnings()).toEqual([true, false, false]);
  });

  test("and says which rows, and stays away again when they are put back", async () => {
    await calculateKoping();
    await sheets.enter("Mål", 0, "Nr", "M9");
    const basis = sheets.read(GOALS).filter(([, state]) => state === "Ändrat" || state === "Stämmer");
    expect(basis.filter(([, state]) => state === "Ändrat").map(([text]) => String(text).slice(0, 3))).toEqual([
      "Mål",
      "M1:",
    ]);
    await sheets.enter("Mål", 0, "Nr", "M1");
    expect(readWarnings()).toEqual([false, false, false]);
  });
});
