import { JSDOM } from "jsdom";
import type { OpenExcel } from "../excel/openExcel";

/** Node's globals as a page has them: the add-in's Excel code, and the add-ins it is held against, find office.js there. */
const { window } = new JSDOM("<!doctype html>", { url: "https://localhost/", runScripts: "outside-only" });
Object.assign(globalThis, { window, document: window.document });
const { openExcel } = await import("../excel/openExcel");

/** Opens a workbook in the local host, with the real office.js between. */
export const openBench = async (json: unknown): Promise<OpenExcel> => {
  const excel = await openExcel(json);
  const { Excel, Office, OfficeExtension } = window as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return excel;
};
