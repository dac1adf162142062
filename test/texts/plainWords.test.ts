import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** Words with a better one, by what to write instead. In parentheses: what the word may stand in. */
const swedish: readonly (readonly [RegExp, string])[] = [
  // Nobody is begged, blamed or told that what they wrote is worthless.
  [/vänligen|var god|ogiltig|felaktig(?!het)|tyvärr|otillåt/i, "säg vad som saknas och vad man gör"],
  // English in disguise.
  [
    /\b(default|feedback|deadline|template|layout|input|output|dashboard|snapshot|support|range|reset|tooltip)\b/i,
    "det svenska ordet",
  ],
  [
    /\b(check|match|scroll|trigg|chatt|editer|map)(a|ar|as|ade|at|ning)\b/i,
    "kontrollera, passa, bläddra, utlösa, ändra",
  ],
  [
    /\b(applicer|implementer|adressera|generer|valider|initier|exekver|selekter|parsa)/i,
    "använda, göra, ta upp, kontrollera, börja, välja",
  ],
  [
    /\b(baserat på|i termer av|på daglig basis|spara ner|standard ut|fail(ar|ade)|körning)\b/i,
    "efter, i, varje dag, spara",
  ],
  // The office's Swedish.
  [
    /\b(avseende|beträffande|erforder\w*|erhåll\w*|föreligg\w*|medelst|tillse\w*|ombesörj\w*|jämlikt|härmed|därest)\b/i,
    "om, behövs, få, finns, med, se till",
  ],
  [
    /\b(ifrågavarande|vederbörande|dylik\w*|åligg\w*|inkomma|vidtag\w*|vidta åtgärd\w*|innevarande|ovanstående|nedanstående|såvida)\b/i,
    "den, sådan, ska, lämna, göra, årets, det här, om",
  ],
  // "Ej" is a word of statuses only, since municipalities write it so.
  [/\bej\b(?! påbörja)/i, "inte"],
  // One word for each thing.
  [/\b(rutan|rutans|åtgärdsfönst\w*|sidopanel\w*)\b/i, "panelen"],
  [/\b(fynd|fynden|varning|varningar|upplysning|upplysningar)\b/i, "anmärkning; fel, kontrollera, bra att veta"],
  [/\b(sammanslagna celler|estimat\w*|varians\w*|KPI\w*)\b/i, "sammanfogade celler, prognos, avvikelse, indikator"],
];

const english: readonly (readonly [RegExp, string])[] = [
  [/\b(please|sorry|oops|invalid|illegal|abort\w*|fatal|bad)\b/i, "say what is missing and what to do"],
  // Swedish in disguise.
  [
    /\b(anew|stands? in|stands? on|be reported on|takes? away|taken away|of one's own|matters? to|makes? ready|ready to be sent)\b/i,
    "again, is in, remove, prepare",
  ],
  [/\b(outcome|variance|estimate|task|KPI)\b/i, "actual, deviation, forecast, assignment, indicator"],
  [/\b(counts? deviations|how to count)\b/i, "calculate"],
];

const listTexts = (language: "sv" | "en"): readonly string[] => {
  const names = readdirSync(path.join(root, "src/texts"));
  // The words that stand in cells and in print are Swedish whatever the language of the pane.
  return names
    .filter((name) => (language === "en" ? /^en[A-Z.]/.test(name) : !/^en[A-Z.]/.test(name)))
    .map((name) => `src/texts/${name}`);
};

const guides = [
  ...readdirSync(path.join(root, "docs")).filter((name) => /^anvandare-.*\.md$/.test(name)),
  "administration.md",
  "fel-och-utfall.md",
  "regler.md",
  "security.md",
].map((name) => `docs/${name}`);

/** What users read in a file of code: the words within quotes. */
const readQuoted = (file: string): string =>
  [...read(file).matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)]
    .map(([words]) => words.replaceAll(/\$\{[^}]*\}/g, "…"))
    // Names of files, keys and identifiers hold no space.
    .filter((words) => words.includes(" "))
    .join("\n");

/** A guide in Swedish without its code and its summary in English. */
const readGuide = (file: string): string =>
  read(file)
    .replaceAll(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, "")
    .replaceAll(/_In English[\s\S]*?_\n/g, "");

const findWords = (
  words: readonly (readonly [RegExp, string])[],
  texts: readonly (readonly [string, string])[],
): readonly string[] =>
  texts.flatMap(([file, text]) =>
    words.flatMap(([word, instead]) =>
      [...text.matchAll(new RegExp(word, "gi"))].map(
        ({ 0: found, index }) =>
          `${file}: "${found}" in "${text.slice(Math.max(0, index - 30), index + 40).replaceAll("\n", " ")}" (rather: ${instead})`,
      ),
    ),
  );

test("no message is written in English in disguise, in the office's Swedish, or with two words for one thing", () => {
  const files = listTexts("sv");
  expect(files.length).toBeGreaterThan(30);
  expect(
    findWords(
      swedish,
      files.map((file) => [file, readQuoted(file)] as const),
    ),
  ).toEqual([]);
});

test("nor are the guides and what municipalities read of the README", () => {
  const [readme = ""] = read("README.md").split("## For developers");
  expect(
    findWords(swedish, [
      ...guides.map((file) => [file, readGuide(file)] as const),
      [
        "README.md",
        readme.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, "").replace(/_In English[\s\S]*?_\n/, ""),
      ],
    ]),
  ).toEqual([]);
});

test("the English is no Swedish in disguise either, and has one word for each thing", () => {
  const files = listTexts("en");
  expect(files.length).toBeGreaterThan(10);
  expect(
    findWords(
      english,
      files.map((file) => [file, readQuoted(file)] as const),
    ),
  ).toEqual([]);
});

test("such words are found in texts and not in code", () => {
  expect(findWords(swedish, [["x", "Vänligen kontrollera matchning avseende raden."]]).length).toBe(3);
  expect(findWords(swedish, [["x", "Ej påbörjad"]])).toEqual([]);
});
