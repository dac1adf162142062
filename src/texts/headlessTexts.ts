import type { SignConvention } from "../core/vocabulary/signConvention";
import type { PluralForms } from "./formatCount";

/** What a language says of the commands that need no pane. */
export type HeadlessTexts = {
  readonly commands: Readonly<Record<"check" | "write" | "prepare" | "report", string>>;
  readonly options: Readonly<
    Record<
      "convention" | "unit" | "map" | "what" | "formats" | "no-formats" | "docx" | "html" | "form" | "level" | "join",
      { readonly value: string | null; readonly summary: string }
    >
  >;
  readonly counts: Readonly<Record<"tables" | "error" | "warning" | "info" | "sections", PluralForms>>;
  readonly nothingToMend: string;
  /** What `write` can write, as its line calls it. */
  readonly kinds: Readonly<Record<"deviations" | "goals" | "assignments" | "overview" | "report" | "controls", string>>;
  readonly linePart: (kind: string, line: string) => string;
  readonly written: (cells: string) => string;
  /** The tables are those of which something was left undone. */
  readonly partlyWritten: (cells: string, tables: string) => string;
  readonly nothingWritten: string;
  /** Why something was left undone in a table. */
  readonly left: (table: string, sheet: string, why: string) => string;
  /** Nothing to make a sheet of. */
  readonly noTable: (table: string) => string;
  readonly prepared: string;
  readonly nothingToPrepare: string;
  readonly notWritten: string;
  /** Said of a column, or a table, that no budget table of the workbook has, or is. */
  readonly unusedColumn: (header: string) => string;
  readonly unusedTable: (table: string) => string;
  /** A check found that the figures do not show how a table counts: what to say to write in it. */
  readonly sayConvention: (table: string) => string;
  readonly undecided: (table: string, proposed: SignConvention | null) => string;
  /** A table is in the report without deviations, since nobody has said how it counts them. */
  readonly uncounted: (table: string, proposed: SignConvention | null) => string;
  /** The same, since costs and income both carry plus and nothing tells them apart. */
  readonly mixedRows: (table: string) => string;
  /** Facts that the report does not state, as Rapportuppgifter calls them. */
  readonly unsaid: (facts: readonly string[]) => string;
  readonly noCommand: (command: string) => string;
  readonly noKind: (kind: string, kinds: readonly string[]) => string;
  readonly noConvention: (word: string, conventions: readonly string[]) => string;
  readonly noUnit: (word: string) => string;
  readonly noRole: (given: string, roles: readonly string[]) => string;
  readonly formatsBoth: string;
  readonly noForm: (word: string) => string;
  readonly noLevel: (word: string) => string;
  readonly levelOfWhole: string;
  readonly noReportFile: string;
  readonly reported: (sections: string) => string;
  readonly noSections: string;
  readonly noPart: (number: number) => string;
};
