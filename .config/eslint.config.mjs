import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { hostWall, roomWall } from "./wallRules.mjs";
import { rooms } from "./walls.mjs";

const everyScript = "**/*.{ts,tsx,mts,js,mjs}";
const typescript = "**/*.{ts,tsx,mts}";

/** Files that a tool reads and that must have a default export, and descriptions of such files. */
const configFiles = [
  "webpack.config.js",
  ".config/*.mjs",
  "test/jest.config.mjs",
  "test/soak.config.mjs",
  "test/prepare.ts",
  "test/e2e/prepareBrowser.ts",
  "test/host/headless/prepareHeadless.ts",
  "**/*.d.ts",
];

/** A rule's entry for something that the grammar allows and we do not. */
const forbid = (selector, message) => ({ selector, message });

const forbiddenEverywhere = [
  forbid("TSEnumDeclaration", "No enums: a union of string literals."),
  forbid("TSImportType", "Import the type at the top of the file, where the walls see it."),
];

const noDefaultExports = [
  forbid("ExportDefaultDeclaration", "No default exports: a thing has one name everywhere."),
  forbid("ExportSpecifier[exported.name='default']", "No default exports: a thing has one name everywhere."),
];

const forbiddenInProduct = [
  ...forbiddenEverywhere,
  ...noDefaultExports,
  forbid(
    "ClassDeclaration:not([superClass])",
    "No classes of our own: data and functions. Only what a library wants extended.",
  ),
];

const forbiddenInTests = [
  ...forbiddenEverywhere,
  ...noDefaultExports,
  forbid(
    "CallExpression[callee.object.name='jest'][callee.property.name=/[mM]ock$|^mockModule$/]",
    "No mocks of modules.",
  ),
  forbid("CallExpression[callee.property.name=/^(skip|only|todo)$/]", "Every test runs."),
  forbid("CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]", "Every test runs."),
  forbid("CallExpression[callee.property.name=/Snapshot$/]", "No snapshots: say what is expected."),
  forbid("CallExpression[callee.property.name='waitForTimeout']", "Wait for what should happen, not for time to pass."),
];

/** Of the office plugin only its own rules: its ready-made set brings along old parsers, prettier and no-redeclare. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/"))
    .map(([name]) => [name, "error"]),
);

export default defineConfig([
  globalIgnores(["dist/", "build/", "coverage/", ".cache/", "test/samples/"]),
  { files: [everyScript], ...js.configs.recommended },
  { files: [typescript], extends: [tseslint.configs.strictTypeChecked] },
  {
    files: [typescript],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeRules,
      // Both follow one function at a time; ours load in one and read in another, after the sync of a third.
      // The real office.js that the tests run throws where a property was not loaded, and the tests count syncs.
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      // The compiler finds unknown names better, and knows the globals of each folder's tsconfig.
      "no-undef": "off",
      // `type Row` beside `const Row` is one thing with two faces.
      "no-redeclare": "off",
      // A number in a text is what we print all day; anything else is still refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `onClick={() => close()}` says what it does and returns nothing of use.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Letters of a text are spread on purpose: column letters, digits, words to sort. No emoji is taken apart.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": "error",
      // Taking some properties off an object and keeping the rest is not leaving them unused.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: [everyScript],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-template-curly-in-string": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "no-restricted-syntax": ["error", ...forbiddenEverywhere, ...noDefaultExports],
    },
  },
  {
    files: ["{src,host}/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["{src,host}/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      // The host answers one request after another, as Excel does; the add-in must not wait for one at a time.
      "no-await-in-loop": "error",
      "no-console": "error",
    },
  },
  ...Object.entries(rooms).map(([name, room]) => roomWall(name, room, forbiddenInProduct)),
  ...hostWall([...forbiddenEverywhere, ...noDefaultExports]),
  { files: ["test/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...forbiddenInTests] } },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  { files: configFiles, rules: { "no-restricted-syntax": ["error", ...forbiddenEverywhere] } },
]);
