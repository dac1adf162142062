import type { Plan } from "../core/plan/plan";
import type { RemovedLooks } from "../core/plan/planAsFound";
import type { CellContent, Grid } from "../core/workbook";
import type { Catalogue, CatalogueTable } from "./readCatalogue";
import { type NotesGrid, parseNotes } from "./notesSheet";

/** What a plan concerns, as it stands in the workbook now. */
export type PlanState = {
  readonly isReadOnly: boolean;
  /** Sheets can neither be added nor removed. */
  readonly isStructureProtected: boolean;
  readonly catalogue: Catalogue;
  /** The plan's tables by id; one that is gone is missing. */
  readonly tables: ReadonlyMap<string, TableState>;
  /**
   * By the write's place in the plan: the formulas of the cells it replaces or takes away, where there are such cells.
   * Of a sheet of our own everything on it, from A1.
   */
  readonly cells: ReadonlyMap<number, Grid<CellContent>>;
  /** The plan's writes in cells of a protected sheet that are locked, by their place in the plan. */
  readonly locked: ReadonlySet<number>;
  /** By the write's place in the plan: the deficit marks it takes away. */
  readonly marks: ReadonlyMap<number, readonly Excel.ConditionalFormat[]>;
  readonly looks: RemovedLooks;
  /** Null where the notes sheet is not there yet. */
  readonly notes: NotesGrid | null;
};

export type TableState = CatalogueTable & {
  readonly row: number;
  readonly column: number;
  /** Of the column that the shape's labels name; none where it names none. */
  readonly labels: readonly CellContent[];
  /** The whole body, of a table whose rows the plan finds by their Nr. Null of others. */
  readonly body: { readonly formulas: Grid<CellContent>; readonly values: Grid<CellContent> } | null;
};

/**
 * Whether some of the plan may stand in the workbook already: an undo finds what was written or not, and a write that Excel stopped
 * and that is tried again has left its undo there. Cells that hold what any other plan is about to put there, somebody else has filled.
 */
export function isBegun(plan: Plan, { notes }: PlanState): boolean {
  if (plan.kind === "undo" || plan.kind === "dispatch") return true;
  const journal = plan.writes.find((write) => write.kind === "putNote" && write.note === "undo");
  return (
    journal?.kind === "putNote" &&
    parseNotes(notes ?? []).some(({ kind, id }) => kind === journal.note && id === journal.id)
  );
}

/** The same text for the same state; of `cells` alone without which sheets there are, and what stands on the hidden one. */
export function printPlanState(state: PlanState, what: "all" | "cells" = "all"): string {
  const { catalogue, tables, cells, marks, notes } = state;
  return JSON.stringify([
    what === "all" ? catalogue : null,
    [...tables],
    [...cells],
    [...marks].map(([index, { length }]) => [index, length]),
    what === "all" ? notes : null,
  ]);
}
