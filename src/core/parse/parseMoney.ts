import type { Unit } from "../report/interimReport";
import { parseSpelledAmount } from "./parseSpelledAmount";
import { parseUnit } from "./parseUnit";

/** An amount of money that a text speaks of: "ca 300 tkr" is 300 in tkr, about. Never negative: words say the direction. */
export type Money = {
  readonly amount: number;
  /** Where the text gives a span, "150–200 tkr", what it begins with; else the amount itself. */
  readonly lowest: number;
  readonly unit: Unit;
  /** "Ca", "omkring", "drygt" and the like. */
  readonly isApproximate: boolean;
  /** The last unit that the figure is given in, in `unit`: 0.1 for "0,4 mnkr", 10 for "350 tkr". */
  readonly precision: number;
  /** Where in the text it begins, with the words of the kind of "ca", and where it ends. */
  readonly start: number;
  readonly end: number;
};

const figure = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?`;
const about = "ca|cirka|circa|omkring|ungefär|runt|drygt|knappt|nästan|nära|närmare|över|uppemot";
const units = "tkr|kkr|tsek|mnkr|mkr|msek|kronor|kr|tusen kronor|miljoner kronor|miljoner kr|miljon kronor";
const money = new RegExp(
  String.raw`(?:(?<![\p{L}])(${about})\.?\s+)?(?<![\p{L}\p{N}.,])[-+\u2212\u2013]?(?:(${figure})\s*(?:[-\u2212\u2013]|till|och)\s*)?(${figure})\s*(${units})(?![\p{L}\p{N}])`,
  "giu",
);

/** Every amount of money in a text. "Tre av 30", "12 procent" and years are none: money is followed by its unit. */
export const parseMoney = (text: string): readonly Money[] =>
  [...text.matchAll(money)].flatMap((match) => {
    const [whole, approximate, from = "", digits = "", word = ""] = match;
    const amount = parseSpelledAmount(digits);
    const unit = parseUnit(word.replace(/^miljon /i, "miljoner "));
    if (amount === null || unit === null) return [];
    const decimals = digits.split(/[,.]/)[1]?.length ?? 0;
    const precision = decimals > 0 ? 10 ** -decimals : amount !== 0 && amount % 10 === 0 ? 10 : 1;
    const isApproximate = approximate !== undefined;
    const lowest = Math.min(amount, parseSpelledAmount(from) ?? amount);
    return [{ amount, lowest, unit, isApproximate, precision, start: match.index, end: match.index + whole.length }];
  });
