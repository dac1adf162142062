import type { ReportState } from "../report/interimReport";

/** What Rapportuppgifter may say of how far the report has come; the first word of each is what we write. */
export const reportStateWords: Readonly<Record<ReportState, readonly [string, ...(readonly string[])]>> = {
  draft: ["Utkast", "Arbetsmaterial", "Arbetsversion", "Preliminär", "Pågår"],
  submitted: ["Inlämnad", "Inlämnat", "Lämnad", "Klar", "Färdig"],
  decided: ["Beslutad", "Beslutat", "Fastställd", "Godkänd", "Antagen"],
};
