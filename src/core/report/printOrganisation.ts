import { parsePlainText } from "../parse/parsePlainText";
import type { ReportFacts } from "./interimReport";

/**
 * Who reports: "Kommunstyrelsen – Kommunledningsförvaltningen"; one name where both are the same, and "" where the workbook
 * says neither.
 */
export const printOrganisation = ({ committee, department }: Pick<ReportFacts, "committee" | "department">): string => {
  const names = [committee ?? "", department ?? ""].filter((name) => name !== "");
  return names
    .filter((name, place) => place === 0 || parsePlainText(name) !== parsePlainText(names[0] ?? ""))
    .join(" – ");
};
