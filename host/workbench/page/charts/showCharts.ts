import { measurePlace } from "../../../model/chartPlace";
import type { Sheet } from "../../../model/sheet";
import type { Workbook } from "../../../model/workbook";
import { pixelsPerPoint } from "../grid/measureGrid";
import { drawChart } from "./drawChart";

/** Where the sheet in view stands in the grid, in pixels from the grid's upper left corner. */
export type SheetView = {
  /** Of the sheet's first cell, as if nothing had been scrolled. */
  readonly left: number;
  readonly top: number;
  /** How far the part that moves has been scrolled. */
  readonly scrolledLeft: number;
  readonly scrolledTop: number;
  /** How much stands still. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
};

/** Draws the charts of the sheet in view over its cells. */
export function showCharts(layer: HTMLElement, workbook: Workbook, sheet: Sheet, view: SheetView): void {
  const pictures = sheet.charts.map((chart) => {
    const { left, top, width, height } = measurePlace(sheet, chart.place);
    const size = { width: Math.round(width * pixelsPerPoint), height: Math.round(height * pixelsPerPoint) };
    const picture = drawChart(workbook, chart, size);
    const [x, y] = [left * pixelsPerPoint, top * pixelsPerPoint];
    const isFixedAcross = x < view.frozenWidth;
    const isFixedAlong = y < view.frozenHeight;
    picture.style.left = `${String(view.left + x - (isFixedAcross ? 0 : view.scrolledLeft))}px`;
    picture.style.top = `${String(view.top + y - (isFixedAlong ? 0 : view.scrolledTop))}px`;
    const pane = document.createElement("div");
    pane.className = "chartPane";
    // What is scrolled away goes under the headings and the frozen panes.
    const hiddenTop = view.top + (isFixedAlong ? 0 : view.frozenHeight);
    const hiddenLeft = view.left + (isFixedAcross ? 0 : view.frozenWidth);
    pane.style.clipPath = `inset(${String(hiddenTop)}px 0 0 ${String(hiddenLeft)}px)`;
    pane.append(picture);
    return pane;
  });
  layer.replaceChildren(...pictures);
}
