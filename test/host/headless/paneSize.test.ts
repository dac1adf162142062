import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.resolve("dist");

/** Every script that the page names: what the pane waits for before it can show a finding in Swedish. */
const readFirstScripts = (): readonly string[] => {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  return [...page.matchAll(/<script[^>]+src="?([^"\s>]+)/g)]
    .map(([, source = ""]) => source)
    .filter((source) => !source.startsWith("https://appsforoffice.microsoft.com/"));
};

const readGzipBytes = (name: string): number => gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length;

test("the pane's first scripts weigh at most 150 kB compressed, React and zod included", () => {
  const scripts = readFirstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, name) => sum + readGzipBytes(name), 0)).toBeLessThanOrEqual(150_000);
});

test("what makes Word files is fetched only when somebody asks for one", () => {
  const first = readFirstScripts();
  const withDocx = readdirSync(dist).filter(
    (name) => name.endsWith(".js") && readFileSync(path.join(dist, name), "utf8").includes("word/document.xml"),
  );
  expect(withDocx.length).toBeGreaterThan(0);
  expect(first.filter((name) => withDocx.includes(name))).toEqual([]);
});
