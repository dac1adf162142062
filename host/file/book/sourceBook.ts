import type { DefinedName } from "../../model/definedName";
import type { TrackedFormula } from "../../model/workbook";
import type { SourceDrawing } from "../chart/sourceChart";
import type { Namespaces } from "../package/namespaces";
import type { Parts } from "../package/parts";
import type { SourceConditionalFormat } from "../rules/readConditionalFormats";
import type { SourceDataValidation } from "../rules/readDataValidations";
import type { SheetState } from "../sheet/sheetState";
import type { SourceSheet } from "../sheet/sourceSheet";
import type { DateSystem } from "../source/dateSystems";
import type { SourcePart } from "../source/sourcePart";
import type { SourceStrings } from "../source/sourceStrings";
import type { SourceStyles } from "../styles/sourceStyles";
import type { OpenedTable } from "../table/sourceTable";
import type { XmlElement } from "../xml/xmlElement";

/** The file that a workbook was opened from, as it was then. Nothing here changes. */
export type SourceBook = {
  readonly parts: Parts;
  readonly namespaces: Namespaces;
  readonly workbook: SourcePart;
  readonly styles: SourceStyles;
  readonly strings: SourceStrings;
  readonly dateSystem: DateSystem;
  /** All tabs in their order, also those that are no sheets of cells. */
  readonly tabs: readonly SourceTab[];
  readonly tables: readonly OpenedTable[];
  /** The numbers of all tables of the file. */
  readonly tableNumbers: readonly number[];
  readonly names: readonly SourceName[];
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
};

/** A tab of the workbook. */
export type SourceTab = {
  readonly element: XmlElement;
  readonly relationshipId: string;
  /** Null for old macro modules, which have none. */
  readonly part: string | null;
  /** Null for charts and other tabs without cells, which the model does not know. */
  readonly sheet: OpenedSheet | null;
};

/** A sheet of the file and what was made of it. */
export type OpenedSheet = {
  readonly sheetId: string;
  readonly name: string;
  readonly source: SourceSheet;
  readonly state: SheetState;
  readonly conditionalFormats: readonly SourceConditionalFormat[];
  readonly dataValidations: readonly SourceDataValidation[];
  /** Null where it has none, or none that can be read. */
  readonly drawing: SourceDrawing | null;
};

/** A defined name of the file. Those of one sheet, and Excel's own, are not in the model, but follow their cells. */
export type SourceName = {
  readonly element: XmlElement;
  readonly formula: string;
  readonly model: DefinedName | null;
  readonly tracked: TrackedFormula | null;
  /** The tab that a name of one sheet belongs to. */
  readonly tab: SourceTab | null;
};
