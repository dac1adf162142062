import type { ReportFacts } from "../report/interimReport";

/** Who reports: "Kommunstyrelsen – Kommunledningsförvaltningen"; "" where the workbook says neither. */
export const printOrganisation = ({ committee, department }: ReportFacts): string =>
  [committee, department].filter((name) => name !== null && name !== "").join(" – ");
