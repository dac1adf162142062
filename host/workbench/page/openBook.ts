import { WHOLE_SHEET, areasEqual, intersectAreas } from "../../model/area";
import { describeEntry } from "../../model/entry/describeEntry";
import { describeText } from "../../model/describeText";
import { ExcelError } from "../../model/excelError";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { showCharts } from "./charts/showCharts";
import { createCellEditing } from "./cellEditing";
import { parseClipboardText, printClipboardText } from "./clipboardText";
import { describeRefusal } from "./describeRefusal";
import type { PageElements } from "./elements";
import { measureGrid } from "./grid/measureGrid";
import { type CellPlace, openGrid } from "./grid/openGrid";
import { type GridKey, parseGridKey } from "./gridKey";
import { moveSelection } from "./moveSelection";
import { nextCell } from "./nextCell";
import { findPlace, printActiveAddress } from "./place";
import { type Selection, selectArea, selectCell } from "./selection";
import { showSheetTabs } from "./sheetTabs";
import { USER, activateCells, clearCells, typeText, typeTexts, widenColumn } from "./userActions";

/** The workbook as a person sees and works it: grid, formula bar, name box, sheet tabs. */
export type Book = {
  /** A cell is being edited; Excel then refuses what add-ins ask for. */
  isEditing(): boolean;
  /** Enters what is being written in a cell. False: it was refused and the edit goes on. */
  finishEdit(): Promise<boolean>;
  /** Shows the workbook's name, and whether there is anything to save. */
  showName(): void;
  dispose(): void;
};

export function openBook(workbook: Workbook, elements: PageElements): Book {
  const { grid: container, nameBox, formulaField, message } = elements;
  let selection = selectArea(workbook.activeSheetId, workbook.selectedArea);
  /** Where the user last was on sheets that are not in view. */
  const left = new Map<string, Selection>();

  const sheetInView = (): Sheet => workbook.getSheet(selection.sheetId);
  const cellText = ({ row, column }: CellPlace) => {
    const place = { sheetId: selection.sheetId, row, column };
    return describeEntry(workbook, place, sheetInView().cellAt(row, column));
  };

  const grid = openGrid({
    container,
    workbook,
    onSelect: (sheetId, area, active) => void leaveEdit(() => choose(selectArea(sheetId, area, active))),
    onEdit: () => editing.start("change", cellText(selection.active)),
    onWiden: (column, pixels) => void report(widenColumn(workbook, selection.sheetId, column, pixels)),
    onScroll: () => {
      editing.place(grid.activeBounds());
      placeCharts();
    },
  });

  const placeCharts = () => {
    const shown = grid.view();
    if (shown === null) return;
    showCharts(elements.charts, workbook, workbook.getSheet(shown.sheetId), shown.view);
  };

  const editing = createCellEditing({
    cellField: elements.cellField,
    formulaField,
    onEnter: (text) => report(typeText(workbook, selection.sheetId, selection.active, text)),
    onEnd: (step) => {
      message.textContent = "";
      if (step !== null) choose(selectCell(selection.sheetId, nextCell(sheetInView(), selection.active, step)));
      else showSelection();
      container.focus();
    },
  });

  /** Does something that ends an edit under way, unless what was written is refused. */
  const leaveEdit = async (work: () => void) => {
    if (await editing.finish()) work();
  };

  /** True where Excel took it; says in words why not otherwise. */
  const report = async (action: Promise<void>): Promise<boolean> => {
    try {
      await action;
      message.textContent = "";
      return true;
    } catch (fault) {
      if (!(fault instanceof ExcelError)) throw fault;
      message.textContent = describeRefusal(fault);
      return false;
    }
  };

  const showSelection = () => {
    const { sheetId, area, active } = selection;
    grid.show(sheetId, area, active);
    editing.place(grid.activeBounds());
    placeCharts();
    if (document.activeElement !== nameBox) nameBox.value = printActiveAddress(active);
    if (!editing.isActive()) formulaField.value = cellText(active);
    const shown = describeText(sheetInView().cellAt(active.row, active.column));
    elements.activeCell.textContent = `${printActiveAddress(active)}: ${shown === "" ? "tom" : shown}`;
    showSheetTabs(elements.tabs, workbook.sheets, sheetId, (chosen) => void leaveEdit(() => chooseSheet(chosen)));
  };

  const showName = () => {
    elements.bookName.textContent = workbook.name;
    elements.saveState.textContent = workbook.isDirty ? "Inte sparad" : "";
  };

  const choose = (wanted: Selection) => {
    left.set(selection.sheetId, selection);
    selection = wanted;
    showSelection();
    void report(activateCells(workbook, wanted.sheetId, wanted.area));
  };
  const chooseSheet = (sheetId: string) => {
    choose(left.get(sheetId) ?? selectCell(sheetId, { row: 0, column: 0 }));
  };

  workbook.onChange(({ by }) => {
    const isElsewhere =
      selection.sheetId !== workbook.activeSheetId || !areasEqual(selection.area, workbook.selectedArea);
    // The user's own selection is already shown, and a newer one may be under way.
    if (by !== USER && isElsewhere) selection = selectArea(workbook.activeSheetId, workbook.selectedArea);
    showName();
    grid.refresh();
    showSelection();
  });

  container.addEventListener(
    "keydown",
    (event) => {
      const key = parseGridKey(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      press(key);
    },
    { capture: true },
  );
  const press = (key: GridKey) => {
    switch (key.kind) {
      case "edit":
        editing.start("change", cellText(selection.active));
        break;
      case "type":
        editing.start("replace", key.text);
        break;
      case "clear":
        void report(clearCells(workbook, selection.sheetId, selection.area));
        break;
      default:
        choose(moveSelection(sheetInView(), selection, key));
    }
  };

  container.addEventListener("copy", (event) => {
    event.preventDefault();
    const used = intersectAreas(selection.area, { ...WHOLE_SHEET, ...measureGrid(sheetInView()) });
    event.clipboardData?.setData("text/plain", printClipboardText(sheetInView(), used ?? selection.area));
  });
  container.addEventListener("paste", (event) => {
    event.preventDefault();
    const texts = parseClipboardText(event.clipboardData?.getData("text/plain") ?? "");
    const area = { ...selection.active, rowCount: texts.length, columnCount: texts[0]?.length ?? 1 };
    void report(typeTexts(workbook, selection.sheetId, area, texts)).then((isTaken) => {
      if (isTaken) choose(selectArea(selection.sheetId, area));
    });
  });

  nameBox.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") container.focus();
    if (key !== "Enter") return;
    const place = findPlace(workbook, nameBox.value);
    message.textContent = place === null ? `Det finns ingen cell och ingen tabell som heter ${nameBox.value}.` : "";
    if (place === null) return;
    container.focus();
    void leaveEdit(() => choose(selectArea(place.sheetId, place.area)));
  });
  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("blur", showSelection);

  showName();
  showSelection();
  return {
    isEditing: () => editing.isActive(),
    finishEdit: () => editing.finish(),
    showName,
    dispose: () => grid.dispose(),
  };
}
