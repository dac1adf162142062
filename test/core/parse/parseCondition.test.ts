import { parseCondition } from "../../../src/core/parse/parseCondition";

const none = { trend: null, atLeast: null, atMost: null };
const read = (condition: string, target = "", text = "") => parseCondition({ condition, target, text });

test.each([
  ["ökar", { trend: "up" }],
  ["ska öka", { trend: "up" }],
  ["Öka", { trend: "up" }],
  ["högre", { trend: "up" }],
  ["minskar", { trend: "down" }],
  ["lägre", { trend: "down" }],
  ["oförändrat", { trend: "same" }],
  ["ska inte öka", { trend: "notUp" }],
  ["ska inte minska", { trend: "notDown" }],
  ["minst 50 %", { atLeast: 50 }],
  ["≥ 50 %", { atLeast: 50 }],
  ["lägst 3,5", { atLeast: 3.5 }],
  ["högst 10", { atMost: 10 }],
  ["max 12 dagar", { atMost: 12 }],
  ["inte över 4", { atMost: 4 }],
  ["inte under 90 %", { atLeast: 90 }],
  ["bland de tio bästa", { atMost: 10 }],
  ["bland de 25 bästa", { atMost: 25 }],
  ["topp 10", { atMost: 10 }],
  ["öka till minst 50 %", { trend: "up", atLeast: 50 }],
  ["öka under 2019", { trend: "up" }],
  ["mellan minst 5 och högst 10", { atLeast: 5, atMost: 10 }],
  ["", {}],
  ["se bilaga", {}],
])("the condition %s asks for %j", (condition, expected) => {
  expect(read(condition)).toEqual({ ...none, ...expected });
});

test("a bare target is a least value where more is better, and a greatest where less is", () => {
  expect(read("ökar", "50 %")).toEqual({ trend: "up", atLeast: 50, atMost: null });
  expect(read("minskar", "4,5")).toEqual({ trend: "down", atLeast: null, atMost: 4.5 });
});

test("a bare target that nothing says the direction of asks for nothing", () => {
  expect(read("", "50 %", "Andel nöjda")).toEqual(none);
});

test.each([
  ["Att andelen elektroniska leverantörsfakturor ska vara minst 50 %", { atLeast: 50 }],
  ["Antal startade UF-företag per läsår ökar", { trend: "up" }],
  ["Att kommunen har en placering bland de tio bästa i mätningen av Nöjd-Kund-Index", { atMost: 10 }],
  ["Att fler leverantörer ansluter sig", {}],
])("without a condition of its own the indicator's words count: %s", (text, expected) => {
  expect(read("", "", text)).toEqual({ ...none, ...expected });
});
