import { checkWorkbook } from "../../../src/core/check/checkReport";
import type { DeviationChoices, DeviationProposal, PreviewCell } from "../../../src/core/plan/deviationProposal";
import { planDeviations } from "../../../src/core/plan/planDeviations";
import type { WorkbookSnapshot } from "../../../src/core/workbook";
import { sheetWords as words } from "../../../src/texts/sheetWords";

export const noChoices: DeviationChoices = { conventions: new Map(), formats: new Map() };

/** Reads, checks and proposes, as the pane does. */
export const propose = (snapshot: WorkbookSnapshot, choices: DeviationChoices = noChoices): DeviationProposal =>
  planDeviations({ snapshot, ...checkWorkbook(snapshot) }, choices, words);

/** The previewed cells of a kind, by address. */
export const readCells = (
  proposal: DeviationProposal,
  table: string,
  kind: "deviations" | "sums" | "facts",
): ReadonlyMap<string, PreviewCell> =>
  new Map(
    proposal.groups
      .flatMap((group) => (group.kind === kind && group.table === table ? group.cells : []))
      .map((cell) => [cell.address, cell]),
  );

/** What the previewed cells of a kind will show, by address in the order of the sheet. */
export const readValues = (
  proposal: DeviationProposal,
  table: string,
  kind: "deviations" | "sums" | "facts",
): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...readCells(proposal, table, kind)].map(([address, cell]) => [address, cell.value]));
