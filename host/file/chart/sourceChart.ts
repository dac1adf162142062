import type { Chart } from "../../model/chart";
import type { TrackedFormula } from "../../model/workbook";
import type { SourcePart } from "../source/sourcePart";
import type { XmlElement } from "../xml/xmlElement";

/** The drawings of a sheet as its file has them; charts are among them. */
export type SourceDrawing = {
  readonly part: SourcePart;
  /** By which the sheet names it. */
  readonly relationshipId: string;
  readonly charts: readonly SourceChart[];
};

/** A chart of the file, where it stands, and what it was like. */
export type SourceChart = {
  readonly chart: Chart;
  readonly part: SourcePart;
  /** By which the drawing names it. */
  readonly relationshipId: string;
  /** Its place among the drawings, and the element with its name and alternative text. */
  readonly anchor: XmlElement;
  readonly properties: XmlElement;
  /** All formulas of the part, those too that the model does not tell; they follow their cells. */
  readonly formulas: readonly {
    readonly element: XmlElement;
    readonly formula: string;
    readonly tracked: TrackedFormula;
  }[];
  /** The chart as it was, for comparison. */
  readonly before: Pick<Chart, "type" | "content" | "name" | "altText" | "altTitle" | "place">;
};
