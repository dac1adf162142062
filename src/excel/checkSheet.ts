import { matchStrayCells } from "../core/plan/matchSheetCells";
import type { Plan, Write } from "../core/plan/plan";
import type { CellContent, Grid } from "../core/workbook";
import type { PlanState } from "./planState";

/**
 * True where a sheet of our own is as the plan knew it: not there before it is made; each cell of ours as it was or already
 * as it is to be; nothing where ours grows; and nothing but ours on it where it is taken away.
 */
export function checkSheet(
  plan: Plan,
  { catalogue }: PlanState,
  { sheet, before, after }: Extract<Write, { kind: "putSheet" }>,
  now: Grid<CellContent>,
): boolean {
  const isTaken = catalogue.sheets.some(({ name }) => name.toLocaleLowerCase("sv") === sheet.toLocaleLowerCase("sv"));
  // An undo may find that the sheet was never made, or that somebody has taken it away.
  if (before === null) return plan.kind === "undo" && isTaken ? isSame() : !isTaken;
  if (!isTaken) return plan.kind === "undo" && after === null;
  if (after === null && hasOtherCharts()) return false;
  return isSame();

  function isSame(): boolean {
    return matchStrayCells(now, [before, after], after === null ? "sheet" : "ours").length === 0;
  }

  function hasOtherCharts(): boolean {
    const own = new Set(before?.charts.map(({ name }) => name));
    return (catalogue.charts.get(sheet) ?? []).some((name) => !own.has(name));
  }
}
