import { matchOfferedConventions } from "../formula/matchOfferedConventions";
import type { BudgetTable } from "../report/interimReport";
import type {
  CheckedReport,
  DeviationChoices,
  DeviationProposal,
  PreviewGroup,
  ProposalNote,
  TableProposal,
} from "./deviationProposal";
import { describeDecision } from "./applyDecision";
import { describeLacking } from "./describeLacking";
import { isSheetProtected } from "./isSheetProtected";
import { type ConventionAnswer, planFacts } from "./planFacts";
import { planTable, type TablePlan } from "./planTable";
import { readMadeParts } from "./readMadeParts";
import type { DeviationWords } from "./sheetWords";

/**
 * What the add-in would write: deviations, sums and formats of every budget table, and the answers about conventions.
 * Pure: the same workbook and choices give the same proposal, and after the write there is nothing left to propose.
 */
export const planDeviations = (
  { snapshot, report, findings }: CheckedReport,
  choices: DeviationChoices,
  words: DeviationWords,
): DeviationProposal => {
  const tables = report.budgetTables.map((table) => {
    const used = choices.conventions.get(table.source.id) ?? table.convention ?? table.proposedConvention;
    const notes = readObstacles(table, { snapshot, report, findings });
    const plan: TablePlan | null =
      notes.length > 0 || used === null
        ? null
        : planTable(table, used, choices.formats.get(table.source.id) ?? null, words);
    return { table, used, notes, plan };
  });
  const ready = tables.flatMap(({ table, used, plan }) =>
    plan?.kind === "ready" && used !== null ? [{ table, used, plan }] : [],
  );
  const answers = ready
    .filter(({ table, used }) => table.convention !== used)
    .map(({ table, used }): ConventionAnswer => ({ table: table.source.name, convention: used }));
  const facts = planFacts(report.facts, snapshot, answers, words);
  const unkept = new Set(facts.isProtected ? answers.map(({ table }) => table) : []);
  const groups = [...ready.flatMap(({ plan }) => plan.groups), ...(facts.group === null ? [] : [facts.group])];
  const written = ready.filter(({ plan }) => plan.writes.length > 0);
  const writes = [...written.flatMap(({ plan }) => plan.writes), ...facts.writes];

  return {
    tables: tables.map(({ table, used, notes, plan }): TableProposal => {
      const { id: tableId, name, sheet } = table.source;
      return {
        tableId,
        name,
        sheet,
        state: notes.length > 0 || plan?.kind === "blocked" ? "blocked" : plan === null ? "asks" : "ready",
        convention: {
          isAsked: table.convention === null,
          proposed: table.proposedConvention,
          used,
          offered: matchOfferedConventions(new Set(table.columns.keys())),
        },
        formats: plan?.kind === "ready" ? plan.formats : { isSuggested: false, isChosen: false },
        notes: [
          ...(plan?.kind === "ready" && plan.writes.length > 0 ? describeDecision(report) : []),
          ...notes,
          ...readNotes(plan),
          ...(unkept.has(name) ? [{ kind: "facts-protected" } as const] : []),
        ],
      };
    }),
    groups,
    made: readMadeParts(writes, snapshot),
    counts: readCounts(groups),
    plan: {
      kind: "deviations",
      writes,
      shapes: [...written.map(({ plan }) => plan.shape), ...facts.shapes],
    },
  };
};

/** What stops every write in a table. That its convention is unclear does not: the preview asks for it. */
const readObstacles = (table: BudgetTable, { snapshot, findings }: CheckedReport): readonly ProposalNote[] => {
  const { source, columns } = table;
  const stopping = findings.filter(
    ({ table, stops, rule }) => table === source.name && stops === "write" && rule !== "sign/unclear",
  );
  return [
    ...(isSheetProtected(snapshot, source.sheet) ? [{ kind: "protected" } as const] : []),
    ...(stopping.length > 0 ? [{ kind: "findings", findings: stopping } as const] : []),
    // A table that is whole as it is, but has nothing that our formulas could be made of.
    ...(stopping.length === 0 && matchOfferedConventions(new Set(columns.keys())).length === 0
      ? [{ kind: "findings", findings: describeLacking(table, ["budget", "forecast"]) } as const]
      : []),
  ];
};

const readNotes = (plan: TablePlan | null): readonly ProposalNote[] => {
  if (plan === null) return [];
  return plan.kind === "blocked" ? [{ kind: "findings", findings: plan.findings }] : plan.notes;
};

const readCounts = (groups: readonly PreviewGroup[]): DeviationProposal["counts"] => {
  const cells = groups.flatMap((group) => (group.kind === "formats" ? [] : group.cells));
  return {
    cells: cells.length,
    sheets: new Set(groups.map(({ sheet }) => sheet)).size,
    changed: cells.filter(({ isChanged }) => isChanged).length,
  };
};
