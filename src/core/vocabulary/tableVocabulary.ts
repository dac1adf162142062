import type { ColumnKey, TableKey } from "./keys";

/** What one kind of table is called and holds. Words are compared without case, spaces and punctuation. */
export type TableVocabulary = {
  readonly key: TableKey;
  /** What we call it when we make it, and what we say we looked for. */
  readonly name: string;
  /** Other names of tables and sheets. */
  readonly synonyms: readonly string[];
  /** How a word in the name of a table or sheet begins that hints at this kind: "Driftuppföljning", "Investeringar". */
  readonly stems: readonly string[];
  /** `required`: no report without it. `known`: many reports do without. */
  readonly use: "required" | "known";
  readonly columns: readonly ColumnVocabulary[];
};

/**
 * What one column is called and holds. Years, months, units and qualifiers such as "helår" and "ack" are not part
 * of a name: `parseHeader` takes them out, and `matchColumns` decides by them.
 */
export type ColumnVocabulary = {
  readonly key: ColumnKey;
  /** Its header when we make it. */
  readonly name: string;
  /** In order of preference where the table has several of them. */
  readonly synonyms: readonly string[];
  /** Names that win the role where plain ones stand beside them: the revised budget over the budget. */
  readonly overridingSynonyms?: readonly string[];
  readonly type: "text" | "amount";
  readonly use: ColumnUse;
};

/** `required`: our formulas, or the form and the generated sheets, need it. `known`: read where it is there. `computed`: written by us. */
export type ColumnUse = "required" | "known" | "computed";
