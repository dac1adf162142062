import { createCalc } from "../../../host/calc/createCalc";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import type { WorkbookJson } from "../../../host/model/json/workbookJson";
import type { Workbook } from "../../../host/model/workbook";
import { createSession } from "../../../host/objects/createSession";
import type { Session } from "../../../host/objects/session";

/** A förvaltning's book: a budget table with something under it, a second table, a hidden and a protected sheet. */
export const BOOK: WorkbookJson = {
  name: "Bok1.xlsx",
  styles: { amount: { numberFormat: "#,##0" } },
  names: { Budgetram: "=Drift!$B$4:$B$5" },
  sheets: [
    {
      name: "Drift",
      rows: {
        A3: [
          ["Verksamhet", "Budget", "Prognos"],
          ["Kansli", 1000, 900],
          ["Näringsliv", 2000, null],
        ],
      },
      cells: { A8: "Källa", B9: { formula: "=SUM(Drift[Budget])", style: "amount" } },
      tables: [{ name: "Drift", ref: "A3:C5" }],
    },
    {
      name: "Mål 2019",
      rows: {
        A1: [
          ["Nr", "Mål"],
          ["M1", "Hög kvalitet"],
        ],
      },
      tables: [{ name: "Mål", ref: "A1:B2" }],
    },
    { name: "Dold", visibility: "Hidden" },
    { name: "Låst", protected: true, cells: { A1: 1 } },
  ],
};

export type OpenSession = { readonly workbook: Workbook; readonly session: Session };

export async function openSession(json: WorkbookJson = BOOK): Promise<OpenSession> {
  const workbook = await openWorkbook(json, createCalc());
  return { workbook, session: createSession(workbook, { id: "tillägget" }) };
}
