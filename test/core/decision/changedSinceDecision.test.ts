import fc from "fast-check";
import { buildDecidedReport, readDecision } from "../../../src/core/decision/readDecision";
import { parseReport } from "../../../src/core/parse/parseReport";
import { planReportStatus } from "../../../src/core/plan/planReportStatus";
import { planUndo } from "../../../src/core/plan/planUndo";
import { planUndoNow } from "../../../src/core/plan/planUndoNow";
import { buildCouncilReport } from "../../../src/core/report/buildCouncilReport";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../../../src/core/workbook";
import { reportWords } from "../../../src/texts/reportWords";
import { sheetWords } from "../../../src/texts/sheetWords";
import { applyToSnapshot } from "../plan/applyToSnapshot";
import { sampleSnapshot } from "../sample";
import { createWorkbookSnapshot } from "../snapshot";
import { decide, decision, giveStatus, readChanges, readFactRow, typeIn } from "./decided";

const decided = decide(sampleSnapshot);

const changeTable = (
  snapshot: WorkbookSnapshot,
  name: string,
  change: (table: TableSnapshot) => TableSnapshot,
): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((table) => (table.name === name ? change(table) : table)),
});

const changeRows = (
  snapshot: WorkbookSnapshot,
  name: string,
  change: <T>(rows: readonly T[]) => readonly T[],
): WorkbookSnapshot =>
  changeTable(snapshot, name, (table) => {
    const { values, formulas, numberFormats } = table.body;
    return {
      ...table,
      body: { values: change(values), formulas: change(formulas), numberFormats: change(numberFormats) },
    };
  });

test("a decided report says so in Rapportuppgifter, with date and paragraph", () => {
  const { facts } = parseReport(decided).report;
  expect(facts.status).toEqual(decision);
  expect(facts.source?.body.values.slice(-3)).toEqual([
    ["Status", "Beslutad"],
    ["Beslutsdatum", "2019-10-14"],
    ["Paragraf", "§ 88"],
  ]);
  expect(buildCouncilReport(parseReport(decided).report, [], reportWords).status?.text).toBe(
    "Beslutad 2019-10-14, § 88",
  );
});

test("a date and a paragraph that Excel has made numbers of are read as what they are", () => {
  const row = readFactRow(decided, "Beslutsdatum");
  const typed = typeIn(
    typeIn(decided, "Rapportuppgifter", row, "Värde", 43752),
    "Rapportuppgifter",
    row + 1,
    "Värde",
    88,
  );
  expect(parseReport(typed).report.facts.status).toEqual(decision);
});

test("a report that goes back to being a draft loses its date and paragraph, and nothing is held against the decision", () => {
  const draft = giveStatus(decided, { ...decision, state: "draft" });
  expect(parseReport(draft).report.facts.status).toEqual({ state: "draft", date: "", paragraph: "" });
  expect(readChanges(typeIn(draft, "Driftbudget", 0, "Prognos Helår", 1))).toEqual([]);
});

test("a report that was decided and is as it was has no changes, and deciding it again writes nothing", () => {
  expect(readChanges(decided)).toEqual([]);
  const again = planReportStatus({ snapshot: decided, ...parseReport(decided) }, decision, sheetWords);
  expect(again.plan.writes).toEqual([]);
});

test("what was stored is what the report says, cell by cell", () => {
  const { report } = parseReport(decided);
  const stored = readDecision(report, decided.notes);
  expect(stored).toEqual(buildDecidedReport(report, decision));
  const drift = stored?.tables.find(({ name }) => name === "Driftbudget");
  expect(drift?.roles).toEqual(["budget", "forecast", "deviation"]);
  expect(drift?.rows[0]).toEqual({ number: "", label: "Gemensam administration", cells: [7851, 8001, null] });
  const goals = stored?.tables.find(({ name }) => name === "Mål");
  expect(goals?.rows.map(({ number }) => number)).toEqual(["M1", "M2", "M3", "M4", "M5"]);
});

test("a forecast that is changed after the decision is told with what was decided and what stands there now", () => {
  const [change, ...others] = readChanges(typeIn(decided, "Driftbudget", 4, "Prognos Helår", 1174));
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    table: "Driftbudget",
    cell: "C9",
    row: "Kollektivtrafik",
    change: "cell",
    decided: 1074,
    now: 1174,
    date: "2019-10-14",
    severity: "error",
  });
});

test("a changed report is a draft again, since it is not what was decided", () => {
  const changed = typeIn(decided, "Driftbudget", 4, "Prognos Helår", 1174);
  const document = buildCouncilReport(parseReport(changed).report, readChanges(changed), reportWords);
  expect(document.status?.text).toBe("UTKAST – 1 fel kvarstår");
});

test("deviations that are calculated after the decision change nothing of it, nor do sums and deviations that follow a figure", () => {
  const withDeviation = (forecast: number) =>
    changeTable(typeIn(decided, "Driftbudget", 4, "Prognos Helår", forecast), "Driftbudget", (table) => ({
      ...table,
      body: {
        ...table.body,
        values: table.body.values.map(([name = "", budget = "", amount = ""]) => [
          ...[name, budget, amount, Number(budget) - Number(amount)],
        ]),
        formulas: table.body.formulas.map((row) => [...row.slice(0, 3), "=[@Budget]-[@[Prognos Helår]]"]),
      },
    }));
  expect(readChanges(withDeviation(1074))).toEqual([]);
  const later = decide(withDeviation(1074));
  expect(readChanges(later)).toEqual([]);
  const changed = { ...withDeviation(1174), notes: later.notes };
  expect(readChanges(changed).map(({ cell }) => cell)).toEqual(["C9"]);
});

test("rows may be sorted and the table renamed; a row that comes, goes or gets another name is told once", () => {
  const reversed = changeRows(decided, "Driftbudget", (rows) => [...rows].reverse());
  expect(readChanges(reversed)).toEqual([]);
  expect(readChanges(changeTable(decided, "Driftbudget", (table) => ({ ...table, name: "Drift_2019" })))).toEqual([]);
  const shorter = changeRows(decided, "Uppdrag", (rows) => rows.slice(1));
  expect(readChanges(shorter)).toMatchObject([{ change: "row-removed", table: "Uppdrag" }]);
  const longer = changeRows(shorter, "Uppdrag", (rows) => rows);
  expect(readChanges({ ...longer, notes: decide(shorter).notes })).toEqual([]);
  expect(readChanges({ ...decided, notes: decide(shorter).notes })).toMatchObject([
    { change: "row-added", cell: "B5" },
  ]);
  const renamed = typeIn(decided, "Driftbudget", 4, "Verksamhet", "Buss och tåg");
  expect(readChanges(renamed)).toMatchObject([
    { change: "cell", decided: "Kollektivtrafik", now: "Buss och tåg", cell: "A9" },
  ]);
});

test("a table and a column that are gone are told once each, not row by row", () => {
  const without = { ...decided, tables: decided.tables.filter(({ name }) => name !== "Aktiviteter") };
  expect(readChanges(without)).toMatchObject([{ change: "table-removed", table: "Aktiviteter" }]);
  const blind = changeTable(decided, "Investeringsbudget", (table) => ({
    ...table,
    headers: table.headers.map((header) => (header === "Utfall" ? "Anteckning" : header)),
  }));
  expect(readChanges(blind)).toMatchObject([{ change: "column-removed", lostColumn: "actual" }]);
});

test("the next follow-up is another report: nothing of it is held against the last decision", () => {
  const next = typeIn(decided, "Rapportuppgifter", readFactRow(decided, "Uppföljning nr"), "Värde", 3);
  expect(readChanges(typeIn(next, "Driftbudget", 4, "Prognos Helår", 1174))).toEqual([]);
});

test("undoing a decision takes away what it stored", () => {
  const { plan } = planReportStatus({ snapshot: sampleSnapshot, ...parseReport(sampleSnapshot) }, decision, sheetWords);
  const undone = applyToSnapshot(planUndoNow(planUndo(plan), decided), decided);
  expect(undone.notes.filter(({ kind }) => kind === "snapshot")).toEqual([]);
  expect(parseReport(undone).report.facts.status).toBeNull();
});

test("without a period nothing can be stored, and the preview says so", () => {
  const snapshot = createWorkbookSnapshot({
    name: "Rapportuppgifter",
    headers: ["Uppgift", "Värde"],
    rows: [["Kommun", "Köping"]],
  });
  const { plan, notes } = planReportStatus({ snapshot, ...parseReport(snapshot) }, decision, sheetWords);
  expect(notes).toEqual([{ kind: "no-period" }]);
  expect(plan.writes.some(({ kind }) => kind === "putNote")).toBe(false);
});

const content: fc.Arbitrary<CellContent> = fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.constant(""));
const budget = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(`Rad ${name}`), content, content, content))))
  .map((rows) =>
    createWorkbookSnapshot(
      { name: "Driftbudget", headers: ["Verksamhet", "Budget", "Utfall", "Prognos"], rows },
      { name: "Rapportuppgifter", headers: ["Uppgift", "Värde"], rows: [["Period", "augusti 2019"]] },
    ),
  );

test("whatever the figures are, what is stored is read back as it was, and an unchanged report has no changes", () => {
  fc.assert(
    fc.property(budget, (snapshot) => {
      const after = decide(snapshot);
      const { report } = parseReport(after);
      expect(readDecision(report, after.notes)).toEqual(buildDecidedReport(parseReport(snapshot).report, decision));
      expect(readChanges(after)).toEqual([]);
    }),
  );
});

test("whichever figure is changed, exactly that cell is told", () => {
  fc.assert(
    fc.property(budget, fc.nat(), fc.constantFrom("Budget", "Utfall", "Prognos"), (snapshot, place, header) => {
      const after = decide(snapshot);
      const rows = after.tables[0]?.body.values ?? [];
      const row = place % rows.length;
      const [, ...figures] = rows[row] ?? [];
      // A row without any figure is a heading, and becomes a new row of figures.
      const isHeading = figures.every((figure) => figure === "");
      const changes = readChanges(typeIn(after, "Driftbudget", row, header, 123456));
      expect(changes).toMatchObject([
        isHeading ? { change: "row-added" } : { change: "cell", column: header, now: 123456 },
      ]);
    }),
  );
});
