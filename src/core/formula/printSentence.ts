import { printTextLiteral } from "./printTextLiteral";

/**
 * The formula for a sentence with live parts, without "=": `{amount}` in the sentence is replaced by the expression that
 * `values` gives for `amount`. Throws where the sentence asks for what is not there.
 */
export const printSentence = (sentence: string, values: Readonly<Record<string, string>> = {}): string =>
  sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part === "" ? null : printTextLiteral(part);
      const value = values[part];
      if (value === undefined) throw new Error(`Nothing to put for {${part}} in "${sentence}".`);
      return value;
    })
    .filter((part) => part !== null)
    .join("&") || '""';
