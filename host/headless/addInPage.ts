import * as z from "zod";

/**
 * What an add-in's page for programs without a screen has as `window.headless`. The page says itself which commands there
 * are; the command line only carries words to it and answers from it.
 */
export type AddInPage = {
  describe(): Promise<unknown>;
  run(request: { readonly command: string; readonly options: CommandOptions }): Promise<unknown>;
  /** Makes one result of what `run` gave as `part` in several workbooks. */
  join(request: {
    readonly command: string;
    readonly options: CommandOptions;
    readonly parts: readonly unknown[];
  }): Promise<unknown>;
};

/** By name: the values that were given, or true for an option that stands alone. */
export type CommandOptions = Readonly<Record<string, readonly string[] | true>>;

export const commandDescriptionsSchema = z.array(
  z.object({
    name: z.string(),
    summary: z.string(),
    /** It changes the workbook, which is then to be saved. */
    isWriting: z.boolean(),
    options: z.array(
      z.object({
        name: z.string(),
        summary: z.string(),
        /** A word for what follows the option; null where it stands alone. */
        value: z.string().nullable(),
        /** What follows is a file that the command makes, whose name ends so; null for all other options. */
        fileEnding: z.string().nullable(),
      }),
    ),
    /** The option by which several workbooks give one result; null where there is none. */
    joinOption: z.string().nullable(),
  }),
);

export type CommandDescription = z.infer<typeof commandDescriptionsSchema>[number];

export const addInAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("done"),
    hasErrors: z.boolean(),
    /** For programs. */
    result: z.looseObject({}),
    /** For people; null where there are no other words than the result. */
    text: z.string().nullable(),
    /** The same in one line. */
    line: z.string(),
    notices: z.array(z.string()),
    isToBeSaved: z.boolean(),
    /** What goes in the files that options named, in base64. */
    files: z.array(z.object({ option: z.string(), content: z.base64() })),
    /** What `join` needs of this workbook; nobody else looks into it. */
    part: z.unknown(),
  }),
  /** The command cannot be understood as it was given. */
  z.object({ kind: z.literal("refused"), message: z.string() }),
  /** The workbook could not be read or written. */
  z.object({ kind: z.literal("failed"), message: z.string() }),
]);

export type AddInAnswer = z.infer<typeof addInAnswerSchema>;
