import { AsyncLocalStorage } from "node:async_hooks";
import { createCalc } from "../../host/calc/createCalc";
import { openWorkbook } from "../../host/model/json/openWorkbook";
import type { Workbook } from "../../src/commands/workbook";
import { createExcelWorkbook } from "../../src/excel/createExcelWorkbook";
import { laterParts } from "../../src/excel/laterParts";
import { type Client, openClient } from "../host/protocol/openClient";

/** Several people's panes over one workbook, each with an office.js and a session of its own. */
export type OpenClients = {
  readonly workbooks: readonly Workbook[];
  close(): void;
};

/** Whose office.js the add-in's code means by `Excel`: that of the client on whose behalf it runs. */
const current = new AsyncLocalStorage<Client>();

/** For tests in the environment `node`, where nothing else is called Excel. */
export async function openClients(json: unknown, count: number): Promise<OpenClients> {
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => readCurrent()[name] });
  }
  const book = await openWorkbook(json, createCalc());
  const clients: Client[] = [];
  for (let number = 0; number < count; number += 1) clients.push(await openClient(book));
  return {
    workbooks: clients.map((client) => bindWorkbook(client)),
    close() {
      for (const client of clients) client.close();
      book.dispose();
    },
  };
}

const readCurrent = (): Client => {
  const client = current.getStore();
  if (client === undefined) throw new Error("Something asks Excel on nobody's behalf.");
  return client;
};

const bindWorkbook = (client: Client): Workbook => {
  const workbook = current.run(client, () => createExcelWorkbook(() => Promise.resolve(laterParts)));
  return {
    read: () => current.run(client, () => workbook.read()),
    readWithState: () => current.run(client, () => workbook.readWithState()),
    apply: (plan) => current.run(client, () => workbook.apply(plan)),
    select: (area) => current.run(client, () => workbook.select(area)),
    readSelection: () => current.run(client, () => workbook.readSelection()),
    watch: (listener) => current.run(client, () => workbook.watch(listener)),
    watchSelection: (listener) => current.run(client, () => workbook.watchSelection(listener)),
    save: () => current.run(client, () => workbook.save()),
    state: () => current.run(client, () => workbook.state()),
  };
};
