import fc from "fast-check";
import type { Calc, CalcTable } from "../../../host/calc/calc";
import { createCalc } from "../../../host/calc/createCalc";
import { calculateBook, changeSheet } from "./calculateBook";

let calc: Calc;
beforeAll(() => {
  calc = createCalc();
});
afterAll(() => calc.dispose());

describe("Entering something in a cell", () => {
  const BOOK = {
    sheets: { Blad1: { A1: 1, A2: 2, B1: "=A1+A2", B2: "=B1*10", B3: "=5" }, Blad2: { A1: "=SUM(Blad1!A1:A9)" } },
  };

  test("changes every formula that builds on it, on other sheets too, and no other", async () => {
    expect(await calculateBook(calc, BOOK)).toEqual(
      new Map([
        ["Blad1!B1", 3],
        ["Blad1!B2", 30],
        ["Blad1!B3", 5],
        ["Blad2!A1", 3],
      ]),
    );
    expect(await changeSheet(calc, "Blad1", { A1: 11 })).toEqual(
      new Map([
        ["Blad1!B1", 13],
        ["Blad1!B2", 130],
        ["Blad2!A1", 13],
      ]),
    );
  });

  test("replaces a formula by a figure, a figure by a formula, and one formula by another", async () => {
    await calculateBook(calc, BOOK);
    expect((await changeSheet(calc, "Blad1", { B1: 7 })).get("Blad1!B2")).toBe(70);
    expect((await changeSheet(calc, "Blad1", { A1: 100 })).get("Blad1!B2")).toBeUndefined();
    expect((await changeSheet(calc, "Blad1", { B1: "=A2*A2" })).get("Blad1!B2")).toBe(40);
    expect((await changeSheet(calc, "Blad1", { B1: "=A1" })).get("Blad1!B2")).toBe(1000);
    expect((await changeSheet(calc, "Blad1", { A2: 3 })).get("Blad1!B1")).toBeUndefined();
  });

  test("takes a formula or a figure away: the cell is blank", async () => {
    await calculateBook(calc, BOOK);
    expect((await changeSheet(calc, "Blad1", { B1: null })).get("Blad1!B2")).toBe(0);
    expect((await changeSheet(calc, "Blad1", { A2: null })).get("Blad2!A1")).toBe(1);
    expect((await changeSheet(calc, "Blad1", { B9: "=COUNTA(A1:B3)" })).get("Blad1!B9")).toBe(3);
  });

  test("may be far below and to the right of everything else", async () => {
    await calculateBook(calc, BOOK);
    expect((await changeSheet(calc, "Blad1", { A9000: 4 })).size).toBe(0);
    expect(
      await changeSheet(calc, "Blad1", { C1: "=A9000", C2: "=SUM(A:A)", C3: "=A20000", C4: "=XFD1048576&1" }),
    ).toEqual(
      new Map<string, unknown>([
        ["Blad1!C1", 4],
        ["Blad1!C2", 7],
        ["Blad1!C3", 0],
        ["Blad1!C4", "1"],
      ]),
    );
  });

  test("is refused on a sheet that is not there", async () => {
    await calculateBook(calc, BOOK);
    await expect(changeSheet(calc, "Blad9", { A1: 1 })).rejects.toThrow("Blad9");
  });

  test("is refused before a workbook has been loaded", async () => {
    const fresh = createCalc();
    await expect(changeSheet(fresh, "Blad1", { A1: 1 })).rejects.toThrow("No workbook");
    fresh.dispose();
  });
});

describe("What is in a cell", () => {
  test("stays text where it is text: a number, a date, a formula or a boolean in letters", async () => {
    const values = await calculateBook(calc, {
      sheets: { Blad1: { A1: "5", A2: "2026-08-31", A4: "TRUE", B1: "=COUNT(A1:A4)", B2: "=ISTEXT(A1)", B3: "=A4" } },
    });
    expect([values.get("Blad1!B1"), values.get("Blad1!B2"), values.get("Blad1!B3")]).toEqual([0, true, "TRUE"]);
  });

  test("stays text where it begins with an equals sign but is no formula", async () => {
    const cells = [
      { row: 0, column: 0, entry: { value: "=1+1" } },
      { row: 0, column: 1, entry: { formula: "=A1" } },
    ];
    const [result] = await calc.load({ sheets: [{ id: "s", name: "S", cells }], tables: [], names: new Map() });
    expect(result).toEqual({ sheetId: "s", row: 0, column: 1, value: "=1+1" });
  });

  test("may be an error, which goes on to what builds on it", async () => {
    const values = await calculateBook(calc, {
      sheets: { Blad1: { A1: { error: "#N/A" }, B1: "=A1+1", B2: "=ISNA(A1)", B3: "=IFERROR(A1,5)", B4: "=1/0" } },
    });
    expect([...values.values()]).toEqual([{ error: "#N/A" }, true, 5, { error: "#DIV/0!" }]);
  });

  test("may be true or false", async () => {
    const values = await calculateBook(calc, {
      sheets: { Blad1: { A1: true, B1: "=A1", B2: "=NOT(A1)", B3: "=A1+1" } },
    });
    expect([...values.values()]).toEqual([true, false, 2]);
  });

  test("is never minus nothing", async () => {
    const values = await calculateBook(calc, { sheets: { Blad1: { A1: 0, B1: "=-A1", B2: "=-Z1" } } });
    expect([...values.values()]).toEqual([0, 0]);
  });
});

describe("A formula that nobody could enter in Excel", () => {
  test.each(["", "SUM(", "1+", ")", '"x', "OKÄND(1)", "SUM(1,2))", "SWITCH()", "1 1", "T["])(
    "is an error in its own cell and harms no other: =%s",
    async (formula) => {
      const values = await calculateBook(calc, { sheets: { Blad1: { A1: `=${formula}`, A2: "=1+1" } } });
      expect(JSON.stringify(values.get("Blad1!A1"))).toMatch(/^{"error":"#(NAME\?|VALUE!|N\/A)"}$/);
      expect(values.get("Blad1!A2")).toBe(2);
      expect((await changeSheet(calc, "Blad1", { A1: "=A2" })).get("Blad1!A1")).toBe(2);
    },
  );

  test("goes round in a circle, and the calculation ends all the same", async () => {
    const values = await calculateBook(calc, { sheets: { Blad1: { A1: "=B1+1", B1: "=A1+1", C1: "=1+1" } } });
    expect(values.get("Blad1!C1")).toBe(2);
  });
});

describe("A formula that gives several cells", () => {
  test("fills those below and beside it, and they can be built on", async () => {
    const values = await calculateBook(calc, {
      sheets: { Blad1: { A1: "=SEQUENCE(2,2)", D1: "=SUM(A1:B2)", D2: "=B2*10", F1: '=IF({1;0},"",7)' } },
    });
    expect(values).toEqual(
      new Map<string, unknown>([
        ["Blad1!A1", 1],
        ["Blad1!B1", 2],
        ["Blad1!A2", 3],
        ["Blad1!B2", 4],
        ["Blad1!D1", 10],
        ["Blad1!D2", 40],
        ["Blad1!F1", ""],
        ["Blad1!F2", 7],
      ]),
    );
  });

  test("leaves the cells blank that it fills no more", async () => {
    await calculateBook(calc, { sheets: { Blad1: { A1: 3, B1: "=SEQUENCE(A1)", D1: "=COUNTA(B1:B9)" } } });
    expect(await changeSheet(calc, "Blad1", { A1: 2 })).toEqual(
      new Map([
        ["Blad1!B1", 1],
        ["Blad1!B2", 2],
        ["Blad1!B3", null],
        ["Blad1!D1", 2],
      ]),
    );
    expect(await changeSheet(calc, "Blad1", { B1: null })).toEqual(
      new Map([
        ["Blad1!B2", null],
        ["Blad1!D1", 0],
      ]),
    );
  });

  test("gives #SPILL! where something stands in the way, until it is gone", async () => {
    await calculateBook(calc, { sheets: { Blad1: { B1: "=SEQUENCE(3)", B4: 8 } } });
    const blocked = await changeSheet(calc, "Blad1", { B3: "x" });
    expect([blocked.get("Blad1!B1"), blocked.get("Blad1!B2"), blocked.has("Blad1!B3")]).toEqual([
      { error: "#SPILL!" },
      null,
      false,
    ]);
    const freed = await changeSheet(calc, "Blad1", { B3: null });
    expect([freed.get("Blad1!B1"), freed.get("Blad1!B2"), freed.get("Blad1!B3")]).toEqual([1, 2, 3]);
  });
});

describe("Loading a workbook", () => {
  test("forgets the one before, its names and tables too", async () => {
    const table: CalcTable = {
      name: "T",
      sheetId: "Blad1",
      firstRow: 0,
      firstColumn: 0,
      lastRow: 1,
      columns: ["Budget"],
      hasHeaders: true,
      hasTotals: false,
    };
    const formulas = {
      B1: "=Sats*2",
      B2: "=SUM(T[Budget])",
      B3: '="en formel som är längre än sextiofyra tecken: "&Sats&"!"',
    };
    const sheets = { Blad1: { A1: "Budget", A2: 5, ...formulas } };
    const first = await calculateBook(calc, { sheets, tables: [table], names: { Sats: "0.5" } });
    expect([...first.values()]).toEqual([1, 5, "en formel som är längre än sextiofyra tecken: 0.5!"]);
    const second = await calculateBook(calc, { sheets, names: { Sats: "Blad1!$A$2" } });
    expect([...second.values()]).toEqual([10, { error: "#REF!" }, "en formel som är längre än sextiofyra tecken: 5!"]);
    const third = await calculateBook(calc, { sheets });
    expect(third.get("Blad1!B1")).toEqual({ error: "#NAME?" });
  });

  test("leaves another calculation beside it alone", async () => {
    const beside = createCalc();
    await calculateBook(beside, { sheets: { Blad1: { A1: 1, B1: "=A1*2" } } });
    await calculateBook(calc, { sheets: { Blad1: { A1: 50, B1: "=A1*3" } } });
    const [here, there] = await Promise.all([
      changeSheet(calc, "Blad1", { A1: 60 }),
      changeSheet(beside, "Blad1", { A1: 7 }),
    ]);
    expect([here.get("Blad1!B1"), there.get("Blad1!B1")]).toEqual([180, 14]);
    beside.dispose();
    expect((await changeSheet(calc, "Blad1", { A1: 70 })).get("Blad1!B1")).toBe(210);
  });

  test("finds sheets whatever they are called", async () => {
    const name = fc
      .string({ unit: fc.constantFrom(...Array.from("aBÅö 19'&-–.,;()#%+=\"{}$€^~_<>|")), minLength: 1, maxLength: 31 })
      .filter((text) => text.trim() === text && !text.startsWith("'") && !text.endsWith("'") && text !== "Blad1");
    await fc.assert(
      fc.asyncProperty(name, async (sheet) => {
        const quoted = `'${sheet.replaceAll("'", "''")}'`;
        const values = await calculateBook(calc, {
          sheets: { Blad1: { B1: `=SUM(${quoted}!A1:A2)+${quoted}!A2+N` }, [sheet]: { A1: 1, A2: 20 } },
          names: { N: `${quoted}!$A$1` },
        });
        expect(values.get("Blad1!B1")).toBe(42);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

test("A workbook changed step by step has the values of one loaded afresh", async () => {
  const rows = 5;
  const columns = ["A", "B", "C"];
  const content = (row: number) =>
    fc.oneof(
      fc.constantFrom(null, 1, 2.5, "", "x", true, { error: "#N/A" }),
      // Formulas look upwards only, so that no circle arises.
      ...(row === 0
        ? []
        : [
            fc
              .constantFrom(
                "SUM(A$1:C#)",
                "COUNTA(A$1:C#)",
                'COUNTIFS(B$1:B#,"<>")',
                "A#+B#",
                'IF(C#="","",C#)',
                "B#",
                "SEQUENCE(2)",
              )
              .map((formula) => `=${formula.replaceAll("#", String(row))}`),
          ]),
    );
  const edit = fc
    .tuple(fc.nat(rows - 1), fc.constantFrom(...columns))
    .chain(([row, column]) => content(row).map((entered) => [`${column}${row + 1}`, entered] as const));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      async (steps) => {
        const contents: Record<string, (typeof steps)[number][number][1]> = {};
        const values = new Map(await calculateBook(calc, { sheets: { Blad1: contents } }));
        for (const step of steps) {
          const entered = Object.fromEntries(step);
          Object.assign(contents, entered);
          for (const address of Object.keys(entered)) values.delete(`Blad1!${address}`);
          for (const [address, value] of await changeSheet(calc, "Blad1", entered)) {
            if (value === null) values.delete(address);
            else values.set(address, value);
          }
        }
        const afresh = await calculateBook(calc, { sheets: { Blad1: contents } });
        expect(Object.fromEntries(values)).toEqual(Object.fromEntries(afresh));
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
