import { signConventions } from "../../src/core/vocabulary/signConvention";
import { describeFinding } from "../../src/texts/describeFinding";
import { en as enFirst } from "../../src/texts/en";
import { enScreens } from "../../src/texts/enScreens";
import { matchLanguage } from "../../src/texts/matchLanguage";
import { sheetWords } from "../../src/texts/sheetWords";
import { sv as svFirst } from "../../src/texts/sv";
import { svScreens } from "../../src/texts/svScreens";
import type { AllTexts } from "../../src/texts/texts";
import { findingOfEveryRule } from "./findings";

const sv = { ...svFirst, ...svScreens };
const en = { ...enFirst, ...enScreens };

/** The path and kind of every text, deep into the dictionary: "counts.cells.one string". */
const listShape = (texts: object, path = ""): readonly string[] =>
  Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
    typeof text === "object" && text !== null ? listShape(text, `${path}${key}.`) : [`${path}${key} ${typeof text}`],
  );

/** Every sentence the pane can say; texts with blanks are filled with a word that can also be taken for a list. */
const listSentences = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "string") return [text];
    if (typeof text === "function") {
      const sentence: unknown = Reflect.apply(text, undefined, [["X"], ["Y"], 2]);
      return typeof sentence === "string" ? [sentence] : [];
    }
    return typeof text === "object" && text !== null ? listSentences(text) : [];
  });

const listAllSentences = (texts: AllTexts): readonly string[] => [
  // Findings are worded from examples: they need more than a word to fill in.
  ...listSentences({ ...texts, findings: {} }),
  ...findingOfEveryRule.flatMap((finding) =>
    Object.values(describeFinding(finding, { unit: "tkr", tableKey: "operatingBudget", decimals: 0 }, texts)),
  ),
];

test("English has every text that Swedish has, and every plural", () => {
  expect(listShape(en)).toEqual(listShape(sv));
});

test("every counted word has a place for its number", () => {
  for (const texts of [sv, en]) {
    for (const forms of Object.values(texts.counts)) {
      expect(forms.one).toContain("{count}");
      expect(forms.other).toContain("{count}");
    }
  }
});

test("nobody is shouted at, begged or told that what they wrote is not valid", () => {
  const forbidden = /(?<!DIV\/0)!|vänligen|ogiltig|var god|tyvärr|please|invalid|sorry|oops/i;
  for (const texts of [sv, en]) {
    const sentences = listAllSentences(texts);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => forbidden.test(sentence))).toEqual([]);
  }
});

test("no text is empty", () => {
  for (const texts of [sv, en]) {
    expect(listAllSentences(texts).filter((sentence) => sentence.trim() === "")).toEqual([]);
  }
});

test("every sign convention is worded as an equation, and no two alike", () => {
  for (const texts of [sv, en]) {
    const words = signConventions.map((convention) => texts.names.conventions[convention]);
    expect(new Set(words).size).toBe(signConventions.length);
    for (const convention of words) expect(convention).toContain("\u00a0=\u00a0");
  }
});

test("a deviation is a surplus or deficit in operations, and lower or higher than the budget in investments", () => {
  expect(sv.deviation("operatingBudget", 300)).toBe("överskott");
  expect(sv.deviation("operatingBudget", -150)).toBe("underskott");
  expect(sv.deviation("investmentBudget", 166)).toBe("lägre än budget");
  expect(sv.deviation("investmentBudget", -1)).toBe("högre än budget");
  expect(sv.deviation("operatingBudget", 0)).toBe("ingen avvikelse mot budget");
});

test("Swedish is spoken where Excel is Swedish or from a neighbour, else English", () => {
  expect(matchLanguage("sv-SE")).toBe("sv");
  expect(matchLanguage("nb-NO")).toBe("sv");
  expect(matchLanguage("en-US")).toBe("en");
  expect(matchLanguage("fi-FI")).toBe("en");
});

test("the label of a partial sum reads as a sentence, whatever language the pane has", () => {
  const { before, between, afterMany, afterOne } = sheetWords.partialSum;
  expect(`${sheetWords.sum}${before}4${between}5${afterMany}`).toBe("Summa (prognos för 4 av 5 rader)");
  expect(`${sheetWords.sum}${before}0${between}1${afterOne}`).toBe("Summa (prognos för 0 av 1 rad)");
});
