import { matchColumns } from "../../../src/core/parse/matchColumns";
import type { BudgetTableKey, ColumnKey } from "../../../src/core/vocabulary/keys";
import { vocabularies } from "../../../src/core/vocabulary/vocabularies";
import { createTableSnapshot } from "../snapshot";

/** Which roles the headers play in a report of August 2024. */
const readRoles = (key: BudgetTableKey, headers: readonly string[]): Readonly<Record<string, string | undefined>> => {
  const rows = [headers.map((_, index) => (index === 0 ? "Kansli" : 100))];
  const { columns } = matchColumns(createTableSnapshot({ name: "Drift", headers, rows }), vocabularies[key], {
    year: 2024,
    month: 8,
  });
  return Object.fromEntries([...columns].map(([role, index]) => [role, headers[index]]));
};

const names: readonly (readonly [key: ColumnKey, headers: readonly string[]])[] = [
  [
    "budget",
    [
      ...["Årsbudget 2024", "Helårsbudget", "Budget 2024, helår", "Detaljbudget", "Verksamhetsbudget", "Budgetanslag"],
      ...["Tilldelad ram", "Budg. helår", "Bud 2024", "Budget totalt", "Årsbudget netto", "Budgeterad nettokostnad"],
      ...["Budget inkl. tillägg", "Budget efter revidering", "Gällande årsbudget", "Budget 12 mån"],
    ],
  ],
  ["periodBudget", ["Budget jan–aug", "Ack budget", "Bud ack", "Budget 8 mån", "Budget t.o.m. aug", "Budget T2"]],
  [
    "actual",
    [
      ...["Redovisat jan-aug", "Redov jan-aug", "Utf jan-aug", "Utfall kv 2", "Utfall YTD", "Utfall per 31 augusti"],
      ...["Förbrukning jan-aug", "Förbrukat tom aug", "Bokfört t.o.m. aug", "Delårsbokslut 2024", "Redovisat belopp"],
    ],
  ],
  [
    "forecast",
    [
      ...["Helårsbedömning", "Bedömning helår", "Bedömning 2024", "Bedömt utfall helår", "Bedömd nettokostnad"],
      ...["Beräknat bokslut", "Prognosticerat bokslut", "Förväntat utfall 2024", "Ny helårsprognos", "Progn. helår"],
      ...["Bedömd årsförbrukning", "Prognosticerat resultat", "Uppskattat utfall", "Prognos efter T2"],
    ],
  ],
  [
    "deviation",
    [
      ...["Diff", "Differens", "Diff prognos/budget", "Differens budget – prognos", "Skillnad", "Avvik.", "+/-"],
      ...["Avvikelse helårsprognos", "Bedömd budgetavvikelse", "Över- eller underskott", "Beräknat över/underskott"],
    ],
  ],
  ["periodDeviation", ["Diff jan-aug", "Budgetavvikelse period", "Avvikelse tom aug", "Ack avvikelse"]],
  [
    "remaining",
    [
      ...["Kvar av budget", "Kvar att förbruka", "Återstår av budget", "Återstående medel", "Kvarstående budget"],
      ...["Kvarvarande medel", "Ej förbrukat", "Disponibelt"],
    ],
  ],
  ["lastYearActual", ["Redovisat 2023", "Årsutfall 2023", "Bokslut -23", "Förbrukning fg år"]],
];

const others: Readonly<Record<string, string>> = {
  budget: "Budget",
  actual: "Utfall jan-aug",
  forecast: "Prognos helår",
  deviation: "Avvikelse helår",
};

test.each(names.flatMap(([key, headers]) => headers.map((header) => [header, key] as const)))(
  "%s is the column for %s",
  (header, key) => {
    const neighbours = Object.entries(others).flatMap(([role, name]) => (role === key ? [] : [name]));
    expect(readRoles("operatingBudget", ["Slag", ...neighbours, header])[key]).toBe(header);
  },
);

test.each([
  ...["Förändring prognos", "Budgetansvarig", "Prognos 2025", "Utfall i % av budget", "Förbrukat %", "Prognos elever"],
  ...["Avvikelse fg år", "Kommentar till prognos", "Plan 2026", "Antal utfall", "Beräknad", "Budgetkommentar"],
])("%s is none of our columns", (header) => {
  const roles = readRoles("operatingBudget", ["Verksamhet", ...Object.values(others), header]);
  expect(Object.values(roles)).not.toContain(header);
});

test("a table of an economist's own making is read whole", () => {
  expect(
    readRoles("operatingBudget", ["Slag", "Årsbudget 2024", "Redovisat jan-aug", "Helårsbedömning", "Diff"]),
  ).toEqual({
    verksamhet: "Slag",
    budget: "Årsbudget 2024",
    actual: "Redovisat jan-aug",
    forecast: "Helårsbedömning",
    deviation: "Diff",
  });
});

test("what projects cost over all their years stands beside what the year costs", () => {
  expect(
    readRoles("investmentBudget", [
      ...["Projekt", "Total investeringsram", "Totalt nedlagt", "Bedömd totalutgift", "Budgetavvikelse totalt"],
      ...["Årets budget", "Årets utgift", "Årsprognos", "Differens året", "Återstår av projekt"],
    ]),
  ).toEqual({
    verksamhet: "Projekt",
    totalDecided: "Total investeringsram",
    totalActual: "Totalt nedlagt",
    totalForecast: "Bedömd totalutgift",
    totalDeviation: "Budgetavvikelse totalt",
    budget: "Årets budget",
    actual: "Årets utgift",
    forecast: "Årsprognos",
    deviation: "Differens året",
    remaining: "Återstår av projekt",
  });
});

test("a name of ours goes before a header that only has its words, but a revised budget counts all the same", () => {
  expect(
    readRoles("operatingBudget", ["Verksamhet", "Budget", "Budget totalt", "Prognos", "Diff", "Skillnad"]),
  ).toEqual({ verksamhet: "Verksamhet", budget: "Budget", forecast: "Prognos", deviation: "Diff" });
  expect(
    readRoles("operatingBudget", [
      "Verksamhet",
      "Budget",
      "Budget efter revidering",
      "Prognos",
      "Helårsbedömning april",
    ]),
  ).toEqual({
    verksamhet: "Verksamhet",
    originalBudget: "Budget",
    budget: "Budget efter revidering",
    forecast: "Prognos",
    previousForecast: "Helårsbedömning april",
  });
});

test("expenditure beside income is what a project's budget is made of, and no outcome", () => {
  expect(readRoles("investmentBudget", ["Projekt", "Utgift", "Inkomst", "Budget netto", "Prognos"])).toEqual({
    verksamhet: "Projekt",
    budget: "Budget netto",
    forecast: "Prognos",
  });
});
