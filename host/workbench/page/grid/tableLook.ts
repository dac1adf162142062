import type { Table } from "../../../model/table";
import { lastRowOf } from "../../../model/area";

/** What a table's style adds to a cell under the cell's own format. Colours are "#RRGGBB". */
export type TableLook = {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly lineAbove?: { readonly color: string; readonly isDouble: boolean };
  readonly lineBelow?: { readonly color: string; readonly isDouble: boolean };
};

/** Per accent: the colour itself, a band, a line. First black, then Office's six accents, the order in which styles are numbered. */
const palettes = [
  { accent: "#000000", band: "#D9D9D9", line: "#A6A6A6" },
  { accent: "#4472C4", band: "#D9E1F2", line: "#8EA9DB" },
  { accent: "#ED7D31", band: "#FCE4D6", line: "#F4B084" },
  { accent: "#A5A5A5", band: "#EDEDED", line: "#C9C9C9" },
  { accent: "#FFC000", band: "#FFF2CC", line: "#FFD966" },
  { accent: "#5B9BD5", band: "#DDEBF7", line: "#9BC2E6" },
  { accent: "#70AD47", band: "#E2EFDA", line: "#A9D08E" },
] as const;

/** Recognisable rather than exact: the accent and the family (Light or the others) decide. */
export function describeTableLook(table: Table, row: number): TableLook {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (style === null) return {};
  const palette = palettes[(Number(style[2]) - 1) % palettes.length] ?? palettes[0];
  const isLight = style[1] === "Light";
  const line = { color: palette.line, isDouble: false };
  if (row === table.area.row) {
    const rule = { color: palette.accent, isDouble: false };
    return isLight
      ? { bold: true, lineAbove: rule, lineBelow: rule }
      : { bold: true, fillColor: palette.accent, fontColor: "#FFFFFF" };
  }
  if (table.hasTotals && row === lastRowOf(table.area)) {
    return { bold: true, lineAbove: { color: palette.accent, isDouble: !isLight }, lineBelow: line };
  }
  const isBanded = table.showBandedRows && (row - table.area.row) % 2 === 1;
  const isAboveTotals = table.hasTotals && row === lastRowOf(table.area) - 1;
  return { ...(isBanded ? { fillColor: palette.band } : {}), ...(isAboveTotals ? {} : { lineBelow: line }) };
}
