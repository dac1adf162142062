import type { WorkbookSnapshot } from "../../src/core/workbook";
import { createWorkbookSnapshot, type TableDescription } from "./snapshot";

/**
 * The interim report of Kommunledningsförvaltningen in Köping, August 2019, before anybody has written deviations or sums.
 * Headers stand in row 4, so the first row of figures is row 5.
 */
export const kopingOperatingBudget: TableDescription = {
  name: "Driftbudget",
  sheet: "Drift",
  headers: ["Verksamhet", "Budget", "Prognos Helår", "Avvikelse"],
  rows: [
    ["Gemensam administration", 7851, 8001, ""],
    ["Kommunikationsenhet", 2011, 1861, ""],
    ["Näringslivsenhet", 5140, 5140, ""],
    ["Personalavdelning", 13741, 13541, ""],
    ["Kollektivtrafik", 1174, 1074, ""],
    ["Bostadsanpassning", 2000, 2000, ""],
    ["Ekonomiadministration", 8251, 8251, ""],
    ["Försäkringsadministration", 190, 190, ""],
  ],
};

export const kopingInvestmentBudget: TableDescription = {
  name: "Investeringsbudget",
  sheet: "Investering",
  headers: ["Verksamhet", "Budget", "Utfall", "Prognos Helår", "Avvikelse Helår"],
  rows: [
    ["Kansli, inventarier", 256, 69, 190, ""],
    ["Kommunal ledningsplats", 403, 0, 403, ""],
    ["Ekonomiadministration, inventarier", 3100, 0, "", ""],
    ["Näringsliv, turism", 400, 0, 400, ""],
    ["Näringsliv, turism, cykelförråd", 200, 0, 100, ""],
  ],
};

export const kopingReportFacts: TableDescription = {
  name: "Rapportuppgifter",
  headers: ["Uppgift", "Värde"],
  rows: [
    ["Kommun", "Köping"],
    ["Nämnd", "Kommunstyrelsen"],
    ["Förvaltning", "Kommunledningsförvaltningen"],
    ["Period", "augusti 2019"],
    ["Uppföljning nr", 2],
    ["Belopp anges i", "tkr"],
  ],
};

export const kopingSnapshot: WorkbookSnapshot = createWorkbookSnapshot(
  kopingOperatingBudget,
  kopingInvestmentBudget,
  kopingReportFacts,
);
