/**
 * What a program without a screen finds as `window.headless` when it has loaded headless.html in Excel's place.
 * It needs to know nothing of the add-in: the page says what can be asked and words the answers in Excel's language.
 */
export type HeadlessPage = {
  /** The commands, in the order of a help text. */
  describe(): Promise<readonly CommandDescription[]>;
  /** Does a command in the workbook that Excel has open. */
  run(request: HeadlessRequest): Promise<HeadlessAnswer>;
  /** Makes one result of what `run` gave as `part` in each of several workbooks, in their order. Looks in no workbook. */
  join(request: HeadlessRequest & { readonly parts: readonly unknown[] }): Promise<HeadlessAnswer>;
};

export type CommandDescription = {
  readonly name: string;
  readonly summary: string;
  /** It changes the workbook, which is then to be saved. */
  readonly isWriting: boolean;
  readonly options: readonly OptionDescription[];
  /** The option, standing alone, by which several workbooks give one result through `join`; null where there is none. */
  readonly joinOption: string | null;
};

export type OptionDescription = {
  /** Without dashes. */
  readonly name: string;
  readonly summary: string;
  /** A word for what follows the option, which may be given several times; null where it stands alone. */
  readonly value: string | null;
  /** What follows is a file that the command makes, whose name ends so (".docx"); null for all other options. */
  readonly fileEnding: string | null;
};

export type HeadlessRequest = {
  readonly command: string;
  /** By name: all the values that were given, or true for an option that stands alone. */
  readonly options: HeadlessOptions;
};

export type HeadlessOptions = Readonly<Record<string, readonly string[] | true>>;

export type HeadlessAnswer =
  | {
      readonly kind: "done";
      /** There are errors that somebody must mend, or something that was asked for was not done. */
      readonly hasErrors: boolean;
      /** For programs: plain JSON. */
      readonly result: object;
      /** The same for people; null where there are no other words than the JSON. */
      readonly text: string | null;
      /** The same in one line, for a list of workbooks. */
      readonly line: string;
      /** What the user should know beside the result. */
      readonly notices: readonly string[];
      /** The workbook is as it was asked to be and can be saved. */
      readonly isToBeSaved: boolean;
      /** Files that the command made: each goes where its option says, its bytes in base64. */
      readonly files: readonly { readonly option: string; readonly content: string }[];
      /** What `join` needs of this workbook, as plain JSON; null where nothing is to be joined. */
      readonly part: unknown;
    }
  /** The command cannot be understood as it was given. */
  | { readonly kind: "refused"; readonly message: string }
  /** Excel did not let the workbook be read or written. */
  | { readonly kind: "failed"; readonly message: string };
