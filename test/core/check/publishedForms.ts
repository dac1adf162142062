import * as fc from "fast-check";
import type { CellContent } from "../../../src/core/workbook";
import type { TableDescription } from "../snapshot";

/** What a row is made of: what was planned, as a positive figure, and how much better (plus) or worse it went. */
type Seed = { readonly plan: number; readonly deviation: number };
type Figures = readonly number[];
type Round = (amount: number) => number;
type Form = (seeds: readonly Seed[], round: Round) => TableDescription;

const units = [
  ...["Kansli", "Personal", "Ekonomi", "IT", "Förskola", "Grundskola", "Gymnasium", "Hemtjänst", "Särskilt boende"],
  ...["LSS", "Individ och familj", "Bibliotek", "Kulturskola", "Fritidsgårdar", "Gata/park", "Lokalvård", "Kost"],
];

const add = (rows: readonly Figures[]): Figures =>
  (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));

/** The costs of a row with plus: budget, forecast, deviation. */
const spend = ({ plan, deviation }: Seed): Figures => [plan, plan - deviation, deviation];
const spendWithActual = ({ plan, deviation }: Seed): Figures => [plan, plan * 0.64, plan - deviation, deviation];
/** The same where costs carry minus. */
const bear = (seed: Seed, sign = -1): Figures => [
  sign * seed.plan,
  sign * seed.plan * 0.66,
  sign * seed.plan + seed.deviation,
  seed.deviation,
];

/** Names beside rows of figures, each rounded by itself as a book in kronor is printed in thousands. */
const createRows = (
  round: Round,
  ...rows: readonly (readonly [label: string, figures: Figures])[]
): readonly (readonly CellContent[])[] => rows.map(([label, figures]) => [label, ...figures.map(round)]);

const nameRows = (rows: readonly Figures[], from = 0): readonly (readonly [string, Figures])[] =>
  rows.map((row, index) => [units[from + index] ?? "", row]);

const costs = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const costsWithActual = ["Verksamhet", "Budget", "Utfall", "Prognos", "Avvikelse"];
const drift = (headers: readonly string[], rows: TableDescription["rows"], more: Partial<TableDescription> = {}) => ({
  name: "Drift",
  headers,
  rows,
  ...more,
});
const split = (seeds: readonly Seed[], size: number): readonly (readonly Seed[])[] =>
  Array.from({ length: Math.floor(seeds.length / size) }, (_, index) => seeds.slice(index * size, (index + 1) * size));

/**
 * Forms of tables as municipalities publish them, none of them one of the tables in `test/core/tables`: subtotals under, above
 * and within their parts, nets, grants, two deviations, shares, other years, projects over many years.
 */
export const publishedForms: Readonly<Record<string, Form>> = {
  "committees, their sum, finance and all of it": (seeds, round) => {
    const committees = seeds.slice(0, 7).map((seed) => bear(seed));
    const [budget = 0, actual = 0] = add(committees);
    const finance: Figures = [5000 - budget, 5000 - actual, 5700 - budget, 700];
    const headers = ["Nämnd", "Budget helår", "Utfall jan-aug", "Prognos helår", "Avvikelse helår"];
    return drift(
      headers,
      createRows(
        round,
        ...nameRows(committees),
        ["Summa nämnder", add(committees)],
        ["Finansförvaltning", finance],
        ["Totalt kommunen", add([...committees, finance])],
      ),
    );
  },
  "headings with subtotals under them": (seeds, round) => {
    const groups = split(seeds.slice(0, 9), 3).map((group) => group.map(spendWithActual));
    return drift(costsWithActual, [
      ...groups.flatMap((group, index) => [
        [`Avdelning ${String(index)}`, "", "", "", ""],
        ...createRows(round, ...nameRows(group, index * 3), [`Summa avdelning ${String(index)}`, add(group)]),
      ]),
      ...createRows(round, ["Totalt", add(groups.flat())]),
    ]);
  },
  "departments over three indented levels": (seeds, round) => {
    const departments = split(seeds.slice(0, 12), 6).map((group) => split(group, 3).map((part) => part.map(spend)));
    const rows = departments.flatMap((sections, at) => [
      [`Förvaltning ${String(at)}`, add(sections.flat())] as const,
      ...sections.flatMap((section, under) => [
        [`  Avdelning ${String(at)}${String(under)}`, add(section)] as const,
        ...section.map((row, index) => [`    Enhet ${String(at)}${String(under)}${String(index)}`, row] as const),
      ]),
    ]);
    return drift(costs, createRows(round, ...rows), { below: createRows(round, ["Summa", add(departments.flat(2))]) });
  },
  "departments over their units, told by figures alone": (seeds, round) => {
    const departments = split(seeds.slice(0, 9), 3).map((group) => group.map(spendWithActual));
    const rows = departments.flatMap((group, at) => [
      [`Nämnd ${String(at)}`, add(group)] as const,
      ...nameRows(group, at * 3),
    ]);
    return drift(costsWithActual, createRows(round, ...rows, ["Summa", add(departments.flat())]));
  },
  "income, costs and net against a budget": (seeds, round) => {
    const rows = seeds.slice(0, 8).map(({ plan, deviation }): Figures => {
      const net = plan * 0.3 - plan;
      return [plan * 0.3, -plan, net, net - deviation, deviation];
    });
    const headers = ["Verksamhet", "Intäkter", "Kostnader", "Netto", "Budget", "Avvikelse"];
    return drift(headers, createRows(round, ...nameRows(rows), ["Summa", add(rows)]));
  },
  "income and costs that both carry plus, over their net": (seeds, round) => {
    const [first, second, third] = seeds;
    if (first === undefined || second === undefined || third === undefined) return drift(costs, []);
    const income: Figures = [third.plan, third.plan + third.deviation, third.deviation];
    const spent = add([spend(first), spend(second)]);
    const net = [0, 1, 2].map((column) => (spent[column] ?? 0) + (column === 2 ? 1 : -1) * (income[column] ?? 0));
    const rows = createRows(
      round,
      ["Löner", spend(first)],
      ["Övrigt", spend(second)],
      ["Avgifter", income],
      ["Netto", net],
    );
    const types = ["kostnad", "kostnad", "intäkt", "summa"];
    return drift(
      [...costs, "Radtyp"],
      rows.map((row, index) => [...row, types[index] ?? ""]),
    );
  },
  "an income statement with its sums": (seeds, round) => {
    const income = seeds.slice(0, 2).map((seed) => bear(seed, 1));
    const spent = seeds.slice(2, 6).map((seed) => bear(seed));
    const net = add([...income, ...spent]);
    const grant = net.map((amount, column) =>
      column === 3 ? 0 : -(net[0] ?? 0) * (column === 1 ? 0.66 : 1) + 0 * amount,
    );
    const headers = ["Post", "Budget", "Utfall", "Prognos", "Avvikelse"];
    return drift(
      headers,
      createRows(
        round,
        ["Taxor", income[0] ?? []],
        ["Bidrag", income[1] ?? []],
        ["Summa intäkter", add(income)],
        ["Löner", spent[0] ?? []],
        ["Lokaler", spent[1] ?? []],
        ["Övriga kostnader", spent[2] ?? []],
        ["Avskrivningar", spent[3] ?? []],
        ["Summa kostnader", add(spent)],
        ["Nettokostnad", net],
        ["Kommunbidrag", grant],
        ["Resultat", add([net, grant])],
      ),
    );
  },
  "a net after each unit's income and costs": (seeds, round) => {
    const pairs = split(seeds.slice(0, 8), 2).map(([one, other]) =>
      one === undefined || other === undefined ? [] : [bear(one, 0.4), bear(other)],
    );
    return drift(costsWithActual, [
      ...pairs.flatMap((pair, index) =>
        createRows(
          round,
          [`${units[index] ?? ""} intäkter`, pair[0] ?? []],
          [`${units[index] ?? ""} kostnader`, pair[1] ?? []],
          [`Netto ${units[index] ?? ""}`, add(pair)],
        ),
      ),
      ...createRows(round, ["Totalt", add(pairs.flat())]),
    ]);
  },
  "sums of sums, and what finances them": (seeds, round) => {
    const taxed = seeds.slice(0, 4).map(spend);
    const charged = seeds.slice(4, 6).map(spend);
    const all = add([...taxed, ...charged]);
    const finance: Figures = [-(all[0] ?? 0) - 5000, -(all[0] ?? 0) - 5300, 300];
    return drift(
      costs,
      createRows(
        round,
        ...nameRows(taxed),
        ["Summa skattefinansierad verksamhet", add(taxed)],
        ["VA", charged[0] ?? []],
        ["Renhållning", charged[1] ?? []],
        ["Summa taxefinansierad verksamhet", add(charged)],
        ["Summa verksamhet", all],
        ["Finansiering", finance],
        ["Totalt", add([all, finance])],
      ),
    );
  },
  "two sections with their own headings and blank rows": (seeds, round) => {
    const [first, second] = [seeds.slice(0, 6).map(spend), seeds.slice(6, 10).map(spend)];
    const blank = ["", "", "", ""];
    return drift(costs, [
      ["Skattefinansierat", "", "", ""],
      ...createRows(round, ...nameRows(first), ["Summa skattefinansierat", add(first)]),
      blank,
      ["Taxefinansierat", "", "", ""],
      ...createRows(round, ...nameRows(second, 6), ["Summa taxefinansierat", add(second)]),
      blank,
      ...createRows(round, ["SUMMA DRIFT", add([...first, ...second])]),
    ]);
  },
  "the total first": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(spend);
    return drift(costs, createRows(round, ["Kommunen totalt", add(rows)], ...nameRows(rows)));
  },
  "a sum without capital costs, and one with them": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(spend);
    const capital = seeds.slice(6, 7).map(spend);
    return drift(
      costs,
      createRows(
        round,
        ...nameRows(rows),
        ["Kapitalkostnader", capital[0] ?? []],
        ["Summa exkl. kapitalkostnader", add(rows)],
        ["Summa", add([...rows, ...capital])],
      ),
    );
  },
  "parts of rows, and of the sum": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(spend);
    const part = (row: Figures): Figures => row.map((amount) => amount * 0.4);
    return drift(
      costs,
      createRows(
        round,
        ...rows.flatMap((row, index) => [
          [units[index] ?? "", row] as const,
          ...(index % 2 === 0 ? [] : [["- varav personal", part(row)] as const]),
        ]),
        ["Summa", add(rows)],
        ["varav personalkostnader", part(add(rows))],
      ),
    );
  },
  "the same names under three headings, each with its Summa": (seeds, round) => {
    const groups = split(seeds.slice(0, 9), 3).map((group) => group.map(spend));
    return drift(costs, [
      ...groups.flatMap((group, index) => [
        [`Nämnd ${String(index)}`, "", "", ""],
        ...createRows(
          round,
          ["Administration", group[0] ?? []],
          ["Lokaler", group[1] ?? []],
          ["Övrigt", group[2] ?? []],
          ["Summa", add(group)],
        ),
      ]),
      ...createRows(round, ["Summa totalt", add(groups.flat())]),
    ]);
  },
  "codes beside the names, committees over their units": (seeds, round) => {
    const groups = split(seeds.slice(0, 9), 3).map((group) => group.map(spendWithActual));
    return drift(
      ["Ansvar", "Benämning", ...costsWithActual.slice(1)],
      [
        ...groups.flatMap((group, at) => [
          [160 + at, `Nämnd ${String(at)}`, ...add(group).map(round)],
          ...group.map((row, index) => [1600 + at * 10 + index, units[at * 3 + index] ?? "", ...row.map(round)]),
        ]),
        ["", "Totalt", ...add(groups.flat()).map(round)],
      ],
    );
  },
  "shares in per cent, as numbers and as formats": (seeds, round) => {
    const print = (row: Figures): Figures => {
      const [budget = 0, actual = 0, forecast = 0, deviation = 0] = row;
      return [
        round(budget),
        round(actual),
        Math.round((1000 * actual) / budget) / 10,
        round(forecast),
        round(deviation),
        deviation / budget,
      ];
    };
    const rows = seeds.slice(0, 7).map(spendWithActual);
    return drift(
      ["Verksamhet", "Budget", "Utfall", "Utfall i % av budget", "Prognos", "Avvikelse", "Andel"],
      rows.map((row, index) => [units[index] ?? "", ...print(row)]),
      {
        totals: ["Summa", ...print(add(rows))],
        numberFormats: ["General", "General", "General", "General", "General", "General", "0.0%"],
      },
    );
  },
  "an earlier forecast and the change since then": (seeds, round) => {
    const rows = seeds
      .slice(0, 7)
      .map(({ plan, deviation }): Figures => [
        plan,
        plan - deviation * 0.5,
        plan - deviation,
        -deviation * 0.5,
        deviation,
      ]);
    const headers = ["Verksamhet", "Budget", "Prognos mars", "Prognos augusti", "Förändring prognos", "Avvikelse"];
    return drift(headers, createRows(round, ...nameRows(rows)), { below: createRows(round, ["Summa", add(rows)]) });
  },
  "the period's deviation and the year's, both called Avvikelse": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(({ plan, deviation }): Figures => {
      const planned = -plan * 0.66;
      const spent = planned - 900 - deviation * 0.3;
      return [spent, planned, spent - planned, -plan, -plan + deviation, deviation];
    });
    const headers = ["Nämnd", "Utfall jan-aug", "Budget jan-aug", "Avvikelse", "Årsbudget", "Prognos", "Avvikelse2"];
    return drift(headers, createRows(round, ...nameRows(rows), ["Summa", add(rows)]));
  },
  "period and year side by side with last year": (seeds, round) => {
    const rows = seeds
      .slice(0, 6)
      .map(({ plan, deviation }): Figures => [
        ...[-plan * 0.65, -plan * 0.66, plan * 0.01, -plan * 0.6],
        ...[-plan + deviation, -plan + deviation * 0.7, -plan, deviation, -plan * 0.96],
      ]);
    const headers = [
      ...["Belopp i mnkr", "Utfall period", "Budget period", "Avvikelse period", "Utfall period fg år"],
      ...["Prognos helår", "Fg prognos", "Budget helår", "Avvikelse helår", "Bokslut fg år"],
    ];
    return drift(headers, createRows(round, ...nameRows(rows), ["Nettokostnader", add(rows)]));
  },
  "two years of income, costs, net and deviation": (seeds, round) => {
    const create = ({ plan, deviation }: Seed): Figures => [-plan, -plan - deviation, deviation];
    const rows = seeds
      .slice(0, 6)
      .map((seed): Figures => [
        ...[seed.plan * 0.2, -seed.plan * 1.2],
        ...create(seed),
        ...create({ plan: seed.plan * 0.9, deviation: seed.deviation * 0.5 }),
      ]);
    const headers = [
      ...["Nämnd", "Intäkter 2025", "Kostnader 2025", "Netto 2025", "Budget 2025", "Avvikelse 2025"],
      ...["Netto 2024", "Budget 2024", "Avvikelse 2024"],
    ];
    return drift(headers, createRows(round, ...nameRows(rows)), { below: createRows(round, ["Summa", add(rows)]) });
  },
  "original, changed and revised budget": (seeds, round) => {
    const rows = seeds.slice(0, 8).map(({ plan, deviation }, index): Figures => {
      const change = index % 2 === 0 ? 0 : plan * 0.05;
      return [plan, change, plan + change, plan + change - deviation, deviation];
    });
    const headers = ["Verksamhet", "Ursprunglig budget", "Tilläggsanslag", "Reviderad budget", "Prognos", "Avvikelse"];
    return drift(headers, createRows(round, ...nameRows(rows)), {
      totals: createRows(round, ["Summa", add(rows)])[0] ?? [],
    });
  },
  "grant, net cost and result": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(({ plan, deviation }): Figures => [plan, -plan + deviation, deviation]);
    return drift(
      ["Nämnd", "Kommunbidrag", "Nettokostnad", "Resultat"],
      createRows(round, ...nameRows(rows), ["Summa", add(rows)]),
    );
  },
  "a grant with plus and a forecast with minus": (seeds, round) => {
    const rows = seeds
      .slice(0, 6)
      .map(({ plan, deviation }): Figures => [plan, -plan * 0.66, -plan + deviation, deviation]);
    return drift(["Nämnd", ...costsWithActual.slice(1)], createRows(round, ...nameRows(rows), ["Summa", add(rows)]));
  },
  "dashes for nothing, blank rows and notes under the table": (seeds, round) => {
    const rows = seeds.slice(0, 7).map(spend);
    const print = (figures: Figures): readonly CellContent[] => {
      const [budget = 0, forecast = 0, deviation = 0] = figures.map(round);
      return [budget, forecast, deviation === 0 ? "-" : deviation];
    };
    return drift(
      costs,
      rows.flatMap((row, index) => [
        [units[index] ?? "", ...print(row)],
        ...(index % 3 === 2 ? [["", "", "", ""]] : []),
      ]),
      { below: [["Summa*", ...print(add(rows))], ["* Avser januari–augusti"], ["Belopp i tkr"]] },
    );
  },
  "last year's sum and its change under the sum": (seeds, round) => {
    const rows = seeds.slice(0, 7).map(spend);
    const below = createRows(round, ["Summa", add(rows)], ["Summa föregående år", add(rows).map((sum) => sum * 0.96)]);
    return drift(costs, createRows(round, ...nameRows(rows)), { below: [...below, ["Förändring, %", 4.2, 4.1, 3]] });
  },
  "kronor per inhabitant after the sum": (seeds, round) => {
    const rows = seeds.slice(0, 7).map(spend);
    const perHead = add(rows).map((sum) => sum / 26);
    return drift(costs, createRows(round, ...nameRows(rows), ["Summa", add(rows)], ["Kronor per invånare", perHead]));
  },
  "a buffer and a second total under the sum": (seeds, round) => {
    const rows = seeds.slice(0, 7).map(spend);
    const buffer: Figures = [0, 5000, -5000];
    const below = createRows(
      round,
      ["Summa", add(rows)],
      ["Buffert", buffer],
      ["Totalt inkl. buffert", add([...rows, buffer])],
    );
    return drift(costs, createRows(round, ...nameRows(rows)), { below });
  },
  "rows whose names only sound like sums": (seeds, round) => {
    const rows = seeds.slice(0, 5).map(spend);
    const names = ["Total kvalitet", "Kansli", "Netto IT", "Ekonomi", "Resultatenheten"];
    return drift(costs, createRows(round, ...rows.map((row, index) => [names[index] ?? "", row] as const)), {
      below: createRows(round, ["Summa", add(rows)]),
    });
  },
  "finished and ongoing projects over many years": (seeds, round) => {
    const rows = seeds
      .slice(0, 7)
      .map(({ plan, deviation }): Figures => [
        ...[plan, plan * 0.4, plan - deviation, deviation],
        ...[plan * 0.5, plan * 0.2, plan * 0.5 - deviation, deviation],
      ]);
    const [finished, ongoing] = [rows.slice(0, 3), rows.slice(3)];
    const heading = (label: string): readonly CellContent[] => [label, ...Array.from({ length: 8 }, () => "")];
    return {
      name: "Investeringar",
      headers: [
        ...["Projekt", "Beslutad totalutgift", "Ackumulerat utfall", "Beräknad totalutgift", "Avvikelse totalutgift"],
        ...["Budget 2025", "Utfall 2025", "Prognos 2025", "Avvikelse 2025"],
      ],
      rows: [
        heading("Färdigställda projekt"),
        ...createRows(round, ...nameRows(finished), ["Summa färdigställda", add(finished)]),
        heading("Pågående projekt"),
        ...createRows(
          round,
          ...nameRows(ongoing, 3),
          ["Summa pågående", add(ongoing)],
          ["Summa investeringar", add(rows)],
        ),
      ],
    };
  },
  "investments whose total budget is the year's revised one": (seeds, round) => {
    const rows = seeds.slice(0, 6).map(({ plan, deviation }, index): Figures => {
      const carried = index % 2 === 0 ? plan * 0.2 : 0;
      return [plan, carried, plan + carried, plan * 0.3, plan + carried - deviation, deviation];
    });
    const headers = [
      "Projekt",
      "Budget 2025",
      "Ombudgetering från 2024",
      "Total budget 2025",
      "Utfall",
      "Prognos",
      "Avvikelse",
    ];
    return {
      name: "Investeringar",
      headers,
      rows: createRows(round, ...nameRows(rows)),
      below: createRows(round, ["Summa", add(rows)]),
    };
  },
  "investments with minus and what remains": (seeds, round) => {
    const rows = seeds
      .slice(0, 6)
      .map(({ plan, deviation }): Figures => [-plan, -plan * 0.3, -plan + deviation, deviation, -plan * 0.7]);
    const headers = ["Projekt", "Budget", "Utfall", "Prognos", "Avvikelse", "Återstår"];
    return {
      name: "Investeringar",
      headers,
      rows: createRows(round, ...nameRows(rows)),
      below: createRows(round, ["Summa", add(rows)]),
    };
  },
};

/** Whole figures, each rounded by itself; whole figures with hidden thousandths gone; millions with one decimal. */
const roundings: readonly Round[] = [
  (amount) => Math.round(amount) + 0,
  (amount) => Math.round(amount / 7) + 0,
  (amount) => Number((amount / 1000).toFixed(1)) + 0,
];

/** A table that is right, in one of the forms. No plan is so small, and no two deviations so alike, that figures fit by chance. */
export const publishedTables: fc.Arbitrary<{ readonly form: string; readonly table: TableDescription }> = fc
  .record({
    form: fc.constantFrom(...Object.keys(publishedForms)),
    seeds: fc.array(
      fc.record({
        plan: fc.integer({ min: 9000, max: 900_000 }),
        share: fc.integer({ min: 10, max: 60 }),
        way: fc.constantFrom(1, -1, 0),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    round: fc.constantFrom(...roundings),
  })
  .map(({ form, seeds, round }) => ({
    form,
    table: publishedForms[form]?.(
      // The first rows deviate, so that the table says how it counts.
      seeds.map(({ plan, share, way }, index) => ({
        plan,
        deviation: Math.round((plan * share * (way === 0 && index < 3 ? 1 : way)) / 1000),
      })),
      round,
    ) ?? { name: form, headers: [], rows: [] },
  }));
