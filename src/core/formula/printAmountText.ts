/** `minus`: a minus where it is negative. `always`: plus as well, none for what rounds to nothing. `never`: the size alone. */
export type PrintedSign = "minus" | "always" | "never";

/**
 * The formula for an amount as text in Swedish notation, the same as `texts/formatAmount`: thousands kept together by a
 * space that does not break, a comma before the decimals, U+2212 for minus, halves away from zero. `amount` is an
 * expression that gives a number, best a cell, since it is repeated.
 * TEXT and FIXED would print by the language of the reader's Excel, so digits are cut out of whole numbers instead.
 */
export const printAmountText = (amount: string, decimals: number, sign: PrintedSign = "minus"): string => {
  const scale = 10 ** decimals;
  const rounded = `ROUND(ABS(${amount}),${String(decimals)})`;
  // Times a power of ten a decimal number may come out a hair beside a whole one.
  const steps = decimals === 0 ? rounded : `ROUND(${rounded}*${String(scale)},0)`;
  const whole = decimals === 0 ? rounded : `INT(${steps}/${String(scale)})`;
  const fraction = decimals === 0 ? [] : [`","`, `RIGHT("${"0".repeat(decimals)}"&${steps},${String(decimals)})`];
  return [...printSign(amount, rounded, sign), ...printThousands(whole), ...fraction].join("&");
};

const printSign = (amount: string, rounded: string, sign: PrintedSign): readonly string[] => {
  switch (sign) {
    case "never":
      return [];
    case "minus":
      return [`IF(AND(${amount}<0,${rounded}>0),UNICHAR(8722),"")`];
    case "always":
      return [`IF(${rounded}=0,"",IF(${amount}<0,UNICHAR(8722),"+"))`];
    default:
      return sign satisfies never;
  }
};

/** Digits in groups of three, for amounts up to a trillion: what comes before the last nine stays one group. */
const printThousands = (whole: string): readonly string[] => [
  `IF(LEN(${whole})>9,LEFT(${whole},LEN(${whole})-9)&UNICHAR(160),"")`,
  `IF(LEN(${whole})>6,RIGHT(LEFT(${whole},LEN(${whole})-6),3)&UNICHAR(160),"")`,
  `IF(LEN(${whole})>3,RIGHT(LEFT(${whole},LEN(${whole})-3),3)&UNICHAR(160),"")`,
  `RIGHT(${whole},3)`,
];
