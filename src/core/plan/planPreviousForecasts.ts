import { type PreviousTable, readPrevious, readPreviousContent } from "../decision/readPrevious";
import { applyDecision } from "./applyDecision";
import type { CheckedReport, ProposalNote } from "./deviationProposal";
import { isSheetProtected } from "./isSheetProtected";
import type { Write } from "./plan";
import { planProposal } from "./planProposal";
import type { PlanProposal } from "./proposal";
import { readTableShape } from "./readTableShape";

/**
 * Fills the blank cells of columns called Föregående prognos with the forecasts of the last follow-up of the same year that was
 * decided, row by row. What somebody has typed there stands, and so do sums.
 */
export const planPreviousForecasts = ({
  snapshot,
  report,
}: Pick<CheckedReport, "snapshot" | "report">): PlanProposal => {
  const previous = readPrevious(report, snapshot.notes);
  const tables = previous?.tables.filter(({ standing }) => standing.columns.has("previousForecast")) ?? [];
  const isProtected = ({ standing }: PreviousTable): boolean => isSheetProtected(snapshot, standing.source.sheet);
  const ready = tables
    .filter((table) => table.isComparable && !isProtected(table))
    .map((table) => ({ table, writes: planTable(table) }))
    .filter(({ writes }) => writes.length > 0);
  const notes: readonly ProposalNote[] = [
    ...(previous === null ? [{ kind: "nothing-before" } as const] : []),
    ...tables
      .filter(({ isComparable }) => !isComparable)
      .map(({ standing }) => ({ kind: "not-comparable", table: standing.name }) as const),
    ...(tables.some(isProtected) ? [{ kind: "protected" } as const] : []),
  ];
  const proposal = planProposal(
    {
      kind: "previousForecast",
      writes: ready.flatMap(({ writes }) => writes),
      shapes: ready.map(({ table: { standing } }) =>
        readTableShape(standing.source, standing.columns.get(standing.labelRole) ?? 0),
      ),
    },
    snapshot,
    notes,
  );
  return applyDecision(proposal, report);
};

const planTable = (table: PreviousTable): readonly Write[] => {
  const { source, columns, rows } = table.standing;
  const column = columns.get("previousForecast") ?? -1;
  return rows.flatMap(({ index, isSum }): readonly Write[] => {
    const forecast = readPreviousContent(table, index, "forecast");
    if (isSum || typeof forecast !== "number" || source.body.formulas[index]?.[column] !== "") return [];
    return [
      {
        kind: "setContents",
        target: { kind: "cell", tableId: source.id, header: source.headers[column] ?? "", row: index },
        before: { formulas: [[""]], values: [[""]] },
        after: { formulas: [[forecast]], values: [[forecast]] },
      },
    ];
  });
};
