import { type Token, stringifyTokens, tokenize } from "@borgar/fx/xlsx";

/** A formula in its tokens, in which "-1" is an operator and a number. */
export function tokenizeFormula(formula: string): Token[] {
  return tokenize(formula, { withLocation: false, negativeNumbers: false });
}

/** The formula with something else in the place of each token. */
export function mapTokens(formula: string, map: (token: Token) => string): string {
  return stringifyTokens(tokenizeFormula(formula).map((token) => ({ ...token, value: map(token) })));
}
