import fc from "fast-check";
import { parseAmount, type ParsedAmount } from "../../../src/core/parse/parseAmount";
import { parseSpelledAmount } from "../../../src/core/parse/parseSpelledAmount";

const readKind = (parsed: ParsedAmount): string => parsed.kind;

describe("a number in a cell", () => {
  test.each([
    ["a plain number", 7851, 7851],
    ["zero is a number, not a blank", 0, 0],
    ["a deficit", -150, -150],
  ])("%s is read as it is", (_, content, amount) => {
    expect(parseAmount(content)).toEqual({ kind: "amount", amount });
  });

  test.each([
    ["a plain space", "7 851", 7851],
    ["a no-break space", "7\u00a0851", 7851],
    ["a narrow no-break space", "7\u202f851", 7851],
    ["a thin space", "7\u2009851", 7851],
    ["spaces around", "  7 851 ", 7851],
    ["a real minus sign", "\u2212150", -150],
    ["an en dash and a space", "\u2013 614", -614],
    ["a hyphen", "-150", -150],
    ["a plus sign", "+150", 150],
    ["the minus after the figure, as ledgers export it", "150-", -150],
    ["a decimal comma", "1 234,50", 1234.5],
    ["one decimal", "1 633,7", 1633.7],
    ["a decimal comma after a real minus", "\u22121,5", -1.5],
    ["dots between thousands and a decimal comma", "1.234,50", 1234.5],
    ["dots between thousands and millions", "1.234.567", 1234567],
    ["commas between thousands and a decimal dot", "1,234.50", 1234.5],
    ["a dot that cannot part thousands", "37.7", 37.7],
    ["a dot after a zero", "0.135", 0.135],
    ["plus or minus nothing", "\u00b10", 0],
    ["zero as text", "0", 0],
    ["millions", "1 234 567", 1234567],
    ["three decimals of a million", "1,352", 1.352],
  ])("text with %s spells a number, but is no amount until the cell is mended", (_, text, amount) => {
    expect(parseAmount(text)).toEqual({ kind: "textAmount", amount, text });
  });

  test.each([
    ["1.234 could be a thousand or little more than one", "1.234"],
    ["a figure in brackets is minus in Excel and last year's in reports", "(150)"],
    ["another unit may be meant", "300 tkr"],
    ["a share is no amount", "87,5 %"],
    ["groups are of three digits", "78 51"],
    ["a leading zero makes it a code", "0150"],
    ["two signs", "-150-"],
    ["plus or minus something", "\u00b1150"],
    ["an exponent", "1e5"],
    ["a word", "saknas"],
    ["two numbers", "150 / 200"],
    ["a lone comma", ","],
    ["there are more digits than a number holds", "9".repeat(400)],
    ["a hash sign begins a text", "#1"],
  ])("nothing is guessed where %s", (_, text) => {
    expect(parseAmount(text)).toEqual({ kind: "text", text });
  });

  test.each(["", " ", "\u00a0", "\n"])("a cell of nothing but space is blank", (content) => {
    expect(readKind(parseAmount(content))).toBe("blank");
  });

  test.each(["-", "\u2013", "\u2014", "\u2212", " - ", "--"])(
    "a lone dash %p says that there is nothing",
    (content) => {
      expect(readKind(parseAmount(content))).toBe("none");
    },
  );

  test.each(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA"])(
    "%s is an error value",
    (code) => {
      expect(parseAmount(code)).toEqual({ kind: "errorValue", code });
    },
  );

  test.each([true, false])("a truth value is no amount", (content) => {
    expect(readKind(parseAmount(content))).toBe("text");
  });
});

describe("any number", () => {
  const spaces = fc.constantFrom("", " ", "\u00a0", "\u202f", "\u2009", "\u2007");
  const minuses = fc.constantFrom("-", "\u2212", "\u2013", "- ", "\u2212 ", "\u2013\u00a0");
  const amounts = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 3 }));

  const spell = (digits: string, space: string): string => digits.replace(/\B(?=(\d{3})+$)/g, space);

  test("is the same when it is spelled with any space, minus and decimal comma", () => {
    fc.assert(
      fc.property(amounts, spaces, minuses, fc.boolean(), ([whole, decimals], space, minus, isMinus) => {
        const scaled = (whole / 10 ** decimals).toFixed(decimals);
        const [integer = "", fraction] = scaled.split(".");
        const text = `${isMinus ? minus : ""}${spell(integer, space)}${fraction === undefined ? "" : `,${fraction}`}`;
        const amount = Number(scaled);
        expect(parseSpelledAmount(text)).toBe(isMinus && amount !== 0 ? -amount : amount);
      }),
      { numRuns: 2000 },
    );
  });

  test("is the same when Swedish software prints it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
        const amount = cents / 100;
        const text = new Intl.NumberFormat("sv-SE", { minimumFractionDigits: 2 }).format(amount);
        expect(parseSpelledAmount(text)).toBe(amount);
      }),
    );
  });

  test("text of any kind is read without fail, and never as a number that is not finite", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+\u2212\d., \u00a0()%]*$/)), (text) => {
        const parsed = parseAmount(text);
        expect("amount" in parsed ? Number.isFinite(parsed.amount) : true).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
