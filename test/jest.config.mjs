import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("..", import.meta.url));

const transform = {
  "^.+\\.(ts|tsx|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const project = (displayName, folders, testEnvironment) => ({
  displayName,
  rootDir,
  testEnvironment,
  setupFiles: ["<rootDir>/test/drawCases.ts"],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  transform,
  moduleNameMapper: {
    // numfmt 4.0.1 names a file for require that it does not hold.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
});

/** One runner for everything, so that one closing line counts it all. */
export default {
  rootDir,
  // No test measures time; a slow machine is no failure. Jest reads it here only, not in a project.
  testTimeout: 240_000,
  // Jest would leave one of two cores to others, and take half as long again.
  maxWorkers: 2,
  globalSetup: "<rootDir>/test/prepare.ts",
  projects: [
    project("core", ["core", "texts", "export", "taskpane", "manifest", "docs", "walls"], "node"),
    // The local host and the add-in's Excel code: the real office.js in jsdom.
    { ...project("host", ["host"], "node"), testPathIgnorePatterns: ["/test/host/headless/"] },
    // The command line on real files, over the add-in's built page.
    {
      ...project("headless", ["host/headless"], "node"),
      globalSetup: "<rootDir>/test/host/headless/prepareHeadless.ts",
    },
    project("excel", ["excel", "commands", "contract"], "jsdom"),
    { ...project("browser", ["e2e"], "node"), globalSetup: "<rootDir>/test/e2e/prepareBrowser.ts" },
  ],
};
