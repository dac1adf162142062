import { createCalc } from "../../../host/calc/createCalc";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import type { WorkbookJson } from "../../../host/model/json/workbookJson";
import type { Workbook } from "../../../host/model/workbook";
import { type Client, openClient } from "../protocol/openClient";

/** A workbook with an add-in's page over it: the page's own Excel. */
export type OpenExcel = {
  readonly workbook: Workbook;
  readonly client: Client;
  readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code of the error that Excel gives; null where it does as it is told. */
  readonly refusalOf: (work: (context: Excel.RequestContext) => Promise<unknown>) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

export async function openExcel(json: WorkbookJson): Promise<OpenExcel> {
  return openExcelOver(await openWorkbook(json, createCalc()));
}

export async function openExcelOver(workbook: Workbook): Promise<OpenExcel> {
  const client = await openClient(workbook);
  const run: OpenExcel["run"] = (work) => client.Excel.run(work);
  return {
    workbook,
    client,
    run,
    refusalOf: async (work) => {
      try {
        await run(work);
        return null;
      } catch (fault) {
        if (fault instanceof client.OfficeExtension.Error) return fault.code;
        throw fault;
      }
    },
    close: async () => {
      await client.host.idle();
      client.close();
      workbook.dispose();
    },
  };
}
