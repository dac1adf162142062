import { readFileSync } from "node:fs";
import path from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { createCalc } from "../../host/calc/createCalc";
import { openWorkbook } from "../../host/model/json/openWorkbook";
import type { Workbook as HostWorkbook } from "../../host/model/workbook";
import { createSession } from "../../host/objects/createSession";
import type { EventEntry, Session } from "../../host/objects/session";
import { manifestRequirementSets } from "../../host/protocol/appContext";
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
  /** What becomes of Excel's events from now on; those that were held back are told when they are told again. */
  readonly hearEvents: (fate: EventFate) => void;
  /** Comes between the add-in and the workbook from now on. */
  readonly intercept: (interceptor: Interceptor) => void;
  /** Resolves when everything sent so far is answered and every event has been told. */
  readonly idle: () => Promise<void>;
};

/**
 * Opens a workbook in the host's JSON. Office.js can be loaded but once in a window, so all workbooks of a test file share it:
 * the one opened last is the one that the add-in sees.
 * @param requirementSets of this Excel, where they are others than those of the oldest; the first workbook of a file decides
 */
export async function openExcel(
  json: unknown,
  requirementSets: Readonly<Record<string, string>> = manifestRequirementSets,
): Promise<OpenExcel> {
  installed ??= await installExcel(requirementSets);
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
    hearEvents: current.hear,
    intercept: (interceptor) => void (current.interceptor = interceptor),
    idle,
  };
}

/** A workbook of test/samples. */
export function readSample(name: string): unknown {
  return JSON.parse(readFileSync(path.resolve("test/samples", name), "utf8"));
}

/**
 * A workbook with two panes over it, each with an office.js and a session of its own, as two people have. One does something from
 * beginning to end while the other waits for an answer.
 */
export type TwoPanes = OpenExcel & {
  readonly asFirst: AsPane;
  readonly asOther: AsPane;
  readonly interceptOther: (interceptor: Interceptor) => void;
};

export type AsPane = <T>(work: (workbook: Workbook) => Promise<T>) => Promise<T>;

const officeNames = ["Excel", "Office", "OfficeExtension"];

export async function openTwoPanes(json: unknown): Promise<TwoPanes> {
  const excel = await openExcel(json);
  const first = readOffice(window);
  other ??= await installOther();
  const { current, office } = other;
  current.join(excel.book);
  return {
    ...excel,
    asFirst: (work) => useOffice(first, () => work(excel.workbook)),
    asOther: (work) => useOffice(office, () => work(createExcelWorkbook(() => Promise.resolve(laterParts)))),
    interceptOther: (interceptor) => void (current.interceptor = interceptor),
  };
}

type Office = ReadonlyMap<string, unknown>;

const readOffice = (page: object): Office =>
  new Map(officeNames.map((name) => [name, Reflect.get(page, name) as unknown]));

/** The add-in's code says `Excel`: whose that is, is decided here. */
async function useOffice<T>(office: Office, work: () => Promise<T>): Promise<T> {
  const before = readOffice(globalThis);
  const put = (each: Office) => each.forEach((value, name) => Reflect.set(globalThis, name, value));
  put(office);
  try {
    return await work();
  } finally {
    put(before);
  }
}

let other: { readonly current: CurrentSession; readonly office: Office } | null = null;

async function installOther(): Promise<NonNullable<typeof other>> {
  // jsdom itself needs both, and jest's window lacks them.
  Object.defineProperty(window, "TextDecoder", { configurable: true, value: TextDecoder });
  const { JSDOM } = await import("jsdom");
  const { window: otherWindow } = new JSDOM("", { url: window.location.href, runScripts: "outside-only" });
  Object.assign(otherWindow, { TextEncoder, TextDecoder });
  const current = createCurrentSession();
  await installOffice(otherWindow, {
    officeFolder: path.resolve("node_modules/@microsoft/office-js/dist"),
    session: current.relay,
    interceptor: (request, proceed) => current.interceptor(request, proceed),
    onFault: (fault) => {
      throw fault;
    },
  });
  return { current, office: readOffice(otherWindow) };
}

type Installed = { readonly host: Host; readonly current: CurrentSession; readonly faults: readonly unknown[] };

export type EventFate = "told" | "lost" | "doubled" | "held";

type CurrentSession = {
  readonly relay: Session;
  readonly hear: (fate: EventFate) => void;
  interceptor: Interceptor;
  open(book: HostWorkbook): void;
  /** Opens a further session over a workbook that is open already. */
  join(book: HostWorkbook): void;
  close(): void;
};

let installed: Installed | null = null;

async function installExcel(requirementSets: Readonly<Record<string, string>>): Promise<Installed> {
  // Files are made with what every browser and Node have, and jest's window lacks.
  Object.defineProperty(window, "TextEncoder", { configurable: true, value: TextEncoder });
  const current = createCurrentSession();
  const faults: unknown[] = [];
  const host = await installOffice(window, {
    officeFolder: path.resolve("node_modules/@microsoft/office-js/dist"),
    session: current.relay,
    facts: { requirementSets },
    interceptor: (request, proceed) => current.interceptor(request, proceed),
    onFault: (fault) => void faults.push(fault),
  });
  return { host, current, faults };
}

function createCurrentSession(): CurrentSession {
  let open: { readonly book: HostWorkbook; readonly session: Session } | null = null;
  let count = 0;
  const eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  let fate: EventFate = "told";
  let held: readonly EventEntry[] = [];
  const tell = (entries: readonly EventEntry[]) => {
    if (entries.length > 0) eventListeners.forEach((listener) => listener(entries));
  };
  const pass = (entries: readonly EventEntry[]) => {
    if (fate === "held") held = [...held, ...entries];
    else if (fate !== "lost") tell(fate === "doubled" ? [...entries, ...entries] : entries);
  };
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
    hear(next) {
      fate = next;
      if (next !== "told") return;
      tell(held);
      held = [];
    },
    join(book) {
      open?.session.close();
      this.open(book);
    },
    open(book) {
      const opened = createSession(book, { id: `session-${String(++count)}` });
      opened.onEvents(pass);
      open = { book, session: opened };
      current.interceptor = (_, proceed) => proceed();
      held = [];
      fate = "told";
    },
    close() {
      open?.session.close();
      open?.book.dispose();
      open = null;
    },
  };
  return current;
}
