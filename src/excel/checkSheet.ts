import { matchStrayCells } from "../core/plan/matchSheetCells";
import type { Plan, Write } from "../core/plan/plan";
import type { SheetContent } from "../core/plan/sheetContent";
import type { CellContent, Grid } from "../core/workbook";
import { isBegun, type PlanState } from "./planState";

/**
 * True where a sheet of our own is as the plan knew it: not there before it is made; each cell of ours as it was or, where the plan
 * itself has begun, as it is to be; nothing where ours grows; and nothing but ours on it where it is taken away.
 */
export function checkSheet(
  plan: Plan,
  state: PlanState,
  { sheet, before, after }: Extract<Write, { kind: "putSheet" }>,
  now: Grid<CellContent>,
): boolean {
  const { catalogue } = state;
  const isTaken = catalogue.sheets.some(({ name }) => name.toLocaleLowerCase("sv") === sheet.toLocaleLowerCase("sv"));
  // An undo may find that the sheet was never made, or that somebody has taken it away.
  if (before === null) return plan.kind === "undo" && isTaken ? isSame() : !isTaken;
  if (!isTaken) return plan.kind === "undo" && after === null;
  if (after === null && hasOtherCharts()) return false;
  return isSame();

  function isSame(): boolean {
    if (isBegun(plan, state)) {
      return matchStrayCells(now, [before, after], after === null ? "sheet" : "ours").length === 0;
    }
    return matchStrayCells(now, [before], "sheet").every(
      ({ row, column }) => after !== null && !isWithin(before, row, column) && !isWithin(after, row, column),
    );
  }

  function hasOtherCharts(): boolean {
    const own = new Set(before?.charts.map(({ name }) => name));
    return (catalogue.charts.get(sheet) ?? []).some((name) => !own.has(name));
  }
}

const isWithin = (content: SheetContent | null, row: number, column: number): boolean =>
  content !== null && row < content.rows.length && column < content.columnWidths.length;
