import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core/finding/rules";
import { enRules } from "../../src/texts/enRules";
import { svRules } from "../../src/texts/svRules";
import { printRules } from "./printRules";

const guide = readFileSync(join(__dirname, "../../docs/regler.md"), "utf8");

test("the guide to the rules is what the code says (npm run rules writes it anew)", () => {
  expect(guide).toBe(printRules());
});

test("the guide has every rule once in its tables", () => {
  for (const rule of Object.keys(rules)) expect(guide.split(`\`${rule}\``)).toHaveLength(2);
});

test.each(
  (
    [
      ["sv", svRules],
      ["en", enRules],
    ] as const
  ).flatMap(([language, texts]) => Object.entries(texts).map((entry) => [language, ...entry] as const)),
)("in %s, %s explains itself in one to three whole sentences each", (_language, _rule, { name, why, how, gone }) => {
  expect(name).toMatch(/^\p{Lu}[^.]*$/u);
  for (const text of [why, how, gone]) {
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    const sentences = text.split(/(?<=\.)\s+(?=\p{Lu})/u);
    expect(sentences.length).toBeLessThanOrEqual(3);
  }
});

test("no two rules are called the same", () => {
  for (const texts of [svRules, enRules]) {
    const names = Object.values(texts).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
