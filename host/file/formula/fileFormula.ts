import { tokenTypes } from "@borgar/fx/xlsx";
import { mapTokens, tokenizeFormula } from "../../model/formula/tokenizeFormula";
import { printEscapes, readEscapes } from "../xml/escapes";
import { FILE_NAMES } from "./futureFunctions";

const MODEL_NAMES: ReadonlyMap<string, string> = new Map([...FILE_NAMES].map(([name, inFile]) => [inFile, name]));

/** Before the names of what LET and LAMBDA declare. */
const PARAMETER_PREFIX = "_xlpm.";

/** A function of `FILE_NAMES`, or anything that might be one. */
const MAY_HOLD_MARKED = /[A-Z][A-Z0-9.]*\(/i;

/**
 * A formula of a file as the model keeps it: with "=" and without the prefixes of newer functions.
 * A function that we do not know keeps its prefix, as in Excel.
 */
export function readFileFormula(text: string): string {
  const formula = `=${readEscapes(text)}`;
  if (!formula.includes("_xl")) return formula;
  return mapTokens(formula, ({ type, value }) => {
    if (type === tokenTypes.FUNCTION) return MODEL_NAMES.get(value) ?? dropParameterPrefix(value);
    return type === tokenTypes.REF_NAMED ? dropParameterPrefix(value) : value;
  });
}

/** A formula of the model as it stands in a file. */
export function printFileFormula(formula: string): string {
  const marked = MAY_HOLD_MARKED.test(formula) ? markNames(formula) : formula;
  return printEscapes(marked.replace(/^=/, ""));
}

function dropParameterPrefix(name: string): string {
  return name.startsWith(PARAMETER_PREFIX) ? name.slice(PARAMETER_PREFIX.length) : name;
}

function markNames(formula: string): string {
  const parameters = listParameters(formula);
  return mapTokens(formula, ({ type, value }) => {
    const isParameter = parameters.has(value.toLowerCase());
    if (type === tokenTypes.FUNCTION) {
      return FILE_NAMES.get(value.toUpperCase()) ?? (isParameter ? PARAMETER_PREFIX + value : value);
    }
    return type === tokenTypes.REF_NAMED && isParameter ? PARAMETER_PREFIX + value : value;
  });
}

/** The names that LET (every other argument) and LAMBDA (every argument) declare, in lower case; the last is what they give. */
function listParameters(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\(/i.test(formula)) return names;
  const tokens = tokenizeFormula(formula).filter(({ type }) => type !== tokenTypes.WHITESPACE);
  const calls: { readonly name: string; argument: number }[] = [];
  tokens.forEach(({ type, value }, index) => {
    const call = calls.at(-1);
    if (value === "," && call !== undefined) call.argument += 1;
    if (value === "(") calls.push({ name: tokens[index - 1]?.value.toUpperCase() ?? "", argument: 0 });
    if (value === ")") calls.pop();
    const isDeclaring = call?.name === "LAMBDA" || (call?.name === "LET" && call.argument % 2 === 0);
    if (type === tokenTypes.REF_NAMED && isDeclaring && tokens[index + 1]?.value === ",")
      names.add(value.toLowerCase());
  });
  return names;
}
