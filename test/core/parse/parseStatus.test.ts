import { parseStatus, parseStatusMeaning, readCodes, type StatusUse } from "../../../src/core/parse/parseStatus";
import type { StatusWordEntry } from "../../../src/core/report/goalReport";
import { svStatuses } from "../../../src/texts/svStatuses";

const readCode = (word: string, use: StatusUse) => parseStatus(word, use)?.code;

test.each([
  ["Pågår", "ongoing"],
  ["Pågående", "ongoing"],
  ["Klar", "done"],
  ["Klart", "done"],
  ["Avslutad", "done"],
  ["Genomförd", "done"],
  ["Åtgärden är genomförd", "done"],
  ["Påbörjat", "started"],
  ["Åtgärden är inte påbörjad", "notStarted"],
  ["Ej påbörjad", "notStarted"],
  ["Uppskjuten", "postponed"],
  ["uppskjutet.", "postponed"],
  ["Försenad", "delayed"],
  ["Avförd", "cancelled"],
  ["Inställd", "cancelled"],
  ["Kan inte bedömas ännu", "unknown"],
  ["Klart (2019-03-14)", "done"],
  ["Klart, redovisat i KS", "done"],
])("an assignment that is %s has the code %s", (word, code) => {
  expect(parseStatus(word, "assignments")).toEqual({ word, code });
});

test.each([
  ["Bra", "good"],
  ["Bättre", "better"],
  ["Positiv utveckling", "better"],
  ["Ingen/liten förändring", "unchanged"],
  ["Negativ utveckling", "worse"],
  ["Uppskjuten", "postponed"],
])("an activity may say where it is or how it develops: %s is %s", (word, code) => {
  expect(readCode(word, "activities")).toBe(code);
});

test.each([
  ["Ja", "yes"],
  ["Målet är uppnått", "yes"],
  ["Målet bedöms kunna uppnås", "yes"],
  ["Målet uppnått, förväntad målnivå eller bättre", "yes"],
  ["Delvis", "partly"],
  ["Målet delvis uppnått, minst 80 procent", "partly"],
  ["Målet kan delvis uppnås", "partly"],
  ["Osäkert om målet kan uppnås", "partly"],
  ["Nej", "no"],
  ["Målet har inte uppnåtts", "no"],
  ["Målet bedöms inte kunna uppnås", "no"],
  ["Målet blir svårt att uppnå", "no"],
  ["Målet ej uppnått, lägre än 80 procent", "no"],
  ["Bedömning saknas", "unknown"],
])("a goal that is judged with %s has the answer %s", (word, code) => {
  expect(readCode(word, "goals")).toBe(code);
});

test("scales stay apart: an answer is no status of an assignment, and a status no answer", () => {
  expect(readCode("Ja", "assignments")).toBeNull();
  expect(readCode("Bättre", "assignments")).toBeNull();
  expect(readCode("Pågår", "goals")).toBeNull();
});

test("a cell that says two things says nothing that can be counted", () => {
  expect(parseStatus("Pågår, försenad", "assignments")).toEqual({ word: "Pågår, försenad", code: null });
});

test("a blank cell is no status", () => {
  expect(parseStatus("  ", "goals")).toBeNull();
});

const own = (word: string, code: StatusWordEntry["code"], uses = ""): StatusWordEntry => ({
  index: 0,
  number: null,
  word,
  code,
  uses,
});

test("a word of the municipality's own counts as what Statusord says, for what it says", () => {
  const words = [own("Rullar på", "ongoing", "Aktiviteter och uppdrag")];
  expect(parseStatus("rullar på.", "assignments", words)).toEqual({ word: "rullar på.", code: "ongoing" });
  expect(parseStatus("Rullar på", "activities", words)?.code).toBe("ongoing");
  expect(parseStatus("Rullar på", "goals", words)?.code).toBeNull();
  expect(parseStatus("Halvvägs", "goals", [own("Halvvägs", "partly", "Mål")])?.code).toBe("partly");
});

test("a word of the municipality's own never brings another scale with it", () => {
  expect(parseStatus("Grönt", "assignments", [own("Grönt", "yes")])?.code).toBeNull();
});

test("Statusord says what a word means in our words or in our codes", () => {
  expect(parseStatusMeaning("Pågår")).toBe("ongoing");
  expect(parseStatusMeaning("klart")).toBe("done");
  expect(parseStatusMeaning("postponed")).toBe("postponed");
  expect(parseStatusMeaning("Delvis")).toBe("partly");
  expect(parseStatusMeaning("grönt")).toBeNull();
});

test.each(["goals", "activities", "indicators", "assignments"] as const)(
  "every word that we print of %s is read back as the same",
  (use) => {
    for (const gender of ["common", "neuter"] as const) {
      expect(readCodes(use).map((code) => readCode(svStatuses[code][gender], use))).toEqual(readCodes(use));
    }
  },
);
