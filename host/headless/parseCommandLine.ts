import path from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { CommandDescription, CommandOptions } from "./addInPage";
import type { Words } from "./words";

/** What somebody asked for. */
export type CommandLine =
  | { readonly kind: "help" }
  | {
      readonly kind: "run";
      readonly command: CommandDescription;
      readonly files: readonly string[];
      readonly options: CommandOptions;
      readonly isJson: boolean;
      /** Where a workbook that is changed is saved; null for commands that change nothing. */
      readonly target: { readonly kind: "file"; readonly file: string } | { readonly kind: "inPlace" } | null;
      /** The files that the command is to make, by the option that names each. */
      readonly outputs: ReadonlyMap<string, string>;
      /** All workbooks give one result. */
      readonly isJoined: boolean;
    }
  | { readonly kind: "refused"; readonly message: string };

/** The command line's own options; the add-in's page says which others there are. */
const ownOptions = {
  json: { type: "boolean" },
  lang: { type: "string" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** The value of --lang wherever it stands, before anything else can be understood; null where it is not given. */
export function readLanguageWord(args: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...args], strict: false, allowPositionals: true, options: ownOptions });
  return typeof values.lang === "string" ? values.lang : null;
}

export function parseCommandLine(
  args: readonly string[],
  commands: readonly CommandDescription[],
  words: Words,
): CommandLine {
  const refuse = (message: string): CommandLine => ({ kind: "refused", message });
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { ...describeOptions(commands), ...ownOptions },
  });
  if (values["help"] === true || args.length === 0) return { kind: "help" };

  const known = commands.map(({ name }) => name).join(", ");
  const [name, ...files] = positionals;
  if (name === undefined) return refuse(words.missingCommand(known));
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return refuse(words.noCommand(name, known));

  const options: Record<string, string[] | true> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const own = Object.entries(ownOptions).find(([option]) => option === token.name)?.[1];
    const described = command.options.find((option) => option.name === token.name);
    if (own === undefined && described === undefined) return refuse(words.noOption(token.rawName, name));
    const takesValue = own === undefined ? described?.value !== null : own.type === "string";
    if (takesValue && token.value === undefined) return refuse(words.missingValue(token.rawName));
    if (!takesValue && token.value !== undefined) return refuse(words.needlessValue(token.rawName));
    if (described === undefined) continue;
    const given = options[token.name];
    options[token.name] =
      token.value === undefined ? true : [...(given === undefined || given === true ? [] : given), token.value];
  }
  if (files.length === 0) return refuse(words.missingFile(name));

  const out = typeof values["out"] === "string" ? values["out"] : null;
  const isInPlace = values["in-place"] === true;
  if (!command.isWriting && out !== null) return refuse(words.noOption("--out", name));
  if (!command.isWriting && isInPlace) return refuse(words.noOption("--in-place", name));
  if (out !== null && isInPlace) return refuse(words.bothTargets);
  if (command.isWriting && out === null && !isInPlace) return refuse(words.missingTarget);
  const target = out !== null ? { kind: "file" as const, file: out } : isInPlace ? { kind: "inPlace" as const } : null;
  const outputs = new Map<string, string>();
  for (const { name: option, fileEnding } of command.options) {
    const [file, ...others] = readGiven(options, option);
    if (fileEnding === null || file === undefined) continue;
    if (others.length > 0) return refuse(words.oneFile(`--${option}`));
    if (path.extname(file).toLowerCase() !== fileEnding) return refuse(words.targetName(file, fileEnding));
    outputs.set(option, file);
  }
  const isJoined = command.joinOption !== null && options[command.joinOption] === true;
  return { kind: "run", command, files, options, isJson: values["json"] === true, target, outputs, isJoined };
}

function readGiven(options: CommandOptions, name: string): readonly string[] {
  const given = options[name];
  return given === undefined || given === true ? [] : given;
}

/** What stands alone and what takes a value, of all commands, so that it is known which words are files. */
function describeOptions(commands: readonly CommandDescription[]): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(
    commands
      .flatMap(({ options }) => options)
      .map(({ name, value }) => [name, value === null ? { type: "boolean" } : { type: "string", multiple: true }]),
  );
}
