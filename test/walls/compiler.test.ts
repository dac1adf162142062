import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

/** What the compiler says to a file with this content in that folder, under the folder's own tsconfig. */
function compileSnippet(folder: string, content: string): readonly string[] {
  const { config } = ts.readConfigFile(join(root, folder, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    readonly config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, folder));
  const snippet = join(root, folder, "snippet.ts");
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === snippet ? ts.createSourceFile(path, content, ts.ScriptTarget.ES2022) : readSourceFile(path, ...rest);
  const program = ts.createProgram([snippet], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

test("in the core the compiler knows no page, no Excel, no Node and no clock", () => {
  const lines = [
    "export const title = document.title;",
    "export type Cells = Excel.Range;",
    "export const ready = Office.onReady();",
    "export const folder = process.cwd();",
    "export const later = setTimeout;",
  ];
  const unknown = expect.stringMatching(/^Cannot find (name|namespace)/) as string;
  expect(compileSnippet("src/core", lines.join("\n"))).toEqual(lines.map(() => unknown));
});

test("in the core plain data and arithmetic compile", () => {
  expect(compileSnippet("src/core", "export const deviation = 40358 - 40058;")).toEqual([]);
});

test("the local host is compiled without the types of Office", () => {
  expect(compileSnippet("host", "export type Cells = Excel.Range;")).toEqual(["Cannot find namespace 'Excel'."]);
});

test("the rest of the add-in is compiled without Node", () => {
  expect(compileSnippet("src", "export const folder = process.cwd();")).toEqual([
    expect.stringMatching(/^Cannot find name 'process'/),
  ]);
});

test("a value that may be missing must be looked at first", () => {
  expect(compileSnippet("src/core", "export const first = (rows: readonly number[]): number => rows[0];")).toHaveLength(
    1,
  );
});
