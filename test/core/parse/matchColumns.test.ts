import fc from "fast-check";
import { matchColumns } from "../../../src/core/parse/matchColumns";
import type { ReportPeriod } from "../../../src/core/report/interimReport";
import { investmentBudget } from "../../../src/core/vocabulary/investmentBudget";
import { operatingBudget } from "../../../src/core/vocabulary/operatingBudget";
import type { TableVocabulary } from "../../../src/core/vocabulary/tableVocabulary";
import { createTableSnapshot } from "../snapshot";

const august: ReportPeriod = { year: 2019, month: 8 };

/** Roles by the header that plays them; undecided ones by all candidates. */
const readRoles = (
  headers: readonly string[],
  period: ReportPeriod | null = august,
  vocabulary: TableVocabulary = operatingBudget,
): Readonly<Record<string, string | readonly string[]>> => {
  const source = createTableSnapshot({ name: "Tabell", headers, rows: [[]] });
  const { columns, undecided } = matchColumns(source, vocabulary, period);
  return Object.fromEntries<string | readonly string[]>([
    ...[...columns].map(([key, index]) => [key, headers[index] ?? ""] as const),
    ...[...undecided].map(([key, indexes]) => [key, indexes.map((index) => headers[index] ?? "").sort()] as const),
  ]);
};

describe("the columns of real municipal tables", () => {
  test("Köping's operating budget", () => {
    expect(readRoles(["Verksamhet", "Budget", "Prognos Helår", "Avvikelse"])).toEqual({
      verksamhet: "Verksamhet",
      budget: "Budget",
      forecast: "Prognos Helår",
      deviation: "Avvikelse",
    });
  });

  test("Köping's investments", () => {
    const headers = ["Verksamhet", "Budget", "Utfall", "Prognos Helår", "Avvikelse Helår"];
    expect(readRoles(headers, august, investmentBudget)).toEqual({
      verksamhet: "Verksamhet",
      budget: "Budget",
      actual: "Utfall",
      forecast: "Prognos Helår",
      deviation: "Avvikelse Helår",
    });
  });

  test("a committee's table by Ansvar, with a linear share that is no amount", () => {
    const headers = ["Ansvar", "Budget 2016", "Utfall april", "Återstående", "Linjärt utfall", "Prognos", "Avvikelse"];
    const source = createTableSnapshot({
      name: "Tabell",
      headers,
      rows: [["161 KULTUR- OCH FRITIDSNÄMND", 170767, 64410, 106357, "37.7%", 170167, 600]],
    });
    const { columns } = matchColumns(source, operatingBudget, { year: 2016, month: 4 });
    expect(Object.fromEntries(columns)).toEqual({
      verksamhet: 0,
      budget: 1,
      actual: 2,
      remaining: 3,
      forecast: 5,
      deviation: 6,
    });
  });

  test("two years of revenue and cost: the report's year counts, last year's outcome has its own role", () => {
    const headers = [
      "Mnkr",
      "Intäkter 2024",
      "Kostnader 2024",
      "Utfall 2024",
      "Intäkter 2025",
      "Kostnader 2025",
      "Utfall 2025",
      "Budget 2025",
      "Resultat 2025",
      "Resultat andel 2025",
    ];
    expect(readRoles(headers, null)).toEqual({
      income: "Intäkter 2025",
      cost: "Kostnader 2025",
      actual: "Utfall 2025",
      lastYearActual: "Utfall 2024",
      result: "Resultat 2025",
      budget: "Budget 2025",
    });
  });

  test("a year's outcome and a change between years that is nobody's figure", () => {
    const headers = ["(tkr)", "Utfall 2013", "Förändring 2012/2013", "Budget 2013", "Budget-avvikelse"];
    expect(readRoles(headers, null)).toEqual({
      actual: "Utfall 2013",
      budget: "Budget 2013",
      deviation: "Budget-avvikelse",
    });
  });

  test("a large city's form with period and full year beside each other", () => {
    const headers = [
      "Nämnd",
      "Utfall ack",
      "Budget ack",
      "Avvikelse ack",
      "Utfall fg år",
      "Prognos helår",
      "Fg prognos",
      "Budget helår",
      "Avvikelse helår",
      "Bokslut fg år",
    ];
    expect(readRoles(headers)).toEqual({
      verksamhet: "Nämnd",
      actual: "Utfall ack",
      periodBudget: "Budget ack",
      periodDeviation: "Avvikelse ack",
      forecast: "Prognos helår",
      previousForecast: "Fg prognos",
      budget: "Budget helår",
      deviation: "Avvikelse helår",
      lastYearActual: "Bokslut fg år",
    });
  });

  test("projects that run for years", () => {
    const headers = [
      "Projektnr",
      "Projekt",
      "Beslutad totalutgift",
      "Ackumulerat utfall",
      "Beräknad totalutgift",
      "Avvikelse totalutgift",
      "Budget 2019",
      "Utfall 2019",
      "Prognos 2019",
      "Avvikelse 2019",
    ];
    expect(readRoles(headers, august, investmentBudget)).toEqual({
      code: "Projektnr",
      verksamhet: "Projekt",
      totalDecided: "Beslutad totalutgift",
      totalActual: "Ackumulerat utfall",
      totalForecast: "Beräknad totalutgift",
      totalDeviation: "Avvikelse totalutgift",
      budget: "Budget 2019",
      actual: "Utfall 2019",
      forecast: "Prognos 2019",
      deviation: "Avvikelse 2019",
    });
  });
});

describe("several columns for one role are decided by what they say", () => {
  test.each<[string, readonly string[], ReportPeriod | null, Readonly<Record<string, string>>]>([
    [
      "the later forecast counts, the earlier is the previous one",
      ["Prognos aug", "Prognos apr"],
      august,
      { forecast: "Prognos aug", previousForecast: "Prognos apr" },
    ],
    [
      "without a period the latest forecast in the headers counts",
      ["Prognos apr", "Prognos aug"],
      null,
      { forecast: "Prognos aug", previousForecast: "Prognos apr" },
    ],
    [
      "a forecast for a later follow-up is not there yet",
      ["Prognos apr", "Prognos aug", "Prognos okt"],
      august,
      { forecast: "Prognos aug", previousForecast: "Prognos apr" },
    ],
    [
      "of three forecasts the oldest has no role",
      ["Prognos feb", "Prognos apr", "Prognos aug"],
      august,
      { forecast: "Prognos aug", previousForecast: "Prognos apr" },
    ],
    [
      "thirds of the year are dated too",
      ["Prognos T1", "Prognos T2"],
      august,
      { forecast: "Prognos T2", previousForecast: "Prognos T1" },
    ],
    [
      "follow-up numbers have an order",
      ["Prognos 2", "Prognos 1"],
      august,
      { forecast: "Prognos 2", previousForecast: "Prognos 1" },
    ],
    [
      "a forecast without a date is the current one beside one from before the period",
      ["Prognos", "Prognos apr"],
      august,
      { forecast: "Prognos", previousForecast: "Prognos apr" },
    ],
    [
      "a forecast that is called the previous one is it",
      ["Prognos apr", "Fg prognos", "Prognos aug"],
      august,
      { forecast: "Prognos aug", previousForecast: "Fg prognos" },
    ],
    [
      "wherever it stands",
      ["Fg prognos", "Prognos apr", "Prognos aug"],
      august,
      { forecast: "Prognos aug", previousForecast: "Fg prognos" },
    ],
    [
      "a digit that Excel or the user has put after a forecast is its number",
      ["Prognos2", "Prognos3"],
      august,
      { forecast: "Prognos3", previousForecast: "Prognos2" },
    ],
    ["the only forecast is the forecast", ["Prognos apr"], august, { forecast: "Prognos apr" }],
    ["the report's year counts", ["Budget 2018", "Budget 2019", "Budget 2020"], august, { budget: "Budget 2019" }],
    ["without a period the latest year counts", ["Budget 2018", "Budget 2019"], null, { budget: "Budget 2019" }],
    [
      "without a period the year that is forecast counts, not the plan for the next",
      ["Budget 2020", "Budget 2019", "Prognos 2019"],
      null,
      { budget: "Budget 2019", forecast: "Prognos 2019" },
    ],
    [
      "last year's outcome has its own role",
      ["Utfall 2018", "Utfall 2019"],
      august,
      { actual: "Utfall 2019", lastYearActual: "Utfall 2018" },
    ],
    [
      "last year's final accounts are its outcome, rather than the same period's",
      ["Utfall aug 2018", "Bokslut 2018", "Utfall aug 2019"],
      august,
      { actual: "Utfall aug 2019", lastYearActual: "Bokslut 2018" },
    ],
    [
      "final accounts are last year's even where no other header names a year",
      ["Budget", "Bokslut 2017", "Bokslut 2018"],
      null,
      { budget: "Budget", lastYearActual: "Bokslut 2018" },
    ],
    [
      "the revised budget counts",
      ["Ursprunglig budget", "Tilläggsanslag", "Reviderad budget"],
      august,
      { originalBudget: "Ursprunglig budget", budgetChange: "Tilläggsanslag", budget: "Reviderad budget" },
    ],
    [
      "beside a revised budget the plain one is the original",
      ["Budget", "Ombudgetering", "Budget inkl. ombudgetering"],
      august,
      { originalBudget: "Budget", budgetChange: "Ombudgetering", budget: "Budget inkl. ombudgetering" },
    ],
    ["an original budget alone is the budget", ["Fastställd budget"], august, { budget: "Fastställd budget" }],
    [
      "an original budget with changes that nobody added up is not",
      ["Ursprunglig budget", "Tilläggsanslag"],
      august,
      { originalBudget: "Ursprunglig budget", budgetChange: "Tilläggsanslag" },
    ],
    [
      "a budget for a part of the year is the period's",
      ["Budget", "Budget jan\u2013aug", "Utfall jan\u2013aug", "Avvikelse jan\u2013aug"],
      august,
      {
        budget: "Budget",
        periodBudget: "Budget jan\u2013aug",
        actual: "Utfall jan\u2013aug",
        periodDeviation: "Avvikelse jan\u2013aug",
      },
    ],
    ["the year so far counts, not the month", ["Utfall aug", "Utfall ack"], august, { actual: "Utfall ack" }],
    [
      "each follow-up's deviation: the latest counts",
      ["Prognos apr", "Avvikelse apr", "Prognos aug", "Avvikelse aug"],
      august,
      { previousForecast: "Prognos apr", forecast: "Prognos aug", deviation: "Avvikelse aug" },
    ],
    [
      "a deviation in per cent is no deviation in money",
      ["Avvikelse", "Avvikelse %"],
      august,
      { deviation: "Avvikelse" },
    ],
    ["the finest division names the row", ["Nämnd", "Enhet", "Avdelning"], august, { verksamhet: "Enhet" }],
    [
      "Ansvar beside Verksamhet is a code",
      ["Ansvar", "Verksamhet"],
      august,
      { code: "Ansvar", verksamhet: "Verksamhet" },
    ],
  ])("%s", (_, headers, period, roles) => {
    expect(readRoles(headers, period)).toEqual(roles);
  });
});

describe("what stays undecided is asked, and never the first is taken", () => {
  test.each<[string, readonly string[], ReportPeriod | null, Readonly<Record<string, readonly string[]>>]>([
    ["two budgets of one name", ["Budget", "Budget2"], august, { budget: ["Budget", "Budget2"] }],
    [
      "two names for the forecast",
      ["Prognos", "Beräknat utfall"],
      august,
      { forecast: ["Beräknat utfall", "Prognos"] },
    ],
    [
      "a forecast without a date beside this period's",
      ["Prognos", "Prognos aug"],
      august,
      { forecast: ["Prognos", "Prognos aug"] },
    ],
    [
      "a forecast without a date beside a dated one, without a period",
      ["Prognos", "Prognos apr"],
      null,
      { forecast: ["Prognos", "Prognos apr"] },
    ],
    [
      "months beside follow-up numbers",
      ["Prognos apr", "Prognos 2"],
      august,
      { forecast: ["Prognos 2", "Prognos apr"] },
    ],
    ["one month twice", ["Prognos aug", "Augustiprognos"], august, { forecast: ["Augustiprognos", "Prognos aug"] }],
    ["two deviations", ["Avvikelse", "Diff"], august, { deviation: ["Avvikelse", "Diff"] }],
  ])("%s", (_, headers, period, undecided) => {
    expect(readRoles(headers, period)).toEqual(undecided);
  });
});

test("where no header names the rows, the first column of text does", () => {
  const headers = ["2019", "Kolumn1", "Ansvarig", "Budget", "Prognos"];
  const rows = [
    [1, "Kansli", "AB", 100, 100],
    [2, "Ekonomi", "CD", 200, ""],
  ];
  const source = createTableSnapshot({ name: "Tabell", headers, rows });
  expect(matchColumns(source, operatingBudget, august).columns.get("verksamhet")).toBe(1);
});

test("a table without a column of text has no names for its rows", () => {
  const source = createTableSnapshot({ name: "Tabell", headers: ["Kolumn1", "Budget"], rows: [[1, 100]] });
  expect(matchColumns(source, operatingBudget, august).columns.has("verksamhet")).toBe(false);
});

test("the order of the columns makes no difference", () => {
  const headers = [
    "Enhet",
    "Kod",
    "Ursprunglig budget",
    "Ombudgetering",
    "Reviderad budget 2019",
    "Budget 2018",
    "Periodbudget",
    "Utfall jan\u2013aug 2019",
    "Bokslut 2018",
    "Prognos apr",
    "Prognos aug",
    "Avvikelse",
    "Avvikelse %",
    "Avvikelse2",
    "Kommentar",
    "Egen kolumn [#'@]",
  ];
  const expected = readRoles(headers);
  expect(Object.keys(expected)).toHaveLength(12);
  fc.assert(
    fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
      expect(readRoles(shuffled)).toEqual(expected);
    }),
  );
});
