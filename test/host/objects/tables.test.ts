import { type OpenSession, openSession } from "./openSession";
import { type Path, type Request, createRequest, send } from "./request";

let open: OpenSession;
beforeEach(async () => {
  open = await openSession();
});
afterEach(() => {
  open.session.close();
  open.workbook.dispose();
});

const tableIn = (request: Request, name = "Drift"): Path => request.item(request.get(request.workbook, "Tables"), name);
const sheetIn = (request: Request, name = "Drift"): Path =>
  request.item(request.get(request.workbook, "Worksheets"), name);
const load = (request: Request, path: Path) => request.load(path, ["address", "values"]);

test("the totals row is switched on, written, read back and never part of the body", async () => {
  const request = createRequest();
  const table = tableIn(request);
  request.set(table, "ShowTotals", true);
  const budget = request.item(request.get(table, "Columns"), "Budget");
  request.set(request.go(budget, "GetTotalRowRange"), "Formulas", [["=SUM(Drift[Budget])"]]);
  const totals = load(request, request.go(table, "GetTotalRowRange"));
  const body = request.load(request.go(table, "GetDataBodyRange"), ["address"]);
  const all = request.load(request.go(table, "GetRange"), ["address"]);
  const formula = request.load(request.go(budget, "GetTotalRowRange"), ["formulas"]);
  const { of } = await send(open.session, request);
  expect(of(totals)).toEqual({ Address: "Drift!A6:C6", Values: [["Summa", 3000, 900]] });
  expect([of(body), of(all)]).toEqual([{ Address: "Drift!A4:C5" }, { Address: "Drift!A3:C6" }]);
  expect(of(formula)).toEqual({ Formulas: [["=SUM([Budget])"]] });
});

test("a totals row that is switched off is not found", async () => {
  const request = createRequest();
  request.go(tableIn(request), "GetTotalRowRange");
  expect((await send(open.session, request)).error).toMatchObject({
    Code: "ItemNotFound",
    Location: "Table.getTotalRowRange",
  });
});

test("a column is added with its header, filled with a formula, and deleted again", async () => {
  const request = createRequest();
  const table = tableIn(request);
  const columns = request.get(table, "Columns");
  const added = request.go(columns, "Add", null, [["Avvikelse"], [""], [""]]);
  const column = request.item(columns, "Avvikelse");
  const formula = "=Drift[[#This Row],[Budget]]-Drift[[#This Row],[Prognos]]";
  request.set(request.go(column, "GetDataBodyRange"), "Formulas", [[formula], [formula]]);
  const values = request.load(request.go(column, "GetDataBodyRange"), ["values", "formulas"]);
  const index = request.load(added, ["index", "id", "name"]);
  const { of } = await send(open.session, request);
  expect(of(values)).toEqual({
    Values: [[100], [2000]],
    Formulas: [["=[@Budget]-[@Prognos]"], ["=[@Budget]-[@Prognos]"]],
  });
  expect(of(index)).toEqual({ Id: 4, Index: 3, Name: "Avvikelse" });

  const next = createRequest();
  next.call(next.item(next.get(tableIn(next), "Columns"), 4), "Delete");
  const count = next.load(next.get(tableIn(next), "Columns"), ["count"]);
  expect((await send(open.session, next)).of(count)).toEqual({ Count: 3 });
});

test("rows are added and deleted by their place", async () => {
  const request = createRequest();
  const rows = request.get(tableIn(request), "Rows");
  const added = request.go(rows, "Add", null, [["IT", 50, 60]]);
  const values = request.load(added, ["index", "values"]);
  request.call(request.go(rows, "GetItemAt", 0), "Delete");
  const all = load(request, request.go(tableIn(request), "GetDataBodyRange"));
  const { of } = await send(open.session, request);
  expect(of(values)).toEqual({ Index: 2, Values: [["IT", 50, 60]] });
  expect(of(all)).toEqual({
    Address: "Drift!A4:C5",
    Values: [
      ["Näringsliv", 2000, ""],
      ["IT", 50, 60],
    ],
  });
});

test("a table is made, named, styled and found on its sheet only", async () => {
  const request = createRequest();
  const sheet = sheetIn(request, "Dold");
  request.set(request.go(sheet, "GetRange", "A1:B2"), "Values", [
    ["Uppgift", "Värde"],
    ["Period", "augusti 2019"],
  ]);
  const table = request.go(
    request.get(request.workbook, "Tables"),
    "Add",
    request.go(sheet, "GetRange", "A1:B2"),
    true,
  );
  request.set(table, "Name", "Rapportuppgifter");
  request.set(table, "Style", "TableStyleLight1");
  const names = request.load(request.get(sheet, "Tables"), ["name", "style"]);
  const elsewhere = request.go(request.get(sheetIn(request), "Tables"), "GetItemOrNullObject", "Rapportuppgifter");
  const { of } = await send(open.session, request);
  expect(of(names)).toMatchObject({ _Items: [{ Name: "Rapportuppgifter", Style: "TableStyleLight1" }] });
  expect(of(request.instantiateOf(elsewhere))).toBeNull();
});

test("a table over merged cells or over another table is refused", async () => {
  const merged = createRequest();
  const sheet = sheetIn(merged);
  merged.call(merged.go(sheet, "GetRange", "F1:G1"), "Merge");
  merged.go(merged.get(sheet, "Tables"), "Add", "F1:G3", true);
  expect((await send(open.session, merged)).error?.Code).toBe("InvalidArgument");
  const over = createRequest();
  over.go(over.get(over.workbook, "Tables"), "Add", "Drift!C5:E6", true);
  expect((await send(open.session, over)).error?.Code).toBe("InvalidArgument");
});

test("a table is resized, and made plain cells", async () => {
  const request = createRequest();
  const table = tableIn(request);
  request.call(table, "Resize", "A3:C6");
  const rows = request.load(request.get(table, "Rows"), ["count"]);
  const cells = load(request, request.go(table, "ConvertToRange"));
  const count = request.call(request.get(request.workbook, "Tables"), "GetCount");
  const { of } = await send(open.session, request);
  expect([of(rows), of(count)]).toEqual([{ Count: 3 }, 1]);
  expect(of(cells)).toMatchObject({ Address: "Drift!A3:C6" });
});

test("the tables that touch a range can be asked for", async () => {
  const request = createRequest();
  const range = request.go(sheetIn(request), "GetRange", "A1:B4");
  const touching = request.load(request.go(range, "GetTables"), ["name"]);
  const inside = request.load(request.go(range, "GetTables", true), ["name"]);
  const { of } = await send(open.session, request);
  expect(of(touching)).toMatchObject({ _Items: [{ Name: "Drift" }] });
  expect(of(inside)).toEqual({ _Items: [] });
});
