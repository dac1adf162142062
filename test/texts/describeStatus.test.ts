import { describeStatus } from "../../src/texts/describeStatus";
import { en } from "../../src/texts/en";
import { sv } from "../../src/texts/sv";

test("en aktivitet är Klar och Uppskjuten, ett uppdrag är Klart och Uppskjutet", () => {
  const done = { word: "Avslutad", code: "done" } as const;
  const postponed = { word: "vilande", code: "postponed" } as const;
  expect(describeStatus(done, "activities", sv)).toBe("Klar");
  expect(describeStatus(done, "assignments", sv)).toBe("Klart");
  expect(describeStatus(postponed, "activities", sv)).toBe("Uppskjuten");
  expect(describeStatus(postponed, "assignments", sv)).toBe("Uppskjutet");
  expect(describeStatus(postponed, "assignments", en)).toBe("Postponed");
});

test("a word that nobody knows is printed as it was written, and nothing as nothing", () => {
  expect(describeStatus({ word: "Rullar på", code: null }, "activities", sv)).toBe("Rullar på");
  expect(describeStatus(null, "goals", sv)).toBe("");
});
