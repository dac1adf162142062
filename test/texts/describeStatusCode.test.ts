import { describeStatusCode } from "../../src/texts/describeStatusCode";
import { en } from "../../src/texts/en";
import { sv } from "../../src/texts/sv";

test("en aktivitet är Klar och Uppskjuten, ett uppdrag är Klart och Uppskjutet", () => {
  expect(describeStatusCode("done", "activities", sv)).toBe("Klar");
  expect(describeStatusCode("done", "assignments", sv)).toBe("Klart");
  expect(describeStatusCode("postponed", "activities", sv)).toBe("Uppskjuten");
  expect(describeStatusCode("postponed", "assignments", sv)).toBe("Uppskjutet");
  expect(describeStatusCode("postponed", "assignments", en)).toBe("Postponed");
});
