import type { Unit } from "../report/interimReport";
import { parseSpelledAmount } from "./parseSpelledAmount";
import { parseUnit } from "./parseUnit";

/** An amount of money that a text speaks of: "ca 300 tkr" is 300 in tkr, about. Never negative: words say the direction. */
export type Money = {
  readonly amount: number;
  readonly unit: Unit;
  /** "Ca", "omkring", "drygt" and the like. */
  readonly isApproximate: boolean;
  /** The last unit that the figure is given in, in `unit`: 0.1 for "0,4 mnkr", 10 for "350 tkr". */
  readonly precision: number;
};

const money =
  /(?:(?<![\p{L}])(ca|cirka|circa|omkring|ungefär|runt|drygt|knappt|nästan|nära|närmare|över|uppemot)\.?\s+)?(?<![\p{L}\p{N}.,])[-+\u2212\u2013]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?)[\s]*(tkr|kkr|tsek|mnkr|mkr|msek|kronor|kr|tusen kronor|miljoner kronor|miljoner kr|miljon kronor)(?![\p{L}\p{N}])/giu;

/** Every amount of money in a text. "Tre av 30", "12 procent" and years are none: money is followed by its unit. */
export const parseMoney = (text: string): readonly Money[] =>
  [...text.matchAll(money)].flatMap(([, about, digits = "", word = ""]) => {
    const amount = parseSpelledAmount(digits);
    const unit = parseUnit(word.replace(/^miljon /i, "miljoner "));
    if (amount === null || unit === null) return [];
    const decimals = digits.split(/[,.]/)[1]?.length ?? 0;
    const precision = decimals > 0 ? 10 ** -decimals : amount !== 0 && amount % 10 === 0 ? 10 : 1;
    return [{ amount, unit, isApproximate: about !== undefined, precision }];
  });
