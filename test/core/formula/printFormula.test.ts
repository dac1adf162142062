import { isCallNode, isReferenceNode, parse, parseStructRef, tokenize } from "@borgar/fx/xlsx";
import fc from "fast-check";
import type { Formula } from "../../../src/core/formula/formula";
import { printFormula } from "../../../src/core/formula/printFormula";

const printRow = (header: string): string =>
  printFormula({ kind: "cell", column: "budget" }, { table: "Drift", headers: new Map([["budget", header]]) });
const printColumn = (header: string): string =>
  printFormula({ kind: "column", column: "budget" }, { table: "Drift", headers: new Map([["budget", header]]) });

test("a header with special characters is written as Excel wants it", () => {
  expect(printRow("Avv. [tkr] d'Öre #1 @")).toBe("=Drift[[#This Row],[Avv. '[tkr'] d''Öre '#1 '@]]");
  expect(printColumn("Prognos Helår")).toBe("=Drift[Prognos Helår]");
  expect(printColumn("Budget, tkr")).toBe("=Drift[[Budget, tkr]]");
});

const header = fc
  .array(fc.constantFrom("a", "Å", "ö", "1", " ", "[", "]", "#", "'", "@", ",", ":", ".", "%", "\n", '"', "(", "–"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join(""))
  .filter((text) => text.trim() !== "");

test("any header comes back unchanged from a parser of Excel's formulas", () => {
  fc.assert(
    fc.property(header, (text) => {
      expect(parseStructRef(printRow(text).slice(1))).toMatchObject({
        table: "Drift",
        columns: [text],
        sections: ["this row"],
      });
      expect(parseStructRef(printColumn(text).slice(1))).toMatchObject({ table: "Drift", columns: [text] });
    }),
  );
});

test("a text with quotation marks and a criterion with wildcards are escaped", () => {
  const names = { table: "Drift", headers: new Map() };
  expect(printFormula({ kind: "text", value: 'Summa "drift"' }, names)).toBe('="Summa ""drift"""');
  expect(printFormula({ kind: "isNot", text: "Vad? ~ *" }, names)).toBe('="<>Vad~? ~~ ~*"');
});

const number = (value: number): Formula => ({ kind: "number", value });
const binary = (operator: "+" | "-" | "*" | "=" | "&", left: Formula, right: Formula): Formula => ({
  kind: "binary",
  operator,
  left,
  right,
});

test("parentheses stand where the formula would otherwise mean something else, and nowhere else", () => {
  const names = { table: "Drift", headers: new Map() };
  expect(printFormula(binary("-", number(1), binary("-", number(2), number(3))), names)).toBe("=1-(2-3)");
  expect(printFormula(binary("-", binary("-", number(1), number(2)), number(3)), names)).toBe("=1-2-3");
  expect(printFormula(binary("*", binary("+", number(1), number(2)), number(3)), names)).toBe("=(1+2)*3");
  expect(printFormula(binary("=", number(1), binary("&", number(2), number(3))), names)).toBe("=1=2&3");
});

test("a printed formula is one that a parser of Excel's formulas can read", () => {
  const printed = printFormula(
    {
      kind: "call",
      name: "IF",
      of: [
        { kind: "call", name: "COUNT", of: [{ kind: "column", column: "budget" }] },
        { kind: "text", value: "" },
        { kind: "cell", column: "forecast" },
      ],
    },
    {
      table: "Drift",
      headers: new Map([
        ["budget", "Budget [tkr]"],
        ["forecast", "Prognos 'aug'"],
      ]),
    },
  );
  expect(tokenize(printed).some(({ type }) => type === "unknown")).toBe(false);
  const tree = parse(tokenize(printed));
  expect(isCallNode(tree) && isReferenceNode(tree.arguments[2])).toBe(true);
});
