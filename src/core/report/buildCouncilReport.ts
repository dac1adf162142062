import type { Finding } from "../finding/finding";
import type { InterimReport, ReportStatus } from "./interimReport";
import { printAssignments } from "./printAssignments";
import { printEconomy } from "./printEconomy";
import { printEvents } from "./printEvents";
import { printGoals } from "./printGoals";
import { printOrganisation } from "./printOrganisation";
import { readHeadings } from "./readHeadings";
import type { DocumentSection, DocumentStatus, ReportDocument } from "./reportDocument";
import type { ReportWords } from "./reportWords";

/**
 * The report that goes to the council, in the order of Köping's: events, the budget tables with what is said of them,
 * the goals, the assignments of this year and of earlier ones. Sections without data are left out.
 * `findings` are the open ones, without those that somebody has set aside: as long as one is an error the report is a
 * draft, whatever Rapportuppgifter says of its status.
 */
export const buildCouncilReport = (
  report: InterimReport,
  findings: readonly Finding[],
  words: ReportWords,
): ReportDocument => {
  const { facts } = report;
  const headings = readHeadings(facts, words);
  const organisation = printOrganisation(facts) || null;
  const year = facts.period?.year ?? null;
  const sections: readonly DocumentSection[] = [
    { key: "events", blocks: printEvents(report.events?.entries ?? [], headings) },
    { key: "economy", blocks: printEconomy(report, headings, words) },
    { key: "goals", blocks: printGoals(report, organisation, headings, words) },
    ...printAssignments(report.assignments?.entries ?? [], year, headings, words),
  ];
  return {
    title:
      facts.period === null ? headings.report : words.title(headings.report, facts.period.month, facts.period.year),
    followUp: facts.followUp === null ? null : words.followUp(facts.followUp),
    organisation,
    municipality: facts.municipality,
    status: printStatus(findings, words, facts.status),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
};

const printStatus = (
  findings: readonly Finding[],
  words: ReportWords,
  status: ReportStatus | null,
): DocumentStatus | null => {
  const errorCount = findings.filter(({ severity }) => severity === "error").length;
  if (errorCount === 0 && status === null) return null;
  const state = errorCount > 0 || status === null ? "draft" : status.state;
  return {
    state,
    errorCount,
    text: words.status(state, errorCount, { date: status?.date ?? "", paragraph: status?.paragraph ?? "" }),
  };
};
