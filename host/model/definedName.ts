/** A name of the whole workbook for a range, a formula or a constant. */
export type DefinedName = {
  name: string;
  /** Starts with "=". */
  formula: string;
  comment: string;
  visible: boolean;
};
