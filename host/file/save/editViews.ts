import { printAreaAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import { type Edit, editAttributes, printTagWith, printWithContent } from "../xml/edits";
import { placeElement } from "../xml/placeElement";
import { printElement } from "../xml/printXml";
import { type XmlElement, findChild } from "../xml/xmlElement";
import { SHEET_ORDER } from "../sheet/sheetOrder";

/** Gridlines and frozen panes. @param isChosen whether the sheet's tab is the one in front */
export function editViews(
  sheet: Sheet,
  root: XmlElement,
  text: string,
  qualify: (printed: string) => string,
  changed: { readonly view: boolean; readonly isChosen: boolean; readonly wasChosen: boolean },
): Edit[] {
  const { isChosen, wasChosen } = changed;
  if (!changed.view && isChosen === wasChosen) return [];
  const view = findChild(findChild(root, "sheetViews"), "sheetView");
  const attributes = {
    ...(changed.view ? { showGridLines: sheet.showGridlines ? null : 0 } : {}),
    ...(isChosen === wasChosen ? {} : { tabSelected: isChosen ? 1 : null }),
  };
  if (view === undefined) {
    const printed = printElement("sheetView", { ...attributes, workbookViewId: 0 }, printPane(sheet));
    return placeElement(root, SHEET_ORDER, "sheetViews", qualify(printElement("sheetViews", {}, printed)));
  }
  if (!changed.view) return [editAttributes(text, view, attributes)];
  const others = view.children.filter(({ name }) => name !== "pane" && name !== "selection");
  const kept = others.map(({ start, end }) => text.slice(start, end)).join("");
  const tag = printTagWith(text.slice(view.start, view.openEnd), attributes);
  return [
    { start: view.start, end: view.end, text: printWithContent(tag, qualifyAll(printPane(sheet), qualify) + kept) },
  ];
}

function qualifyAll(printed: string, qualify: (printed: string) => string): string {
  return printed.replace(/<[^>]*\/>/g, qualify);
}

function printPane({ frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const topLeftCell = printAreaAddress({ row: frozenRows, column: frozenColumns, rowCount: 1, columnCount: 1 });
  const pane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  return (
    printElement("pane", {
      xSplit: frozenColumns === 0 ? null : frozenColumns,
      ySplit: frozenRows === 0 ? null : frozenRows,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }) + printElement("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}
