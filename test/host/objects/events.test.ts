import { createSession } from "../../../host/objects/createSession";
import type { EventEntry, Session } from "../../../host/objects/session";
import { clearCells } from "../../../host/model/operations/clearCells";
import { enterContents } from "../../../host/model/operations/enterContents";
import { selectCells } from "../../../host/model/operations/selectCells";
import { parseAreaAddress } from "../../../host/model/cellAddress";
import { type OpenSession, openSession } from "./openSession";
import { type Path, type Request, createRequest, send } from "./request";

let open: OpenSession;
let other: Session;
let heard: { eventType: number; targetId: string; json: Record<string, unknown> }[];
beforeEach(async () => {
  open = await openSession();
  other = createSession(open.workbook, { id: "en kollega" });
  heard = [];
  open.session.onEvents((entries) => heard.push(...entries.map(readEntry)));
});
afterEach(() => {
  open.session.close();
  other.close();
  open.workbook.dispose();
});

const readEntry = ([category, eventType, targetId, json]: EventEntry) => {
  expect(category).toBe(65536);
  return { eventType, targetId, json: JSON.parse(json) as Record<string, unknown> };
};
const sheetId = () => open.workbook.getSheet("Drift").id;
const tableId = () => open.workbook.getTable("Drift").id;

const register = async (name: string, find: (request: Request) => Path) => {
  const request = createRequest();
  request.call(find(request), name);
  expect((await send(open.session, request)).error).toBeUndefined();
};
const sheets = (request: Request) => request.get(request.workbook, "Worksheets");
const tables = (request: Request) => request.get(request.workbook, "Tables");

const userWrites = (address: string, value: number) =>
  open.workbook.turn("user", () => {
    const sheet = open.workbook.getSheet("Drift");
    const area = parseAreaAddress(address);
    if (area !== null) enterContents(open.workbook, sheet, area, () => ({ kind: "value", value }));
  });
const addInWrites = (session: Session, address: string, value: number) => {
  const request = createRequest();
  request.set(request.go(request.item(sheets(request), "Drift"), "GetRange", address), "Values", value);
  return send(session, request);
};

test("nothing is told before an add-in asks for it", async () => {
  await userWrites("B4", 1);
  expect(heard).toEqual([]);
});

test("a change by the user in a table is told with what stood before and after", async () => {
  await register("_RegisterDataChangedEvent", (request) => request.item(tables(request), "Drift"));
  await userWrites("B4", 1234);
  expect(heard).toEqual([
    {
      eventType: 101,
      targetId: tableId(),
      json: {
        address: "B4",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId(),
        tableId: tableId(),
        referenceId: "Drift!B4",
        shiftDirection: "None",
        triggerSource: "Unknown",
        valueBefore: 1000,
        valueAfter: 1234,
        valueTypeBefore: "Double",
        valueTypeAfter: "Double",
      },
    },
  ]);
});

test("the cells of an event can be fetched by its reference", async () => {
  const request = createRequest();
  const load = request.load(request.go(request.workbook, "_GetRangeForEventByReferenceId", "Drift!B4"), ["values"]);
  expect((await send(open.session, request)).of(load)).toEqual({ Values: [[1000]] });
});

test("an add-in hears its own writes as its own, another's as from elsewhere", async () => {
  await register("_RegisterDataChangedEvent", sheets);
  await addInWrites(open.session, "B4:B5", 1);
  await addInWrites(other, "B4", 2);
  expect(heard.map(({ targetId, json }) => [targetId, json["address"], json["source"], json["triggerSource"]])).toEqual(
    [
      ["Workbook", "B4:B5", "Local", "ThisLocalAddin"],
      ["Workbook", "B4", "Remote", "Unknown"],
    ],
  );
  expect(heard[0]?.json).not.toHaveProperty("valueBefore");
});

test("what only recalculates is no change of its own", async () => {
  await register("_RegisterDataChangedEvent", sheets);
  await userWrites("B4", 1);
  expect(heard.map(({ json }) => json["address"])).toEqual(["B4"]);
});

test("what happens outside a table is not told to its listeners", async () => {
  await register("_RegisterDataChangedEvent", (request) => request.item(tables(request), "Drift"));
  await userWrites("F20", 1);
  expect(heard).toEqual([]);
});

test("a listener that has gone hears no more, but another registration stands", async () => {
  await register("_RegisterDataChangedEvent", sheets);
  await register("_RegisterDataChangedEvent", sheets);
  await register("_UnregisterDataChangedEvent", sheets);
  await userWrites("B4", 1);
  expect(heard).toHaveLength(1);
  await register("_UnregisterDataChangedEvent", sheets);
  await userWrites("B4", 2);
  expect(heard).toHaveLength(1);
});

test("while events are switched off nothing is told, also of what was written in the same request", async () => {
  await register("_RegisterDataChangedEvent", sheets);
  const request = createRequest();
  const runtime = request.get(request.workbook, "_Runtime");
  const range = request.go(request.item(sheets(request), "Drift"), "GetRange", "B4");
  request.set(range, "Values", 1);
  request.set(runtime, "EnableEvents", false);
  request.set(range, "Values", 2);
  const state = request.load(runtime, ["enableEvents"]);
  request.set(runtime, "EnableEvents", true);
  request.set(range, "Values", 3);
  const { of } = await send(open.session, request);
  expect(of(state)).toEqual({ EnableEvents: false });
  expect(heard.map(({ json }) => json["valueAfter"])).toEqual([1, 3]);
});

test("new and deleted tables and sheets are told", async () => {
  await register("_RegisterAddedEvent", tables);
  await register("_RegisterDeletedEvent", tables);
  await register("_RegisterAddedEvent", sheets);
  await register("_RegisterDeletedEvent", sheets);
  const request = createRequest();
  const sheet = request.go(sheets(request), "Add", "Ny");
  const table = request.go(request.get(sheet, "Tables"), "Add", "A1:B2", true);
  request.call(table, "Delete");
  request.call(sheet, "Delete");
  await send(open.session, request);
  expect(heard.map(({ eventType, targetId }) => [eventType, targetId])).toEqual([
    [13, "Workbook"],
    [102, "Workbook"],
    [103, "Workbook"],
    [15, "Workbook"],
  ]);
  expect(heard.every(({ json }) => json["source"] === "Local")).toBe(true);
});

test("a new selection is told to the sheet, the table and the document", async () => {
  await register("_RegisterSelectionChangedEvent", (request) => request.item(tables(request), "Drift"));
  await register("_RegisterActivatedEvent", sheets);
  let moved = 0;
  open.session.onSelectionChanged(() => {
    moved += 1;
  });
  const select = (name: string, address: string) =>
    open.workbook.turn("user", () => {
      const area = parseAreaAddress(address);
      if (area !== null) selectCells(open.workbook, open.workbook.getSheet(name), area);
    });
  await select("Drift", "B4:F4");
  await select("Mål 2019", "A1");
  expect(moved).toBe(2);
  expect(heard.map(({ eventType, json }) => [eventType, json["isInsideTable"], json["address"]])).toEqual([
    [100, true, "B4:C4"],
    [11, undefined, undefined],
    [100, false, undefined],
  ]);
});

test("emptied cells are a change too", async () => {
  await register("_RegisterDataChangedEvent", (request) => request.item(sheets(request), "Drift"));
  await open.workbook.turn("user", () => {
    const area = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
    clearCells(open.workbook, open.workbook.getSheet("Drift"), area, "contents");
  });
  expect(heard[0]?.json).toMatchObject({ valueBefore: 1000, valueAfter: "", valueTypeAfter: "Empty" });
});

test("an event that the host does not fire is ApiNotFound", async () => {
  const request = createRequest();
  request.call(request.item(sheets(request), "Drift"), "_RegisterRowSortedEvent");
  expect((await send(open.session, request)).error?.Code).toBe("ApiNotFound");
});
