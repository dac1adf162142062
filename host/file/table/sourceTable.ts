import type { Table, TableColumn } from "../../model/table";
import type { SourcePart } from "../source/sourcePart";
import type { XmlElement } from "../xml/xmlElement";

/** A table as its part has it. */
export type SourceTable = {
  readonly part: SourcePart;
  readonly relationshipId: string;
  readonly table: Table;
  /** The part's elements for the columns that were read from it. */
  readonly columns: ReadonlyMap<TableColumn, XmlElement>;
};

/** A table as it was when the file was opened, for comparison: the whole, and each column. */
export type OpenedTable = SourceTable & {
  readonly state: string;
  readonly columnStates: ReadonlyMap<TableColumn, string>;
};
