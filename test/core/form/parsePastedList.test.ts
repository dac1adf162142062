import fc from "fast-check";
import { parsePastedList } from "../../../src/core/form/parsePastedList";

test("a list copied from Excel keeps each text whole, and its year and status are read", () => {
  const pasted = [
    "Uppdrag\tStatus\tKommentarer",
    "Undersöka möjligheten till utbildning. (2018) Genomförs under 2019.\tPåbörjat\tEn kontakt är tagen.",
    '"Vikarieanskaffning:\nförslag till ""samordning"". (2015)"\tPågår\t',
  ].join("\r\n");
  expect(parsePastedList(pasted, "assignments")).toEqual([
    {
      assignment: "Undersöka möjligheten till utbildning. (2018) Genomförs under 2019.",
      status: "Påbörjat",
      comment: "En kontakt är tagen.",
      decisionYear: "2018",
    },
    {
      assignment: 'Vikarieanskaffning:\nförslag till "samordning". (2015)',
      status: "Pågår",
      decisionYear: "2015",
    },
  ]);
});

test("without headers each cell tells what it is", () => {
  expect(parsePastedList("1\tSe över IT-system\t2017\tPågår\tKonsult tillsatt.\tKlart i höst.", "assignments")).toEqual(
    [
      {
        assignment: "Se över IT-system",
        decisionYear: "2017",
        status: "Pågår",
        comment: "Konsult tillsatt.\nKlart i höst.",
      },
    ],
  );
});

test("bullets and numbers of a list in Word go, and headings give the group", () => {
  const pasted = [
    "Saker som vi vill satsa extra på i år",
    "•\tKompetensförsörjning/rekrytering\tPågår",
    "- Arbetsgivarvarumärke Pågår",
    "1. Ledningssystem för kvalitet",
    "Pågår",
    "",
    "Bra saker som vi fortsätter med",
    "o\tUtveckla kvalitetsarbetet.\tBra",
    "2019 års plan följs upp. Bättre",
  ].join("\n");
  expect(parsePastedList(pasted, "activities")).toEqual([
    { group: "Saker som vi vill satsa extra på i år", activity: "Kompetensförsörjning/rekrytering", status: "Pågår" },
    { group: "Saker som vi vill satsa extra på i år", activity: "Arbetsgivarvarumärke", status: "Pågår" },
    { group: "Saker som vi vill satsa extra på i år", activity: "Ledningssystem för kvalitet", status: "Pågår" },
    { group: "Bra saker som vi fortsätter med", activity: "Utveckla kvalitetsarbetet.", status: "Bra" },
    { group: "Bra saker som vi fortsätter med", activity: "2019 års plan följs upp.", status: "Bättre" },
  ]);
});

test("the history in an indicator's brackets is read and stays where it is", () => {
  const text = "Att andelen nöjda ökar (NMI helheten) (2016:57, 2017:55, 2018:54)";
  expect(parsePastedList(`${text} Ja`, "indicators")).toEqual([
    { indicator: text, answer: "Ja", history: "2016:57, 2017:55, 2018:54" },
  ]);
});

test("lines that begin with a year are the history of the indicator above them", () => {
  expect(
    parsePastedList("Att invånarnas deltagande i kommunvalet ökar Ja\n2018: 82,75 %\n2014: 80,94 %", "indicators"),
  ).toEqual([
    {
      indicator: "Att invånarnas deltagande i kommunvalet ökar",
      answer: "Ja",
      history: "2018: 82,75 %\n2014: 80,94 %",
    },
  ]);
});

test("a table of measures with its own headers is read by them", () => {
  expect(parsePastedList("Mått/nyckeltal\tMålvärde\tUtfall\nLösta ärenden\t90 %\t87,5 %", "indicators")).toEqual([
    { indicator: "Lösta ärenden", target: "90 %", latestValue: "87,5 %" },
  ]);
});

test("a word of the municipality's own is known in what is pasted too", () => {
  const words = [{ index: 0, number: null, word: "Rullar", code: "ongoing", uses: "" } as const];
  expect(parsePastedList("Ny webbplats\tRullar", "activities", words)).toEqual([
    { activity: "Ny webbplats", status: "Rullar" },
  ]);
  expect(parsePastedList("Ny webbplats\tRullar", "activities")).toEqual([{ activity: "Ny webbplats\nRullar" }]);
});

test("nothing pasted makes no rows", () => {
  expect(parsePastedList("", "activities")).toEqual([]);
  expect(parsePastedList("\r\n \t \r\n", "assignments")).toEqual([]);
});

/** As Excel puts cells on the clipboard. */
const printCell = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const wild = fc
  .string({
    unit: fc.constantFrom("a", "Ö", "é", " ", "\n", "\t", '"', "=", "(", ")", "2", "0", "1", "9", ":", "-", "😀"),
  })
  .map((text) => text.trim())
  .filter((text) => text !== "");
/** Marks of lists go, so none of these texts begins with one. */
const unmarked = wild.filter((text) => !/^(?:-|\d{1,3}[.)]|[a-zåäö]\))(?:\s|$)/.test(text));

test("whatever stands in its cells, a copied table with headers comes back cell by cell, untouched", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(unmarked, wild), { minLength: 1, maxLength: 5 }), (rows) => {
      const pasted = [
        "Uppdrag\tStatus\tKommentar",
        ...rows.map(([text, comment]) => [text, "Pågår", comment].map(printCell).join("\t")),
      ].join("\n");
      expect(
        parsePastedList(pasted, "assignments").map(({ assignment, status, comment }) => [assignment, status, comment]),
      ).toEqual(rows.map(([text, comment]) => [text, "Pågår", comment]));
    }),
  );
});

test("no letter or figure of anything pasted is lost, but for marks of lists", () => {
  const letters = fc.string({ unit: fc.constantFrom("b", "Ö", " ", "\n", "\t", '"', "Pågår", "(2018)", "Ja", ".") });
  const readLetters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, "")].sort().join("");
  fc.assert(
    fc.property(letters, fc.constantFrom("activities", "indicators", "assignments"), (pasted, kind) => {
      const rows = parsePastedList(pasted, kind).map((row) => {
        // The year that is read out of the text stands there still.
        const { decisionYear, ...rest } = row;
        const isFromText = (row.assignment ?? "").includes(`(${decisionYear ?? "-"})`);
        return Object.values(isFromText || decisionYear === undefined ? rest : row).join("");
      });
      expect(readLetters(rows.join(""))).toBe(readLetters(pasted));
    }),
  );
});

test("a line that ends with a status is a thing of its own, and what leads over to the status goes", () => {
  const pasted =
    "• Fler vuxna på stan\n• Rusta upp torget – Klar\n◦ Ny belysning: Uppskjuten\n• Rastplats\nKlar (2019-03-14)";
  expect(parsePastedList(pasted, "activities")).toEqual([
    { activity: "Fler vuxna på stan" },
    { activity: "Rusta upp torget", status: "Klar" },
    { activity: "Ny belysning", status: "Uppskjuten" },
    { activity: "Rastplats", status: "Klar (2019-03-14)" },
  ]);
});

test("values of several years in a cell each become one history", () => {
  expect(parsePastedList("Nöjda medborgare\t2018: 54\t2016: plac. 57\tJa", "indicators")).toEqual([
    { indicator: "Nöjda medborgare", history: "2018: 54, 2016: plac. 57", answer: "Ja" },
  ]);
});
