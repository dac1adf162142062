import { CanceledError, CommandType } from "@univerjs/core";
import type { ICommandInfo, ICommandService } from "@univerjs/core";

/** What the grid may do by itself: move the selection and the view. */
const allowedCommands = new Set([
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.set-scroll-relative",
  "sheet.command.scroll-view",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view-reset",
]);

/** The user's wishes that the grid hands over instead of doing them. */
export type GridWishes = {
  /** A double click on a cell. */
  readonly onEdit: () => void;
  /** A column's edge was dragged. Pixels, may be negative. */
  readonly onWiden: (column: number, pixels: number) => void;
};

/**
 * The model is the truth, so the grid may not change a workbook of its own: every command that would is stopped here,
 * whether it comes from a key, a menu or the mouse. What the model follows is handed over as a wish.
 */
export function guardCommands(commands: ICommandService, wishes: GridWishes): void {
  commands.beforeCommandExecuted((command) => {
    if (isAllowed(command)) return;
    handOver(command, wishes);
    throw new CanceledError();
  });
}

function isAllowed({ id, type, params }: ICommandInfo): boolean {
  switch (type) {
    case CommandType.OPERATION:
      return !(
        id.startsWith("sheet.operation.set-cell-edit-visible") &&
        isObject(params) &&
        params["visible"] === true
      );
    case CommandType.MUTATION:
      return !id.startsWith("sheet.");
    default:
      return allowedCommands.has(id);
  }
}

function handOver({ id, params }: ICommandInfo, wishes: GridWishes): void {
  if (id.startsWith("sheet.operation.set-cell-edit-visible")) wishes.onEdit();
  if (id !== "sheet.command.delta-column-width" || !isObject(params)) return;
  const { anchorCol: column, deltaX: pixels } = params;
  if (typeof column === "number" && typeof pixels === "number") wishes.onWiden(column, pixels);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
