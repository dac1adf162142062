import type { XmlAttributes } from "../xml/scanXml";

/** A cell as it is written, before anybody asks what it means. */
export type RawCell = {
  readonly attributes: XmlAttributes;
  readonly start: number;
  readonly end: number;
  /** The text of <v>; null where there is none. */
  readonly value: string | null;
  /** The text of <is>; null where there is none. */
  readonly inlineText: string | null;
  readonly formula: RawFormula | null;
};

export type RawFormula = { readonly text: string; readonly attributes: XmlAttributes };

/** A row as it is written. */
export type RawRow = {
  readonly attributes: XmlAttributes;
  readonly start: number;
  readonly openEnd: number;
};
