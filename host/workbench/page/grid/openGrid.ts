import { ICommandService, LifecycleStages } from "@univerjs/core";
import type { ICellData, IRange } from "@univerjs/core";
import { INTERCEPTOR_POINT, SetSelectionsOperation, SheetInterceptorService } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { type Area, createArea, lastColumnOf, lastRowOf } from "../../../model/area";
import type { Workbook } from "../../../model/workbook";
import type { SheetView } from "../charts/showCharts";
import { createUniver } from "./createUniver";
import { describeGridCell } from "./gridCell";
import { guardCommands } from "./guardCommands";
import { describeLayout } from "./layout";

export type GridOptions = {
  readonly container: HTMLElement;
  readonly workbook: Workbook;
  /** The user selected cells with the mouse. */
  readonly onSelect: (sheetId: string, area: Area, active: CellPlace) => void;
  /** The user double-clicked a cell. */
  readonly onEdit: () => void;
  /** The user dragged a column's edge; pixels, may be negative. */
  readonly onWiden: (column: number, pixels: number) => void;
  /** What is in view lies elsewhere than before. */
  readonly onScroll: () => void;
};

export type CellPlace = { readonly row: number; readonly column: number };

/** Pixels from the grid's upper left corner. */
export type Bounds = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The drawn grid: it shows the model and holds nothing of its own. */
export type Grid = {
  /** Draws anew after a change: first sheets, sizes and panes if they differ, then the cells. */
  refresh(): void;
  /** Brings a sheet and a selection on it into view. */
  show(sheetId: string, area: Area, active: CellPlace): void;
  /** Where the active cell of the sheet in view stands; null where it is not drawn. */
  activeBounds(): Bounds | null;
  /** How the sheet in view lies in the grid; null until it is drawn, which `onScroll` tells. */
  view(): { readonly sheetId: string; readonly view: SheetView } | null;
  dispose(): void;
};

export function openGrid(options: GridOptions): Grid {
  const { container, workbook } = options;
  const stopLeavingFocus = leaveFocusToContainer(container);
  const { univer, api } = createUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  guardCommands(commands, options);

  let drawn = new Map<string, ICellData | null>();
  let bookCount = 0;
  let layout = "";
  // While the grid does what the model says, its selection events are echoes.
  let isFollowing = false;
  const follow = (work: () => void) => {
    isFollowing = true;
    work();
    isFollowing = false;
  };

  const bookId = () => `book-${String(bookCount)}`;
  const takeLayout = () => {
    const wanted = JSON.stringify(describeLayout(workbook, "book"));
    if (wanted === layout) return;
    layout = wanted;
    follow(() => {
      if (bookCount > 0) api.disposeUnit(bookId());
      bookCount += 1;
      api.createWorkbook(describeLayout(workbook, bookId()));
    });
  };

  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const range = selections.at(-1);
    if (isFollowing || range === undefined) return;
    const active = worksheet.getActiveRange()?.getRange() ?? range;
    options.onSelect(worksheet.getSheetId(), readRange(range), { row: active.startRow, column: active.startColumn });
  });
  api.addEvent(api.Event.Scroll, options.onScroll);
  let isDrawn = false;
  let isClosed = false;
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (isDrawn || stage < LifecycleStages.Rendered) return;
    // Others who are told of the stage have to do their part first.
    requestAnimationFrame(() => {
      // Another workbook may have been opened meanwhile.
      if (isClosed) return;
      isDrawn = true;
      options.onScroll();
    });
  });

  takeLayout(); // Univer starts its services with the first workbook
  // Cells are read from the model at the moment they are drawn, so what stands in the grid cannot differ from it.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1000,
    handler: (_cell, location, next) => {
      const sheet = workbook.findSheet(location.subUnitId);
      if (sheet === undefined) return next(undefined);
      const key = `${sheet.id} ${String(location.row)} ${String(location.col)}`;
      const known = drawn.get(key);
      const cell = known === undefined ? describeGridCell(workbook, sheet, location.row, location.col) : known;
      drawn.set(key, cell);
      return next(cell ?? undefined);
    },
  });

  return {
    refresh() {
      drawn = new Map();
      takeLayout();
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    },
    show(sheetId, area, active) {
      follow(() => {
        const book = api.getActiveWorkbook();
        if (book === null || book.getSheetBySheetId(sheetId) === null) return;
        if (book.getActiveSheet().getSheetId() !== sheetId) book.setActiveSheet(sheetId);
        commands.syncExecuteCommand(SetSelectionsOperation.id, {
          unitId: bookId(),
          subUnitId: sheetId,
          selections: [{ range: printRange(area), primary: printPrimary(active), style: null }],
          reveal: true,
        });
      });
    },
    activeBounds() {
      const place = injector.get(IEditorBridgeService).getLatestEditCellState();
      if (place === undefined || place === null) return null;
      const { startX, startY, endX, endY } = place.position;
      return { left: startX, top: startY, width: endX - startX, height: endY - startY };
    },
    view() {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (!isDrawn || sheet === undefined || sheet.getSkeleton() === undefined) return null;
      const cornerOf = (row: number, column: number) => sheet.getRange(row, column).getCellRect();
      const origin = cornerOf(0, 0);
      const { startRow, startColumn } = sheet.getFreeze();
      const fixed = cornerOf(Math.max(0, startRow), Math.max(0, startColumn));
      const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
      const first = cornerOf(sheetViewStartRow, sheetViewStartColumn);
      return {
        sheetId: sheet.getSheetId(),
        view: {
          left: origin.left,
          top: origin.top,
          scrolledLeft: first.left - fixed.left + offsetX,
          scrolledTop: first.top - fixed.top + offsetY,
          frozenWidth: fixed.left - origin.left,
          frozenHeight: fixed.top - origin.top,
        },
      };
    },
    dispose() {
      isClosed = true;
      stopLeavingFocus();
      univer.dispose();
    },
  };
}

/** Univer's canvas wants to be the first stop of the Tab key on the whole page; the container has its own place in the order. */
function leaveFocusToContainer(container: HTMLElement): () => void {
  const observer = new MutationObserver(() => {
    for (const canvas of container.querySelectorAll("canvas")) canvas.tabIndex = -1;
  });
  observer.observe(container, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function readRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return createArea(startRow, startColumn, endRow, endColumn);
}

function printRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: lastRowOf(area),
    endColumn: lastColumnOf(area),
  };
}

function printPrimary({ row, column }: CellPlace) {
  return {
    ...printRange(createArea(row, column, row, column)),
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
