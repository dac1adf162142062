import { parseMatchKey } from "../../core/parse/parsePlainText";
import { parseSignConvention } from "../../core/parse/parseSignConvention";
import { parseUnit } from "../../core/parse/parseUnit";
import { noAnswers, type ReportAnswers } from "../../core/parse/reportAnswers";
import type { Unit } from "../../core/report/interimReport";
import type { ColumnKey } from "../../core/vocabulary/keys";
import { type SignConvention, signConventions } from "../../core/vocabulary/signConvention";
import { budgetTableKeys, vocabularies } from "../../core/vocabulary/vocabularies";
import type { HeadlessTexts } from "../../texts/headlessTexts";
import type { HeadlessOptions } from "./headlessPage";

export type ReadAnswers =
  { readonly kind: "read"; readonly answers: ReportAnswers } | { readonly kind: "refused"; readonly message: string };

const budgetRoles: readonly ColumnKey[] = [
  ...new Set(budgetTableKeys.flatMap((key) => vocabularies[key].columns.map((column) => column.key))),
];

/**
 * What the user would confirm in the pane, as options: `--convention word` (every table) or `--convention Table=word`,
 * `--unit tkr`, `--map Header=role`. The last word on the same thing counts.
 */
export const readAnswers = (options: HeadlessOptions, words: HeadlessTexts): ReadAnswers => {
  const refuse = (message: string): ReadAnswers => ({ kind: "refused", message });
  const roles = new Map<string, ColumnKey>();
  const conventions = new Map<string, SignConvention>();
  let convention: SignConvention | null = null;
  let unit: Unit | null = null;

  for (const given of readValues(options, "convention")) {
    const { name, value } = splitAtLastEquals(given);
    const parsed = parseSignConvention(value);
    if (parsed === null) return refuse(words.noConvention(value, signConventions));
    if (name === null) convention = parsed;
    else conventions.set(parseMatchKey(name), parsed);
  }
  for (const given of readValues(options, "unit")) {
    unit = parseUnit(given);
    if (unit === null) return refuse(words.noUnit(given));
  }
  for (const given of readValues(options, "map")) {
    const { name, value } = splitAtLastEquals(given);
    const role = budgetRoles.find((key) => key === value.trim());
    if (name === null || role === undefined) return refuse(words.noRole(given, budgetRoles));
    roles.set(parseMatchKey(name), role);
  }
  return { kind: "read", answers: { ...noAnswers, roles, unit, convention, conventions } };
};

/** All values given for an option. */
export const readValues = (options: HeadlessOptions, name: string): readonly string[] => {
  const given = options[name];
  return given === undefined || given === true ? [] : given;
};

/** Headers may hold equals signs of their own; the words after the last one never do. */
export const splitAtLastEquals = (text: string): { readonly name: string | null; readonly value: string } => {
  const at = text.lastIndexOf("=");
  return at < 0 ? { name: null, value: text } : { name: text.slice(0, at), value: text.slice(at + 1) };
};
