import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.join(__dirname, "..", "..");

const listFiles = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(file) : /\.tsx$/.test(entry.name) ? [file] : [];
  });

/** What a user sees or hears of an element, whoever made it: HTML, Fluent or one of ours. */
const spoken = new Set(
  "aria-label aria-description aria-roledescription aria-valuetext title placeholder alt label hint error text content summary heading children".split(
    " ",
  ),
);

/** Words, not signs: "·" and "–" are the same in every language. */
const isWords = (text: string): boolean => /\p{L}/u.test(text);

/** The words that stand in an expression itself: `"Ja"`, `x ? "Ja" : null`, `a ?? "b"`, a template; never what a function is called with. */
const readWords = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  if (ts.isJsxExpression(node)) return node.expression === undefined ? [] : readWords(node.expression);
  if (ts.isParenthesizedExpression(node)) return readWords(node.expression);
  if (ts.isConditionalExpression(node)) return [...readWords(node.whenTrue), ...readWords(node.whenFalse)];
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isGiven =
      kind === ts.SyntaxKind.PlusToken ||
      kind === ts.SyntaxKind.BarBarToken ||
      kind === ts.SyntaxKind.QuestionQuestionToken;
    return isGiven ? [...readWords(node.left), ...readWords(node.right)] : readWords(node.right);
  }
  return [];
};

/** Where words stand that somebody would see, as "line: words". */
const readStrangers = (file: string, code: string): readonly string[] => {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = ts.isJsxText(node)
      ? [node.text]
      : ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)
        ? readWords(node)
        : ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer !== undefined
          ? readWords(node.initializer)
          : [];
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(...words.filter(isWords).map((text) => `${file}:${String(line + 1)}: ${text.trim()}`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test("no word that somebody sees or hears stands in the pane's own code", () => {
  const files = [...listFiles("src/taskpane"), ...listFiles("src/entry")];
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => readStrangers(file, readFileSync(path.join(root, file), "utf8")))).toEqual([]);
});

test("words are found wherever they can be put in an element", () => {
  const code = `const Button = () => (
    <p title="Spara" className="plain" aria-label={isOpen ? "Stäng" : words.open}>
      Hej {name ?? "du"} {\`\${count} rader\`} · <Field label={"Namn"} type="text" />
    </p>
  );`;
  expect(readStrangers("Button.tsx", code).map((place) => place.split(": ").at(-1))).toEqual([
    "Spara",
    "Stäng",
    "Hej",
    "du",
    "rader",
    "Namn",
  ]);
});
