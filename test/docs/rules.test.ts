import { readdirSync, readFileSync } from "node:fs";
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

test("every rule has its words in both languages and is found by name in a test of what it finds", () => {
  const known = Object.keys(rules).sort();
  for (const texts of [svRules, enRules]) expect(Object.keys(texts).sort()).toEqual(known);
  const folder = join(__dirname, "../core");
  const tests = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  // A decided report is told of its changes by the command that reads it.
  tests.push(readFileSync(join(__dirname, "../commands/decision.test.ts"), "utf8"));
  expect(known.filter((rule) => !tests.some((text) => text.includes(`"${rule}"`)))).toEqual([]);
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
