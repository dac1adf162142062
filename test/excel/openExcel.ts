import { readFileSync } from "node:fs";
import path from "node:path";
import { TextEncoder } from "node:util";
import { createCalc } from "../../host/calc/createCalc";
import { openWorkbook } from "../../host/model/json/openWorkbook";
import type { Workbook as HostWorkbook } from "../../host/model/workbook";
import { createSession } from "../../host/objects/createSession";
import type { EventEntry, Session } from "../../host/objects/session";
import type { Host } from "../../host/protocol/host";
import { installOffice } from "../../host/protocol/installOffice";
import type { Interceptor } from "../../host/protocol/interceptor";
import type { Workbook } from "../../src/commands/workbook";
import { createExcelWorkbook } from "../../src/excel/createExcelWorkbook";
import { laterParts } from "../../src/excel/laterParts";

/** A workbook of the local host, and the add-in's port to it through Microsoft's own office.js. */
export type OpenExcel = {
  readonly book: HostWorkbook;
  readonly workbook: Workbook;
  /** What passed over the wire since the workbook was opened; `log.syncCount` counts round trips. */
  readonly log: Host["log"];
  /** What somebody does in the workbook meanwhile, by Excel's own API. */
  readonly run: (work: (context: Excel.RequestContext) => unknown) => Promise<void>;
  /** Comes between the add-in and the workbook from now on. */
  readonly intercept: (interceptor: Interceptor) => void;
  /** Resolves when everything sent so far is answered and every event has been told. */
  readonly idle: () => Promise<void>;
};

/**
 * Opens a workbook in the host's JSON. Office.js can be loaded but once in a window, so all workbooks of a test file share it:
 * the one opened last is the one that the add-in sees.
 */
export async function openExcel(json: unknown): Promise<OpenExcel> {
  installed ??= await installExcel();
  const { host, current, faults } = installed;
  const idle = async () => {
    await host.idle();
    // Faults of the host itself, which the add-in sees as Excel's.
    if (faults.length > 0) throw faults[0];
  };
  const book = await openWorkbook(json, createCalc());
  await idle();
  current.close();
  current.open(book);
  host.log.clear();
  return {
    book,
    workbook: createExcelWorkbook(() => Promise.resolve(laterParts)),
    log: host.log,
    run: (work) =>
      Excel.run(async (context) => {
        work(context);
        await context.sync();
      }),
    intercept: (interceptor) => void (current.interceptor = interceptor),
    idle,
  };
}

/** A workbook of test/samples. */
export function readSample(name: string): unknown {
  return JSON.parse(readFileSync(path.resolve("test/samples", name), "utf8"));
}

type Installed = { readonly host: Host; readonly current: CurrentSession; readonly faults: readonly unknown[] };

type CurrentSession = {
  readonly relay: Session;
  interceptor: Interceptor;
  open(book: HostWorkbook): void;
  close(): void;
};

let installed: Installed | null = null;

async function installExcel(): Promise<Installed> {
  // The host measures requests with what every browser and Node have, and jest's window lacks.
  Object.defineProperty(window, "TextEncoder", { configurable: true, value: TextEncoder });
  const current = createCurrentSession();
  const faults: unknown[] = [];
  const host = await installOffice(window, {
    officeFolder: path.resolve("node_modules/@microsoft/office-js/dist"),
    session: current.relay,
    interceptor: (request, proceed) => current.interceptor(request, proceed),
    onFault: (fault) => void faults.push(fault),
  });
  return { host, current, faults };
}

function createCurrentSession(): CurrentSession {
  let open: { readonly book: HostWorkbook; readonly session: Session } | null = null;
  let count = 0;
  const eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  const session = () => {
    if (open === null) throw new Error("No workbook is open.");
    return open.session;
  };
  const current: CurrentSession = {
    relay: {
      id: "relay",
      get counters() {
        return session().counters;
      },
      execute: (body) => session().execute(body),
      onEvents(listener) {
        eventListeners.add(listener);
        return () => eventListeners.delete(listener);
      },
      onSelectionChanged: () => () => undefined,
      close: () => undefined,
    },
    interceptor: (_, proceed) => proceed(),
    open(book) {
      const opened = createSession(book, { id: `session-${String(++count)}` });
      opened.onEvents((entries) => eventListeners.forEach((listener) => listener(entries)));
      open = { book, session: opened };
      current.interceptor = (_, proceed) => proceed();
    },
    close() {
      open?.session.close();
      open?.book.dispose();
      open = null;
    },
  };
  return current;
}
