import { ExcelError } from "../../model/excelError";
import type { Context } from "./context";

/** Reads one argument of a method, or a value to set. Throws InvalidArgument where it is of another kind. */
export type Argument<T> = (given: unknown, context: Context) => T;

export const text: Argument<string> = (given) => (typeof given === "string" ? given : refuseArgument("text", given));

export const truth: Argument<boolean> = (given) =>
  typeof given === "boolean" ? given : refuseArgument("true or false", given);

export const number: Argument<number> = (given) =>
  typeof given === "number" && Number.isFinite(given) ? given : refuseArgument("a number", given);

export const wholeNumber: Argument<number> = (given) =>
  typeof given === "number" && Number.isInteger(given) ? given : refuseArgument("a whole number", given);

/** Text or a number: the key of a collection. */
export const key: Argument<string | number> = (given) =>
  typeof given === "string" || typeof given === "number" ? given : refuseArgument("a name or an id", given);

/** Read by the method itself. */
export const anything: Argument<unknown> = (given) => given;

/** One of the words, as `Excel.…` enums have them. */
export function oneOf<const W extends string>(...words: readonly W[]): Argument<W> {
  return (given) => words.find((word) => word === given) ?? refuseArgument(words.join(", "), given);
}

/** May be left out (undefined or null); then it is the other value. */
export function optional<T, U>(argument: Argument<T>, otherwise: U): Argument<T | U> {
  return (given, context) => (given === undefined || given === null ? otherwise : argument(given, context));
}

export function refuseArgument(wanted: string, given: unknown): never {
  const shown = typeof given === "object" && given !== null ? "an object" : String(given);
  throw new ExcelError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: wanted ${wanted}, got ${shown}.`,
  );
}

/** The fields of a plain object, as `rule` and `criteria` are. */
export function readFields(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return refuseArgument("an object", given);
  return Object.fromEntries(Object.entries(given));
}
