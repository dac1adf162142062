import type { SheetRow } from "../sheetContent";

/** A row of the report before it has its page. */
export type ReportLine = {
  readonly cells: SheetRow["cells"];
  /** In points. */
  readonly height: number;
  /** The next line must stand on the same page: headings, headers of tables, sums. */
  readonly keepsNext: boolean;
  /** The header of the table that it is a row of, to be repeated where the table goes on to another page. */
  readonly header: ReportLine | null;
  /** White space, which a page does not begin with. */
  readonly isGap: boolean;
};
