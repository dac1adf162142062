import fc from "fast-check";
import { parseBudgetTable } from "../../../src/core/parse/parseBudgetTable";
import type { SignConvention } from "../../../src/core/vocabulary/signConvention";
import type { CellContent, Grid } from "../../../src/core/workbook";
import { createTableSnapshot } from "../snapshot";

const propose = (headers: readonly string[], rows: Grid<CellContent>, numberFormats?: readonly string[]) =>
  parseBudgetTable(
    createTableSnapshot({ name: "Drift", headers, rows, ...(numberFormats === undefined ? {} : { numberFormats }) }),
    "operatingBudget",
    null,
    null,
  ).proposedConvention;

const withForecast = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const withActual = ["Verksamhet", "Utfall", "Budget", "Avvikelse"];

describe("printed deviations show how a table counts", () => {
  test("Köping: costs carry plus, budget less forecast", () => {
    const rows = [
      ["Gemensam administration", 7851, 8001, -150],
      ["Kommunikationsenhet", 2011, 1861, 150],
      ["Näringslivsenhet", 5140, 5140, 0],
    ];
    expect(propose(withForecast, rows)).toBe("budget-minus-forecast");
  });

  test("Gnesta: signed net figures, outcome less budget, among them rows that are rounded", () => {
    const rows = [
      ["Revision", -614, -620, 6],
      ["Pensioner", -8311, -11593, 3282],
      ["Skatter/statsbidrag", 521366, 522597, -1231],
      ["Förskoleverksamhet", -62318, -58877, -3442],
    ];
    expect(propose(withActual, rows)).toBe("actual-minus-budget");
  });

  test("Mölndal: a grant with plus and a net outcome with minus", () => {
    const rows = [
      ["Byggnadsnämnden", -26.8, 25.7, -1.1],
      ["Skolnämnden", -1776.6, 1775.7, -0.9],
    ];
    expect(propose(withActual, rows)).toBe("budget-plus-actual");
  });

  test("Helsingborg: grant, revenue and cost make a result", () => {
    const rows = [
      ["Barn- och utbildningsnämnden", 2903.2, 536.1, -3503.2, 0, -64],
      ["Socialnämnden", 470.1, 248.6, -697, 0, 21.6],
    ];
    expect(propose(["Nämnd", "Kommunbidrag", "Intäkter", "Kostnader", "Budget", "Avvikelse"], rows)).toBe("result");
  });

  test("revenues carry plus: forecast less budget", () => {
    const rows = [
      ["Avgifter", 100, 110, 10],
      ["Bidrag", 200, 190, -10],
    ];
    expect(propose(withForecast, rows)).toBe("forecast-minus-budget");
  });

  test("costs with plus: forecast less budget would make plus a deficit, so nothing is proposed", () => {
    const rows = [
      ["Kansli", 100, 110, 10],
      ["Personal", 200, 190, -10],
    ];
    expect(propose(withForecast, rows)).toBeNull();
  });

  test("figures shown without decimals are compared as they are shown", () => {
    const rows = [
      ["Kansli", 100.4, 90.3, 11],
      ["Personal", 200.4, 210.2, -9],
    ];
    expect(propose(withForecast, rows, ["General", "#,##0", "#,##0", "0"])).toBe("budget-minus-forecast");
    expect(propose(withForecast, rows, ["General", "#,##0.0", "#,##0.0", "0.0"])).toBeNull();
  });

  test("where every forecast equals its budget the signs decide", () => {
    const rows = [
      ["Kansli", 100, 100, 0],
      ["Personal", 200, 200, 0],
    ];
    expect(propose(withForecast, rows)).toBe("budget-minus-forecast");
  });

  test("deviations that follow no rule propose nothing", () => {
    const rows = [
      ["Kansli", 100, 90, 55],
      ["Personal", 200, 210, 77],
    ];
    expect(propose(withForecast, rows)).toBeNull();
  });

  test("a rule that half of the rows break proposes nothing", () => {
    const rows = [
      ["Kansli", 100, 90, 10],
      ["Personal", 200, 210, 77],
    ];
    expect(propose(withForecast, rows)).toBeNull();
  });

  test("a rule that one row in three breaks is proposed all the same", () => {
    const rows = [
      ["Kansli", 100, 90, 10],
      ["Personal", 200, 210, -10],
      ["Ekonomi", 300, 310, 77],
    ];
    expect(propose(withForecast, rows)).toBe("budget-minus-forecast");
  });

  test("deviations beside blank forecasts speak for no convention, and against none", () => {
    const rows = [
      ["Kansli", 100, 90, 10],
      ["Personal", 200, 220, -20],
      ["Ekonomi", 300, "", 300],
      ["Kultur", 400, "", 0],
      ["Fritid", 500, "", 0],
    ];
    expect(propose(withForecast, rows)).toBe("budget-minus-forecast");
  });

  test("rows that Radtyp calls revenue do not disturb the rest", () => {
    const rows = [
      ["kostnad", "Löner", 100, 90, 10],
      ["intäkt", "Avgifter", 50, 60, 10],
      ["intäkt", "Bidrag", 50, 70, 20],
      ["intäkt", "Hyror", 50, 80, 30],
    ];
    expect(propose(["Radtyp", ...withForecast], rows)).toBe("budget-minus-forecast");
  });

  test("sums in the table have no say", () => {
    const rows = [
      ["Kansli", 100, 90, 10],
      ["Summa", 100, 90, -10],
      ["Totalt", 100, 90, -10],
    ];
    expect(propose(withForecast, rows)).toBe("budget-minus-forecast");
  });
});

describe("in a new table without deviations the signs decide", () => {
  test.each<[string, readonly string[], Grid<CellContent>, SignConvention | null]>([
    [
      "costs with plus",
      withForecast,
      [
        ["A", 100, 90],
        ["B", 0, 10],
      ],
      "budget-minus-forecast",
    ],
    ["costs with plus before the first forecast", withForecast, [["A", 100, ""]], "budget-minus-forecast"],
    [
      "costs with minus",
      withForecast,
      [
        ["A", -100, -90],
        ["B", -50, ""],
      ],
      "forecast-minus-budget",
    ],
    ["costs with minus and no forecast", withActual, [["A", -90, -100]], "actual-minus-budget"],
    ["a grant with plus and its cost with minus", withActual, [["A", -90, 100]], "budget-plus-actual"],
    [
      "mixed signs",
      withForecast,
      [
        ["A", 100, 90],
        ["B", -100, -90],
      ],
      null,
    ],
    ["no figures at all", withForecast, [["A", 0, 0]], null],
  ])("%s", (_, headers, rows, convention) => {
    expect(propose(headers, rows)).toBe(convention);
  });
});

test("a table built on one relation and rounded in print is proposed that relation", () => {
  const relations = {
    "budget-minus-forecast": (budget: number, forecast: number) => budget - forecast,
    "forecast-minus-budget": (budget: number, forecast: number) => forecast - budget,
  } as const;
  fc.assert(
    fc.property(
      fc.constantFrom("budget-minus-forecast" as const, "forecast-minus-budget" as const),
      fc.constantFrom(1, 0.1),
      fc.array(fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.integer({ min: 50, max: 9999 }), fc.boolean()), {
        minLength: 1,
        maxLength: 30,
      }),
      (convention, unit, figures) => {
        const round = (amount: number): number => Math.round(amount / unit) * unit;
        const rows = figures.map(([budget, change, isMore], index) => {
          // Costs with plus, or revenues: else plus would be deficit, and nothing is proposed.
          const isCost = convention === "budget-minus-forecast";
          const exactBudget = (isCost ? Math.abs(budget) : budget) / 7;
          const exactForecast = exactBudget + (isMore ? change / 7 : -change / 7);
          const deviation = relations[convention](exactBudget, exactForecast);
          return [
            `${isCost ? "Kostnad" : "Intäkt"} ${index}`,
            round(exactBudget),
            round(exactForecast),
            round(deviation),
          ];
        });
        const format = unit === 1 ? "#,##0" : "#,##0.0";
        expect(propose(withForecast, rows, ["General", format, format, format])).toBe(convention);
      },
    ),
    { numRuns: 300 },
  );
});
