import { proposeOverview } from "../../src/commands/proposeOverview";
import { proposeReportSheet } from "../../src/commands/proposeReportSheet";
import { checkWorkbook } from "../../src/core/check/checkReport";
import { buildCouncilReport } from "../../src/core/report/buildCouncilReport";
import type { WorkbookSnapshot } from "../../src/core/workbook";
import { describeNote } from "../../src/texts/describeNote";
import { reportWords } from "../../src/texts/reportWords";
import { sheetWords } from "../../src/texts/sheetWords";
import { svScreens } from "../../src/texts/svScreens";
import { createWorkbookSnapshot } from "../core/snapshot";

const headers = ["Verksamhet", "Budget", "Prognos"];
const skola = { name: "Drift_skola", sheet: "Skola", headers, rows: [["Grundskola", 100, 90]] };
const kultur = { name: "Drift_kultur", sheet: "Kultur", headers, rows: [["Bibliotek", 50, 55]] };
const goals = (name: string) => ({ name, headers: ["Nr", "Mål", "Bedömning"], rows: [["M1", "God ekonomi", "Ja"]] });

const readNotes = (snapshot: WorkbookSnapshot) => {
  const checked = checkWorkbook(snapshot);
  const check = { ...checked, snapshot, overruled: [] };
  const document = buildCouncilReport(checked.report, checked.findings, reportWords);
  return [
    proposeOverview(check, "2019-09-12 14:05", sheetWords),
    proposeReportSheet(check, document, "2019-09-12 14:05", sheetWords),
  ].map(({ notes }) => notes.map((note) => describeNote(note, svScreens)));
};

test("of several budgets all are taken in the workbook's order, and the preview of overview and report says so", () => {
  const told =
    "Drift: Drift_skola och Drift_kultur tas med i den ordningen, var och en för sig. Ska en tabell inte ingå, välj ”Ingår inte” för den under ”Saknas en tabell? Välj vilken tabell som är vad” i fliken Budget.";
  expect(readNotes(createWorkbookSnapshot(skola, kultur))).toEqual([[told], [told]]);
});

test("of several tables of goals one is read, and the preview says which is left out", () => {
  const [overview] = readNotes(createWorkbookSnapshot(skola, goals("Mål"), goals("Mål_gammal")));
  expect(overview).toEqual([
    "Tabellen Mål_gammal ingår inte, eftersom Mål läses. Flytta raderna dit, eller välj vilken av dem som ska läsas under ”Saknas en tabell? Välj vilken tabell som är vad” i fliken Budget.",
  ]);
});

test("where there is one table of each kind nothing is said of it", () => {
  expect(readNotes(createWorkbookSnapshot(skola, goals("Mål")))).toEqual([[], []]);
});
