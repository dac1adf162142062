import type { Workbook } from "../../commands/workbook";
import type { HeadlessTexts } from "../../texts/headlessTexts";
import type { Texts } from "../../texts/texts";
import type { HeadlessAnswer, HeadlessOptions } from "./headlessPage";

/** What a command works with. */
export type HeadlessContext = {
  readonly workbook: Workbook;
  readonly texts: Texts;
  readonly words: HeadlessTexts;
};

/** A command that needs no pane. */
export type Command = {
  readonly name: keyof HeadlessTexts["commands"];
  readonly isWriting: boolean;
  readonly options: readonly (keyof HeadlessTexts["options"])[];
  readonly run: (options: HeadlessOptions, context: HeadlessContext) => Promise<HeadlessAnswer>;
};
