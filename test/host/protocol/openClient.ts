import { JSDOM } from "jsdom";
import path from "node:path";
import type { Workbook } from "../../../host/model/workbook";
import { createSession } from "../../../host/objects/createSession";
import { type InstallOptions, installOffice } from "../../../host/protocol/installOffice";
import type { Host } from "../../../host/protocol/host";

/** One add-in's page with Microsoft's office.js in it, over a workbook. */
export type Client = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** In the page, which has nothing that the key could stop at. */
  pressTab(): void;
  close(): void;
};

const officeFolder = path.resolve("node_modules/@microsoft/office-js/dist");
let count = 0;

export async function openClient(workbook: Workbook, options: Partial<InstallOptions> = {}): Promise<Client> {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  const faults: unknown[] = [];
  const session = createSession(workbook, { id: `client-${String(++count)}` });
  const host = await installOffice(window, {
    officeFolder,
    session,
    settings: workbook.settings,
    onFault: (fault) => faults.push(fault),
    ...options,
  });
  // What office.js has put in the window is as its declarations say.
  const globals = window as unknown as Pick<Client, "Excel" | "Office" | "OfficeExtension">;
  return {
    Excel: globals.Excel,
    Office: globals.Office,
    OfficeExtension: globals.OfficeExtension,
    host,
    pressTab() {
      window.document.body.dispatchEvent(
        new window.KeyboardEvent("keydown", { key: "Tab", keyCode: 9, bubbles: true }),
      );
    },
    close() {
      host.dispose();
      session.close();
      window.close();
      expect(faults).toEqual([]);
    },
  };
}
