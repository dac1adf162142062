import { parseArrowKey, parseEndKey } from "./gridKey";
import type { Bounds } from "./grid/openGrid";
import type { Step } from "./nextCell";

export type CellEditingOptions = {
  readonly cellField: HTMLInputElement;
  readonly formulaField: HTMLInputElement;
  /** Enters the text; false where Excel would not take it, and the edit goes on. */
  readonly onEnter: (text: string) => Promise<boolean>;
  /** The edit is over; the step says where the selection goes, if anywhere. */
  readonly onEnd: (step: Step | null) => void;
};

/** Editing of one cell, in the cell or in the formula bar; both fields show the same text. */
export type CellEditing = {
  isActive(): boolean;
  /** "replace": a letter was typed over the cell, so arrow keys end the edit. "change": the text is opened, arrow keys move in it. */
  start(mode: "replace" | "change", text: string): void;
  /** Enters what has been written so far. False: it was refused and the edit goes on. */
  finish(): Promise<boolean>;
  /** Puts the cell's field over its cell; null where the cell is out of view. */
  place(bounds: Bounds | null): void;
};

export function createCellEditing(options: CellEditingOptions): CellEditing {
  const { cellField, formulaField } = options;
  let mode: "replace" | "change" | null = null;
  let bounds: Bounds | null = null;

  // The field grows with what is written, so that a long formula can be read.
  const layOut = () => {
    if (bounds === null) return;
    cellField.style.left = `${String(bounds.left)}px`;
    cellField.style.top = `${String(bounds.top)}px`;
    cellField.style.width = `${String(Math.max(bounds.width + 1, cellField.value.length * letterWidth))}px`;
    cellField.style.height = `${String(bounds.height + 1)}px`;
  };

  const end = (step: Step | null) => {
    mode = null;
    cellField.hidden = true;
    options.onEnd(step);
  };
  const enter = async (step: Step | null): Promise<boolean> => {
    if (mode === null) return true;
    const isTaken = await options.onEnter(formulaField.value);
    if (isTaken) end(step);
    return isTaken;
  };

  const onKey = (event: KeyboardEvent) => {
    // What is typed in a field is not for the grid around it.
    event.stopPropagation();
    const isInCell = event.target === cellField;
    const step = parseEndKey(event) ?? (mode === "replace" && isInCell ? parseArrowKey(event) : null);
    if (step !== null && (mode !== null || event.key === "Enter")) {
      event.preventDefault();
      if (mode === null) options.onEnd(step);
      else void enter(step);
    } else if (event.key === "Escape") {
      end(null);
    }
  };

  for (const [field, other] of [
    [cellField, formulaField],
    [formulaField, cellField],
  ] as const) {
    field.addEventListener("keydown", onKey);
    field.addEventListener("input", () => {
      mode ??= "change";
      other.value = field.value;
      layOut();
    });
    // In Excel a click in the task pane leaves the cell being edited; a click anywhere else in the book enters it.
    field.addEventListener("blur", ({ relatedTarget }) => {
      if (relatedTarget !== null && relatedTarget !== other) void enter(null);
    });
  }

  return {
    isActive: () => mode !== null,
    start(wanted, text) {
      mode = wanted;
      cellField.value = text;
      formulaField.value = text;
      cellField.hidden = false;
      layOut();
      cellField.focus();
      cellField.setSelectionRange(text.length, text.length);
    },
    finish: () => enter(null),
    place(wanted) {
      bounds = wanted;
      layOut();
    },
  };
}

/** Pixels, roughly. */
const letterWidth = 8;
