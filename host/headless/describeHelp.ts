import type { CommandDescription } from "./addInPage";
import type { Words } from "./words";

/** The help text: the add-in's commands in its own words, then what holds for all of them. */
export function describeHelp(commands: readonly CommandDescription[], words: Words): string {
  const option = (name: string, value: string | null, summary: string) =>
    `    --${name}${value === null ? "" : ` <${value}>`}\n        ${summary}`;
  const { json, lang, out, help } = words.options;
  return [
    words.usage,
    words.books,
    "",
    words.commands,
    ...commands.flatMap((command) => [
      `  ${command.name}\n    ${command.summary}`,
      ...command.options.map(({ name, value, summary }) => option(name, value, summary)),
    ]),
    "",
    words.common,
    option("json", null, json),
    option("out", words.file, out),
    option("in-place", null, words.options["in-place"]),
    option("lang", words.language, lang),
    option("help", null, help),
    "",
    words.exitCodes,
  ].join("\n");
}
