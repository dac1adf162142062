import { readLastText } from "../../../src/commands/readLastText";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { readPrevious } from "../../../src/core/decision/readPrevious";
import { parseReport } from "../../../src/core/parse/parseReport";
import { planPreviousForecasts } from "../../../src/core/plan/planPreviousForecasts";
import type { CellContent, WorkbookSnapshot } from "../../../src/core/workbook";
import { sampleSnapshot } from "../sample";
import { createWorkbookSnapshot } from "../snapshot";
import { decide, readFactRow, typeIn } from "./decided";

const moveTo = (snapshot: WorkbookSnapshot, period: string, followUp: number): WorkbookSnapshot => {
  const put = (book: WorkbookSnapshot, fact: string, content: CellContent) =>
    typeIn(book, "Rapportuppgifter", readFactRow(book, fact), "Värde", content);
  return put(put(snapshot, "Period", period), "Uppföljning nr", followUp);
};

const next = moveTo(decide(sampleSnapshot), "december 2019", 3);

const readStale = (snapshot: WorkbookSnapshot) =>
  checkWorkbook(snapshot).findings.filter(({ rule }) => rule === "comment/stale");

test("the latest of the decided follow-ups before this one is the previous, and never this one itself", () => {
  const read = (snapshot: WorkbookSnapshot) => {
    const previous = readPrevious(parseReport(snapshot).report, snapshot.notes);
    return previous && { ...previous.period, followUp: previous.followUp };
  };
  const april = decide(moveTo(sampleSnapshot, "april 2019", 1));
  expect(read(april)).toBeNull();
  const august = decide(moveTo(april, "augusti 2019", 2));
  expect(read(august)).toEqual({ year: 2019, month: 4, followUp: "1" });
  expect(read(moveTo(august, "december 2019", 3))).toEqual({ year: 2019, month: 8, followUp: "2" });
  // By number within a period: 10 comes after 9.
  const ninth = decide(moveTo(sampleSnapshot, "augusti 2019", 9));
  expect(read(moveTo(ninth, "augusti 2019", 10))).toMatchObject({ followUp: "9" });
  expect(read(moveTo(ninth, "augusti 2019", 2))).toBeNull();
});

test("last time's text stands beside each field, also where the row has been reworded", () => {
  const reworded = typeIn(next, "Uppdrag", 0, "Uppdrag", "Ett annat ord för uppdraget");
  const changed = typeIn(reworded, "Uppdrag", 0, "Kommentar", "Något nytt");
  const ask = readLastText({ snapshot: changed, ...parseReport(changed) });
  const comment = sampleSnapshot.tables.find(({ name }) => name === "Uppdrag")?.body.values[0]?.[5];
  expect(ask({ table: "assignments", number: "U1", label: "", role: "comment" })).toEqual({
    text: comment,
    period: { year: 2019, month: 8 },
    followUp: "2",
  });
  expect(ask({ table: "operatingBudget", number: null, label: "kollektivtrafik", role: "forecast" })?.text).toBe(
    "1074",
  );
  expect(ask({ table: "assignments", number: "U99", label: "", role: "comment" })).toBeNull();
});

test("in a new year Nr may mean other rows, so texts are found by name and forecasts are no previous forecasts", () => {
  const year = moveTo(decide(sampleSnapshot), "april 2020", 1);
  const other = typeIn(year, "Uppdrag", 0, "Uppdrag", "Ett helt nytt uppdrag");
  const ask = readLastText({ snapshot: other, ...parseReport(other) });
  expect(ask({ table: "assignments", number: "U1", label: "", role: "comment" })).toBeNull();
  expect(ask({ table: "assignments", number: "U2", label: "", role: "status" })).not.toBeNull();
  const withColumn = {
    ...year,
    tables: year.tables.map((table) =>
      table.name !== "Driftbudget"
        ? table
        : {
            ...table,
            headers: table.headers.map((header) => (header === "Avvikelse" ? "Föregående prognos" : header)),
          },
    ),
  };
  const { plan, notes } = planPreviousForecasts({ snapshot: withColumn, ...parseReport(withColumn) });
  expect(plan.writes).toEqual([]);
  expect(notes).toContainEqual({ kind: "not-comparable", table: "Driftbudget" });
});

test("without a stored follow-up there is nothing to take, and the preview says so", () => {
  const { plan, notes } = planPreviousForecasts({ snapshot: sampleSnapshot, ...parseReport(sampleSnapshot) });
  expect(plan.writes).toEqual([]);
  expect(notes).toEqual([{ kind: "nothing-before" }]);
});

test("a comment to an assignment that is word for word last time's is asked about once the status is another", () => {
  expect(readStale(next)).toEqual([]);
  const ready = typeIn(next, "Uppdrag", 0, "Status", "Klart");
  expect(readStale(ready)).toMatchObject([
    { table: "Uppdrag", cell: "F5", columnKey: "status", before: "Pågår", after: "Klart", severity: "warning" },
  ]);
  expect(readStale(typeIn(ready, "Uppdrag", 0, "Kommentar", "Uppdraget är utfört."))).toEqual([]);
});

test("a commentary to a goal that is word for word last time's is asked about once the answer is another", () => {
  const answered = typeIn(next, "Mål", 0, "Bedömning", "Nej");
  expect(readStale(answered)).toMatchObject([
    { table: "Mål", cell: "E5", columnKey: "answer", before: "Ja", after: "Nej" },
  ]);
});

test("a comment in Kommentarer is asked about when a row that it names, or the whole that it tells of, has another forecast", () => {
  const ofPersonnel = readStale(typeIn(next, "Driftbudget", 3, "Prognos Helår", 13000));
  expect(ofPersonnel).toMatchObject([
    { cell: "D5", before: 40058, after: 39517, of: "" },
    { cell: "D7", before: 13541, after: 13000, of: "Personalavdelning" },
  ]);
  // An insurance that no comment names changes the whole alone, and investments nothing that the comments tell.
  expect(readStale(typeIn(next, "Driftbudget", 7, "Prognos Helår", 191)).map(({ cell }) => cell)).toEqual(["D5"]);
  expect(readStale(typeIn(next, "Investeringsbudget", 1, "Prognos Helår", 400))).toEqual([]);
});

const withComments = createWorkbookSnapshot(
  {
    name: "Driftbudget",
    headers: ["Verksamhet", "Budget", "Prognos", "Kommentar"],
    rows: [
      ["Skola", 100, 110, "Fler elever."],
      ["Vård", 100, 100, ""],
    ],
  },
  {
    name: "Rapportuppgifter",
    headers: ["Uppgift", "Värde"],
    rows: [
      ["Period", "augusti 2019"],
      ["Uppföljning nr", 2],
      ["Belopp anges i", "tkr"],
    ],
  },
);

test("a row's own comment is asked about when its forecast has changed, not when the table counts in another unit", () => {
  const later = moveTo(decide(withComments), "december 2019", 3);
  const changed = typeIn(later, "Driftbudget", 0, "Prognos", 120);
  expect(readStale(changed)).toMatchObject([{ cell: "D5", row: "Skola", before: 110, after: 120 }]);
  expect(readStale(typeIn(later, "Driftbudget", 1, "Prognos", 120))).toEqual([]);
  expect(readStale(typeIn(changed, "Rapportuppgifter", 2, "Värde", "mnkr"))).toEqual([]);
});
