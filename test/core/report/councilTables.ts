import { parseReport } from "../../../src/core/parse/parseReport";
import { noAnswers } from "../../../src/core/parse/reportAnswers";
import type {
  Activity,
  Assignment,
  Goal,
  Indicator,
  ReportEvent,
  ReportTable,
} from "../../../src/core/report/goalReport";
import type { InterimReport } from "../../../src/core/report/interimReport";
import type { StatusCode } from "../../../src/core/vocabulary/statusCodes";
import { kopingInvestmentBudget, kopingOperatingBudget, kopingReportFacts } from "../koping";
import { createTableSnapshot, createWorkbookSnapshot, type TableDescription } from "../snapshot";

const source = createTableSnapshot({ name: "Tabell", headers: ["Nr"], rows: [] });

/** A table with these entries, whatever it looks like in the workbook: the report is printed from what was read. */
export const tableOf = <Entry>(...entries: readonly Entry[]): ReportTable<Entry> => ({
  source,
  columns: new Map(),
  undecidedColumns: new Map(),
  entries,
});

export const status = (word: string, code: StatusCode | null = null) => ({ word, code });

export const goalOf = (title: string, said: Partial<Goal> = {}): Goal => ({
  index: 0,
  number: null,
  title,
  orgUnit: "",
  contribution: "",
  commentary: "",
  answer: null,
  reason: "",
  ...said,
});

export const activityOf = (text: string, word: string, said: Partial<Activity> = {}): Activity => ({
  index: 0,
  number: null,
  goalName: "",
  goal: 0,
  group: "extra",
  text,
  orgUnit: "",
  status: status(word),
  ...said,
});

export const indicatorOf = (text: string, word: string, said: Partial<Indicator> = {}): Indicator => ({
  index: 0,
  number: null,
  goalName: "",
  goal: 0,
  text,
  orgUnit: "",
  condition: "",
  target: "",
  historyText: "",
  history: [],
  latestValue: "",
  measured: "",
  answer: status(word),
  ...said,
});

export const assignmentOf = (text: string, word: string, said: Partial<Assignment> = {}): Assignment => ({
  index: 0,
  number: null,
  text,
  year: null,
  decision: "",
  orgUnit: "",
  status: status(word),
  comment: "",
  proposal: "",
  ...said,
});

export const eventOf = (text: string, said: Partial<ReportEvent> = {}): ReportEvent => ({
  index: 0,
  number: null,
  orgUnit: "",
  parentUnit: "",
  text,
  isMostImportant: false,
  ...said,
});

const comments: TableDescription = {
  name: "Kommentarer",
  headers: ["Avsnitt", "Rubrik", "Kommentar"],
  rows: [
    ["Drift", "Överskott och underskott", "Kollektivtrafiken kostar mindre än väntat."],
    ["Drift", "Överskott och underskott", "Omorganisationen har ökat kostnaderna.\n\nTvå tjänster är vakanta."],
    ["Investering", "", "Inköpen görs under hösten."],
  ],
};

/** Köping's figures and names, with goals and assignments of every kind and texts of our own. */
export const createCouncilReport = (said: Partial<InterimReport> = {}): InterimReport => ({
  ...parseReport(createWorkbookSnapshot(kopingOperatingBudget, kopingInvestmentBudget, kopingReportFacts, comments), {
    ...noAnswers,
    convention: "budget-minus-forecast",
  }).report,
  events: tableOf(
    eventOf("Den nya förvaltningen har börjat arbeta.", { isMostImportant: true }),
    eventOf("Friskvårdsbidrag har införts.", { isMostImportant: true }),
    eventOf("Möten med alla förvaltningar.", { orgUnit: "Kommunchef" }),
    eventOf("Val till Europaparlamentet.", { orgUnit: "Kansliavdelning", parentUnit: "Kansli" }),
    eventOf("Ny grafisk profil.", { orgUnit: "Kommunikationsenhet", parentUnit: "Kansli" }),
  ),
  goals: tableOf(
    goalOf("En kommun med hög kvalitet", {
      contribution: "Vi stödjer kvalitetsarbetet.",
      commentary: "Upphandlingen börjar i höst.\n\n## Biogas\nFörstudien är klar.\nBild: Avtalet skrivs under.",
      answer: status("Ja", "yes"),
      reason: "Planen är klar i oktober.",
    }),
    goalOf("Trygghet i livets alla skeenden", { answer: status("Delvis", "partly"), orgUnit: "Kansliet" }),
  ),
  activities: tableOf(
    activityOf("Ledningssystem för kvalitet", "Pågår"),
    activityOf("Gemensam näringslivsstrategi", "Klart"),
    activityOf("Utveckla kvalitetsarbetet", "Bra", { group: "continuing" }),
    activityOf("Trygghetsskapande åtgärder", "Pågår", { goal: 1 }),
  ),
  indicators: tableOf(
    indicatorOf("Andelen nöjda medborgare ökar (NMI helheten)", "Ja", { historyText: "2016:57, 2017:55, 2018:54" }),
    indicatorOf("Andelen e-fakturor ska vara minst 50 %", "Ja", { condition: "minst", target: "50 %" }),
  ),
  assignments: tableOf(
    assignmentOf("Trygghetspaket", "Pågår", { year: 2019, comment: "Samverkansmöten hålls." }),
    assignmentOf("Samordnad rekrytering", "Klar", { year: 2015 }),
    assignmentOf("Heltid som norm (2018)", "Uppskjuten", { year: 2018, decision: "KF 2018-05-28, § 60" }),
    assignmentOf("Solcellspark", "Pausat", { year: 2017 }),
    assignmentOf("Färre system", "Pågår", { year: 2018 }),
  ),
  ...said,
});
