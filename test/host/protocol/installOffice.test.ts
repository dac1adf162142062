import { createCalc } from "../../../host/calc/createCalc";
import { createArea } from "../../../host/model/area";
import { openWorkbook } from "../../../host/model/json/openWorkbook";
import { selectCells } from "../../../host/model/operations/selectCells";
import type { Workbook } from "../../../host/model/workbook";
import type { Interceptor } from "../../../host/protocol/interceptor";
import type { FocusTarget } from "../../../host/protocol/focusTarget";
import { type RefusalCode, refusal } from "../../../host/protocol/refusal";
import { typeText } from "../../../host/workbench/page/userActions";
import tiny from "../../samples/tiny.json";
import { type Client, openClient } from "./openClient";

let workbook: Workbook;
let client: Client;
/** What comes between the add-in and the workbook in the test at hand. */
let interceptor: Interceptor;

const letThrough: Interceptor = (_request, proceed) => proceed();
const refuse =
  (refused: RefusalCode): Interceptor =>
  () =>
    Promise.resolve({ refused });

beforeEach(async () => {
  workbook = await openWorkbook(tiny, createCalc());
  interceptor = letThrough;
  client = await openClient(workbook, { interceptor: (request, proceed) => interceptor(request, proceed) });
});

afterEach(async () => {
  await client.host.idle();
  client.close();
  workbook.dispose();
});

const readTables = () =>
  client.Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.map((table) => table.name);
  });

test("the add-in learns that it is in a Swedish Excel on the web", () => {
  const { context } = client.Office;
  expect(context.host).toBe("Excel");
  expect(context.platform).toBe("OfficeOnline");
  expect([context.displayLanguage, context.contentLanguage]).toEqual(["sv-SE", "sv-SE"]);
  expect(context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("the readable build of office.js is served just the same", async () => {
  const other = await openClient(workbook, { isDebug: true });
  expect(other.Office.context.host).toBe("Excel");
  other.close();
});

test("the add-in learns the theme of Office where there is one, as in Excel for Windows", async () => {
  const dark = await openClient(workbook, { officeTheme: "dark" });
  expect(dark.Office.context.officeTheme).toMatchObject({ bodyBackgroundColor: "#262626", isDarkTheme: true });
  dark.close();
  // Excel on the web tells none.
  expect(client.Office.context.officeTheme).toBeUndefined();
});

test("an add-in sees whether the workbook saves itself and has changes, and can ask for it to be saved", async () => {
  workbook.options.isAutoSaved = true;
  let saves = 0;
  workbook.saver = () => (saves += 1);
  const told = await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Drift").getRange("F1").values = [["Ny"]];
    context.workbook.load("autoSave,isDirty");
    await context.sync();
    const { autoSave, isDirty } = context.workbook;
    context.workbook.save("Save");
    await context.sync();
    return { autoSave, isDirty };
  });
  expect(told).toEqual({ autoSave: true, isDirty: true });
  expect(saves).toBe(1);
});

test("figures are read from a table", async () => {
  const values: unknown = await client.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Drift").getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown;
  });
  expect(values).toEqual([
    ["Kansli", 100, 90, 10],
    ["Näringsliv", 200, "", ""],
  ]);
});

test("figures are written, and what depends on them is calculated when the write is answered", async () => {
  const total: unknown = await client.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Drift");
    table.columns.getItem("Budget").getDataBodyRange().values = [[1000], [2000]];
    const sum = table.getTotalRowRange().load("values");
    await context.sync();
    return sum.values[0]?.[1] as unknown;
  });
  expect(total).toBe(3000);
  expect(workbook.valueAt(workbook.getSheet("Drift").id, 3, 1)).toBe(1000);
});

test("a failure is an error of Microsoft's own kind, with Excel's code", async () => {
  const failure: unknown = await client.Excel.run(async (context) => {
    context.workbook.tables.getItem("Finns inte").load("name");
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(client.OfficeExtension.Error);
  expect(failure).toMatchObject({ code: "ItemNotFound", httpStatusCode: 404 });
});

test("what a person types reaches an add-in that watches the table, with the value before and after", async () => {
  const changes: Excel.TableChangedEventArgs[] = [];
  await client.Excel.run(async (context) => {
    context.workbook.tables.getItem("Drift").onChanged.add((change) => {
      changes.push(change);
      return Promise.resolve();
    });
    await context.sync();
  });
  await typeText(workbook, workbook.getSheet("Drift").id, { row: 3, column: 1 }, "1 250,5");
  await client.host.idle();
  expect(changes).toMatchObject([{ address: "B4", changeType: "RangeEdited", details: { valueAfter: 1250.5 } }]);
  expect(changes[0]?.details.valueBefore).toBe(100);
});

test("the add-in is told when other cells are selected", async () => {
  const selected = countSelections();
  await selected.ready;
  const sheet = workbook.getSheet("Drift");
  await workbook.turn("user", () => selectCells(workbook, sheet, createArea(3, 1, 4, 1)));
  await client.host.idle();
  expect(selected.count()).toBe(1);
});

test("settings are kept with the workbook and read by the next add-in that opens it", async () => {
  const { settings } = client.Office.context.document;
  settings.set("språk", { visat: "sv" });
  const { status } = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
  expect(status).toBe("succeeded");
  const next = await openClient(workbook);
  expect(next.Office.context.document.settings.get("språk")).toEqual({ visat: "sv" });
  next.close();
});

test("two people in the same workbook see each other's figures and changes", async () => {
  const colleague = await openClient(workbook);
  const addresses: string[] = [];
  await colleague.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      addresses.push(change.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Start").getRange("B2").values = [["till och med december"]];
    await context.sync();
  });
  await colleague.host.idle();
  const seen: unknown = await colleague.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Start").getRange("B2").load("values");
    await context.sync();
    return cell.values as unknown;
  });
  expect(seen).toEqual([["till och med december"]]);
  expect(addresses).toEqual(["B2"]);
  colleague.close();
});

test("what only a newer Excel has is refused, so that it cannot slip into the add-in", async () => {
  const failure: unknown = await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Drift").getRange("A1").load("valuesAsJson");
    context.workbook.worksheets.onMoved.add(() => Promise.resolve());
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "ApiNotFound" });
});

test("while a cell is being edited Excel refuses, and afterwards the same question is answered", async () => {
  interceptor = refuse(refusal.InvalidOperationInCellEditMode);
  await expect(readTables()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  interceptor = letThrough;
  expect(await readTables()).toEqual(["Drift"]);
});

test.each([
  ["RequestPayloadSizeLimitExceeded", 400],
  ["ResponsePayloadSizeLimitExceeded", 400],
  ["AccessDenied", 401],
  ["ActivityLimitReached", 429],
  ["InvalidOrTimedOutSession", 408],
  ["WriteNotSupportedWhenModalDialogOpen", 400],
  ["GeneralException", 500],
] as const)("a refusal of the whole request reaches the add-in as %s", async (code, httpStatusCode) => {
  interceptor = refuse(refusal[code]);
  await expect(readTables()).rejects.toMatchObject({ code, httpStatusCode });
});

test("an answer can be lost after the figures were written", async () => {
  interceptor = async (_request, proceed) => {
    await proceed();
    return { refused: refusal.InvalidOrTimedOutSession };
  };
  const write = client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Drift").getRange("B4").values = [[7]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(workbook.valueAt(workbook.getSheet("Drift").id, 3, 1)).toBe(7);
});

test("requests are taken one after the other, also when the first one takes long", async () => {
  const order: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  interceptor = async (request, proceed) => {
    order.push(`in ${String(request.index)}`);
    if (request.index === 0) await held;
    const reply = await proceed();
    order.push(`out ${String(request.index)}`);
    return reply;
  };
  const both = Promise.all([readTables(), readTables()]);
  release();
  await both;
  expect(order.slice(0, 4)).toEqual(["in 0", "out 0", "in 1", "out 1"]);
});

test("every round trip is counted, with its size, apart from what office.js asks for itself", async () => {
  await client.host.idle();
  client.host.log.clear();
  await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Drift").getRange("B4");
    range.values = [[5]];
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await client.host.idle();
  expect(client.host.log.syncCount).toBe(2);
  const [write, read] = client.host.log.requests;
  expect(write).toMatchObject({ purpose: "sync", isWrite: true, refusal: null, error: null });
  expect(read).toMatchObject({ purpose: "sync", isWrite: false });
  expect(write?.requestBytes).toBeGreaterThan(100);
  expect(read?.answerBytes).toBeGreaterThan(20);
});

test("Tab past the pane's last button gives the keyboard back to Excel", async () => {
  const targets: FocusTarget[] = [];
  const other = await openClient(workbook, { onFocusLeave: (to) => targets.push(to) });
  other.pressTab();
  await other.host.idle();
  expect(targets).toEqual(["next"]);
  other.close();
});

test("a common call that this host lacks fails, rather than waiting for ever", async () => {
  const { document } = client.Office.context;
  const { status, error } = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    document.getSelectedDataAsync(client.Office.CoercionType.Text, resolve),
  );
  expect(status).toBe("failed");
  expect(error.code).toBe(refusal.OperationNotSupported);
});

function countSelections() {
  let count = 0;
  const { document } = client.Office.context;
  const ready = new Promise<void>((resolve) => {
    document.addHandlerAsync(
      client.Office.EventType.DocumentSelectionChanged,
      () => (count += 1),
      () => resolve(),
    );
  });
  return { ready, count: () => count };
}
