import { parse, tokenize } from "@borgar/fx/xlsx";
import { parseValue } from "numfmt";
import { BLANK_ENTRY, type Entry } from "./entry";

/** "us": what add-ins write to `Range.values` and `Range.formulas`. "sv": what a person types in the grid of a Swedish Excel. */
export type EntryLanguage = "us" | "sv";

const ERROR_CODES: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** The built-in number formats that Excel gives a General cell when something is written that way. */
const SUGGESTED_FORMATS: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  8: "$#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  14: "m/d/yyyy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
};

/**
 * What Excel makes of text that is entered in a cell.
 * A leading apostrophe or the number format "@" keeps it text; a leading "=" makes a formula, and so do "+" and "-" before
 * anything but a number (documented for `Range.values`); what looks like a number, date, percentage or truth value becomes one.
 */
export function readEntry(text: string, numberFormat: string, language: EntryLanguage): Entry {
  if (text === "") return BLANK_ENTRY;
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), hasApostrophe: true };
  if (numberFormat === "@") return { kind: "value", value: text };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  return readConstant(text.trim(), language) ?? readSignedFormula(text) ?? { kind: "value", value: text };
}

function readConstant(text: string, language: EntryLanguage): Entry | null {
  const word = text.toUpperCase();
  if (word === "TRUE" || (language === "sv" && word === "SANT")) return { kind: "value", value: true };
  if (word === "FALSE" || (language === "sv" && word === "FALSKT")) return { kind: "value", value: false };
  if (ERROR_CODES.has(word)) return { kind: "value", value: { error: word } };
  const parsed =
    language === "us" ? parseValue(text, { locale: "en-US" }) : parseValue(joinThousands(text), { locale: "sv" });
  if (parsed === undefined || typeof parsed.value !== "number") return null;
  const suggested = parsed.formatId === undefined ? undefined : localiseFormat(parsed.formatId, language);
  return { kind: "value", value: parsed.value, ...(suggested === undefined ? {} : { numberFormat: suggested }) };
}

/** Swedish thousands stand apart by a blank or a no-break blank: "7 851" is 7851. */
function joinThousands(text: string): string {
  return /^[+-]?\d{1,3}([ \u00a0]\d{3})+(,\d*)?$/.test(text) ? text.replace(/[ \u00a0]/g, "") : text;
}

function localiseFormat(formatId: number, language: EntryLanguage): string | undefined {
  if (language === "sv" && formatId === 14) return "yyyy-mm-dd";
  if (language === "sv" && formatId === 22) return "yyyy-mm-dd h:mm";
  return SUGGESTED_FORMATS[formatId];
}

function readSignedFormula(text: string): Entry | null {
  if (!/^[+-]./.test(text)) return null;
  const formula = `=${text}`;
  try {
    parse(tokenize(formula));
    return { kind: "formula", formula };
  } catch {
    // "- första punkten" is no formula; Excel asks the user and an add-in's text is kept.
    return null;
  }
}
