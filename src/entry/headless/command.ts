import type { Workbook } from "../../commands/workbook";
import type { HeadlessTexts } from "../../texts/headlessTexts";
import type { AllTexts } from "../../texts/texts";
import type { HeadlessAnswer, HeadlessOptions } from "./headlessPage";

type OptionName = keyof HeadlessTexts["options"];

/** What a command works with. */
export type HeadlessContext = {
  readonly workbook: Workbook;
  readonly texts: AllTexts;
  readonly words: HeadlessTexts;
};

/** A command that needs no pane. */
export type Command = {
  readonly name: keyof HeadlessTexts["commands"];
  readonly isWriting: boolean;
  readonly options: readonly OptionName[];
  readonly run: (options: HeadlessOptions, context: HeadlessContext) => Promise<HeadlessAnswer>;
  /** The endings of the files that options name. */
  readonly files: Readonly<Partial<Record<OptionName, string>>>;
  /** How several workbooks give one result, and by which option; null where each has its own. */
  readonly joined: {
    readonly option: OptionName;
    readonly run: (
      parts: readonly unknown[],
      options: HeadlessOptions,
      context: HeadlessContext,
    ) => Promise<HeadlessAnswer>;
  } | null;
};
