import { Linter } from "eslint";
import { join } from "node:path";
import tseslint from "typescript-eslint";
import config from "../../.config/eslint.config.mjs";

const linter = new Linter({ cwd: join(__dirname, "../..") });

/** The project's own rules, less those that need types: a snippet belongs to no program. */
const configWithoutTypes = [
  ...config,
  { files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false } } },
];

/** Lints the code as if it stood in a file of that name, and gives the names of the rules that it breaks. */
export function lintSnippet(filename: string, code: string): readonly string[] {
  return linter.verify(code, configWithoutTypes, { filename }).map((message) => message.ruleId ?? message.message);
}
