import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rooms } from "../../.config/walls.mjs";

const root = join(__dirname, "../..");

const documents = [
  "README.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
].filter((name) => name.endsWith(".md"));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const packageJson = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
const scripts = Object.keys(packageJson.scripts);

/** The scripts that a text tells its reader to run: `npm run lint`, `npm start`, `npm test`. */
function matchCommands(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
}

test.each([...documents, ".ci/run", "manifest.xml"])("every command named in %s exists", (path) => {
  expect(matchCommands(read(path)).filter((command) => !scripts.includes(command))).toEqual([]);
});

test("the README describes every command there is", () => {
  const described = matchCommands(read("README.md"));
  expect(scripts.filter((script) => !described.includes(script))).toEqual([]);
});

test.each(documents)("every link and picture in %s leads somewhere", (path) => {
  const links = [...read(path).matchAll(/\]\(([^)#\s]+)/g)].flatMap((match) => match[1] ?? []);
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
});

test("the README names every room that has walls", () => {
  const readme = read("README.md");
  expect(Object.keys(rooms).filter((room) => !new RegExp(`^\\| \`src/${room}\` +\\|`, "m").test(readme))).toEqual([]);
});
