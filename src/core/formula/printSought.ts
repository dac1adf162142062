import { LONGEST_LITERAL, printQuoted } from "./printTextLiteral";

/**
 * A content as COUNTIFS and MATCH are asked for it: text so that no sign of it is a wildcard, a number as it stands. A
 * criterion that begins like a comparison gets "=" before it; MATCH, which knows none, is not asked that way.
 */
export const printSought = (content: string | number, asker: "criterion" | "match"): string => {
  if (typeof content === "number") return String(content);
  const escaped = printEscaped(content);
  return printQuoted(asker === "criterion" && /^[<>=]/.test(content) ? `=${escaped}` : escaped);
};

/** In a criterion ~ takes the meaning from the signs that stand for others. */
export const printEscaped = (text: string): string => text.replace(/[~*?]/g, "~$&");

/** Whether every program asks for the same: a tilde, with which wildcards are escaped, is escaped in several ways. */
export const isSought = (content: string | number | boolean): content is string | number =>
  typeof content === "number" ||
  (typeof content === "string" && content.length < LONGEST_LITERAL - 5 && !content.includes("~"));

/**
 * Constant lists, `{"Klar","Klart"}`, that together hold everything given: in a row, or one under the other. What has a
 * sign of lists in it stands alone, since not every program that calculates keeps to the quotes.
 */
export const printLists = (printed: readonly string[], direction: "across" | "down"): readonly string[] => {
  const alone = printed.filter((one) => /[,;{}]/.test(one));
  const together = printed.filter((one) => !/[,;{}]/.test(one));
  const separator = direction === "across" ? "," : ";";
  const list = together.length > 1 ? [`{${together.join(separator)}}`] : together;
  return [...list, ...alone];
};
