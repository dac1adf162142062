import fc from "fast-check";
import { type Header, parseHeader } from "../../../src/core/parse/parseHeader";

const plain: Header = {
  name: "",
  unit: null,
  year: null,
  yearOffset: null,
  month: null,
  fromMonth: null,
  ordinal: null,
  isFullYear: false,
  isAccumulated: false,
  isPeriod: false,
  isComparison: false,
};

test.each<[header: string, read: Partial<Header>]>([
  ["Verksamhet", { name: "verksamhet" }],
  ["  BUDGET : ", { name: "budget" }],
  ["Budget\u00a0\u202f2019", { name: "budget", year: 2019 }],
  ["Budget-\navvikelse", { name: "budgetavvikelse" }],
  ["Budget*", { name: "budget" }],
  ["Budget (tkr)", { name: "budget", unit: "tkr" }],
  ["Budget [Mnkr]", { name: "budget", unit: "mnkr" }],
  ["Budget, tkr", { name: "budget", unit: "tkr" }],
  ["Budget i tkr", { name: "budget", unit: "tkr" }],
  ["Budget kr 2019", { name: "budgetkr", year: 2019 }],
  ["Utfall tusentals kronor", { name: "utfall", unit: "tkr" }],
  ["(tkr)", { name: "", unit: "tkr" }],
  ["Mnkr", { name: "", unit: "mnkr" }],
  ["Avvikelse %", { name: "avvikelse", unit: "%" }],
  ["Avvikelse (%)", { name: "avvikelse", unit: "%" }],
  ["Avvikelse i procent", { name: "avvikelse", unit: "%" }],
  ["Prognos Helår", { name: "prognos", isFullYear: true }],
  ["Prognos, helår 2019 (mnkr)", { name: "prognos", isFullYear: true, year: 2019, unit: "mnkr" }],
  ["Helårsprognos", { name: "helårsprognos" }],
  ["Budget2019", { name: "budget", year: 2019 }],
  ["Bokslut -18", { name: "bokslut", year: 2018 }],
  ["Bokslut fg år", { name: "bokslut", yearOffset: -1 }],
  ["Utfall samma period föregående år", { name: "utfall", yearOffset: -1, isPeriod: true }],
  ["Årets utfall", { name: "utfall", yearOffset: 0 }],
  ["Utfall jan\u2013aug", { name: "utfall", month: 8, fromMonth: 1 }],
  ["Utfall jan-dec", { name: "utfall", month: 12, fromMonth: 1, isFullYear: true }],
  ["Prognos apr", { name: "prognos", month: 4 }],
  ["Augustiprognos", { name: "prognos", month: 8 }],
  ["Prognos tertial 2", { name: "prognos", month: 8 }],
  ["Utfall kv 2", { name: "utfall", month: 6 }],
  ["Utfall 8 mån", { name: "utfall", month: 8, fromMonth: 1 }],
  ["Budget 12 månader", { name: "budget", month: 12, fromMonth: 1, isFullYear: true }],
  ["Prognos T1 2019", { name: "prognos", month: 4, year: 2019 }],
  ["Utfall t.o.m. aug", { name: "utfall", month: 8, isAccumulated: true }],
  ["Utfall tom 2019-08-31", { name: "utfall", month: 8, year: 2019, isAccumulated: true }],
  ["Utfall per 31/8", { name: "utfall", month: 8 }],
  ["Utfall 31 augusti 2019", { name: "utfall", month: 8, year: 2019 }],
  ["Utfall 201908", { name: "utfall", month: 8, year: 2019 }],
  ["Utfall 1908", { name: "utfall", month: 8, year: 2019 }],
  ["Budget ack.", { name: "budget", isAccumulated: true }],
  ["Budget 8/12", { name: "budget", month: 8, isAccumulated: true }],
  ["Prognos 2", { name: "prognos", ordinal: 2 }],
  ["Prognos delår 2", { name: "prognos", ordinal: 2 }],
  ["P1", { name: "prognos", ordinal: 1 }],
  ["Förändring 2012/2013", { name: "förändring", isComparison: true }],
])("the header %j is taken apart", (header, read) => {
  expect(parseHeader(header)).toEqual({ ...plain, ...read });
});

test("case, spaces, line breaks and dashes in a header make no difference", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("Prognos helår 2019", "Utfall jan-aug", "Avvikelse mot budget (tkr)"),
      fc.constantFrom(" ", "\u00a0", "\u202f", "\n", "\r\n", "  "),
      fc.constantFrom("-", "\u2010", "\u2013", "\u2014", "\u2212"),
      fc.boolean(),
      (header, space, dash, isLoud) => {
        const written = header.replaceAll(" ", space).replaceAll("-", dash);
        expect(parseHeader(isLoud ? written.toUpperCase() : written)).toEqual(parseHeader(header));
      },
    ),
  );
});

test("any text can stand in a header", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 255 }), (header) => {
      expect(typeof parseHeader(header).name).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
