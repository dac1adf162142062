import { createSession } from "../../../host/objects/createSession";
import { type OpenSession, openSession } from "./openSession";
import { createRequest, send } from "./request";

let open: OpenSession;
beforeEach(async () => {
  open = await openSession();
});
afterEach(() => {
  open.session.close();
  open.workbook.dispose();
});

describe("Reading", () => {
  test("a table's figures come as rows of values, blank as an empty text", async () => {
    const request = createRequest();
    const table = request.item(request.get(request.workbook, "Tables"), "drift");
    const body = request.go(table, "GetDataBodyRange");
    const load = request.load(body, ["values", "address", "text", "formulas", "valueTypes"]);
    const { of } = await send(open.session, request);
    expect(of(load)).toEqual({
      Values: [
        ["Kansli", 1000, 900],
        ["Näringsliv", 2000, ""],
      ],
      Address: "Drift!A4:C5",
      Text: [
        ["Kansli", "1000", "900"],
        ["Näringsliv", "2000", ""],
      ],
      Formulas: [
        ["Kansli", 1000, 900],
        ["Näringsliv", 2000, ""],
      ],
      ValueTypes: [
        ["String", "Double", "Double"],
        ["String", "Double", "Empty"],
      ],
    });
  });

  test("tables and sheets give their ids when named, and are found by name and by id", async () => {
    const request = createRequest();
    const tables = request.get(request.workbook, "Tables");
    const byName = request.item(tables, "Drift");
    const byId = request.item(tables, open.workbook.getTable("Drift").id);
    const { of } = await send(open.session, request);
    const identity = { Id: open.workbook.getTable("Drift").id };
    expect([of(request.instantiateOf(byName)), of(request.instantiateOf(byId))]).toEqual([identity, identity]);
  });

  test("one query can lead through collections and other objects", async () => {
    const request = createRequest();
    const tables = request.get(request.workbook, "Tables");
    const load = request.load(tables, ["name", "worksheet/name", "rows/count", "columns/items/name", "showTotals"]);
    const { of } = await send(open.session, request);
    const [drift, goals] = open.workbook.tables;
    expect(of(load)).toEqual({
      _Items: [
        {
          Id: drift?.id,
          Name: "Drift",
          ShowTotals: false,
          Worksheet: { Id: drift?.sheetId, Name: "Drift" },
          Rows: { Count: 2 },
          Columns: { _Items: ["Verksamhet", "Budget", "Prognos"].map((Name, index) => ({ Id: index + 1, Name })) },
        },
        {
          Id: goals?.id,
          Name: "Mål",
          ShowTotals: false,
          Worksheet: { Id: goals?.sheetId, Name: "Mål 2019" },
          Rows: { Count: 1 },
          Columns: { _Items: ["Nr", "Mål"].map((Name, index) => ({ Id: index + 1, Name })) },
        },
      ],
    });
  });

  test("a part of a collection can be asked for", async () => {
    const request = createRequest();
    const load = request.load(request.get(request.workbook, "Worksheets"), ["name"], { Top: 2, Skip: 1 });
    const { of } = await send(open.session, request);
    expect(of(load)).toMatchObject({ _Items: [{ Name: "Mål 2019" }, { Name: "Dold" }] });
  });

  test("retrieve gives the same in the add-in's own spelling", async () => {
    const request = createRequest();
    const retrieve = request.retrieve(request.get(request.workbook, "Tables"), ["items/name"]);
    const { of } = await send(open.session, request);
    expect(of(retrieve)).toMatchObject({ items: [{ name: "Drift" }, { name: "Mål" }] });
  });

  test("formulas are calculated before they are read, in the same request", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Drift");
    request.set(request.go(sheet, "GetRange", "B4"), "Values", [[5000]]);
    const load = request.load(request.go(sheet, "GetRange", "B9"), ["values", "text", "formulas"]);
    const { of } = await send(open.session, request);
    expect(of(load)).toEqual({
      Values: [[7000]],
      Text: [["7\u00a0000"]],
      Formulas: [["=SUM(Drift[Budget])"]],
    });
  });
});

describe("What is not there", () => {
  test("a missing table asked for with OrNullObject is null, and so is all that follows from it", async () => {
    const request = createRequest();
    const table = request.go(request.get(request.workbook, "Tables"), "GetItemOrNullObject", "Saknas");
    const body = request.go(table, "GetDataBodyRange");
    const loads = [request.load(table, ["name"]), request.load(body, ["values"])];
    const { of, error } = await send(open.session, request);
    expect(error).toBeUndefined();
    expect([of(request.instantiateOf(table)), of(request.instantiateOf(body)), ...loads.map(of)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test("a null object of an earlier request needs no parent", async () => {
    const request = createRequest();
    const load = request.load(request.nothing(), ["name"]);
    expect((await send(open.session, request)).of(load)).toBeNull();
  });

  test("a missing table asked for with getItem is an error that says where", async () => {
    const request = createRequest();
    request.item(request.get(request.workbook, "Tables"), "Saknas");
    const { error, body } = await send(open.session, request);
    expect(error).toMatchObject({
      Code: "ItemNotFound",
      Location: "TableCollection.getItem",
      ActionIndex: 2,
      HttpStatusCode: 404,
    });
    expect(body.Results).toHaveLength(2);
  });

  test.each([
    ["a method", (request: ReturnType<typeof createRequest>) => request.call(request.workbook, "Explode"), "explode"],
    ["a property", (request: ReturnType<typeof createRequest>) => request.load(request.workbook, ["mood"]), "mood"],
    [
      "a setting of one",
      (request: ReturnType<typeof createRequest>) => request.set(request.workbook, "Name", "x"),
      "name",
    ],
    ["an object", (request: ReturnType<typeof createRequest>) => request.get(request.workbook, "Charts"), "Charts"],
  ])("%s that the host does not have is ApiNotFound, never silence", async (_what, ask, name) => {
    const request = createRequest();
    ask(request);
    const { error } = await send(open.session, request);
    expect(error?.Code).toBe("ApiNotFound");
    expect(error?.Location.toLowerCase()).toBe(`workbook.${name.toLowerCase()}`);
  });
});

describe("Writing", () => {
  test("stops at the first error; what was written before it stands", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Drift");
    request.set(request.go(sheet, "GetRange", "B4"), "Values", [[1]]);
    request.set(request.go(sheet, "GetRange", "B4:B5"), "Values", [[2, 2]]);
    request.set(request.go(sheet, "GetRange", "B5"), "Values", [[3]]);
    const { error } = await send(open.session, request);
    expect(error).toMatchObject({ Code: "InvalidArgument", Location: "Range.values", HttpStatusCode: 400 });
    expect([open.workbook.valueAt("Drift", 3, 1), open.workbook.valueAt("Drift", 4, 1)]).toEqual([1, 2000]);
  });

  test("one value fills a range, and update sets several properties", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Drift");
    request.set(request.go(sheet, "GetRange", "E1:F2"), "Values", 7);
    request.update(request.go(sheet, "GetRange", "E1:E2"), { numberFormat: [["0.0"], [null]] });
    const load = request.load(request.go(sheet, "GetRange", "E1:F2"), ["text"]);
    expect((await send(open.session, request)).of(load)).toEqual({
      Text: [
        ["7,0", "7"],
        ["7", "7"],
      ],
    });
  });

  test("a protected sheet answers AccessDenied", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Låst");
    const load = request.load(request.get(sheet, "Protection"), ["protected"]);
    request.set(request.go(sheet, "GetRange", "A1"), "Values", [[2]]);
    const { of, error } = await send(open.session, request);
    expect(of(load)).toEqual({ Protected: true });
    expect(error?.Code).toBe("AccessDenied");
  });

  test("what adds something adds it once, however often it is named", async () => {
    const request = createRequest();
    const sheet = request.go(request.get(request.workbook, "Worksheets"), "Add", "Delår översikt");
    request.load(sheet, ["name"]);
    request.set(sheet, "Visibility", "Hidden");
    await send(open.session, request);
    expect(open.workbook.sheets.filter(({ name }) => name.startsWith("Delår"))).toHaveLength(1);
    const again = createRequest();
    again.go(again.get(again.workbook, "Worksheets"), "Add", "delår ÖVERSIKT");
    expect((await send(open.session, again)).error?.Code).toBe("ItemAlreadyExists");
  });

  test("more than 1500 cells come in pieces, as office.js sends them", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Dold");
    const range = request.go(sheet, "GetRange", "A1:A3");
    request.call(range, "_ValidateArraySize", 3, 1);
    const piece = request.go(request.go(range, "GetRow", 0), "GetBoundingRect", request.go(range, "GetRow", 1));
    request.set(piece, "Values", [[1], [2]]);
    await send(open.session, request);
    expect([0, 1, 2].map((row) => open.workbook.valueAt("Dold", row, 0))).toEqual([1, 2, null]);
    const wrong = createRequest();
    const other = wrong.item(wrong.get(wrong.workbook, "Worksheets"), "Dold");
    wrong.call(wrong.go(other, "GetRange", "A1:A3"), "_ValidateArraySize", 4, 1);
    expect((await send(open.session, wrong)).error?.Code).toBe("InvalidArgument");
  });
});

describe("References", () => {
  test("a kept range follows its cells when rows come in above it, and is released afterwards", async () => {
    const first = createRequest();
    const range = first.go(first.item(first.get(first.workbook, "Worksheets"), "Drift"), "GetRange", "A8");
    const keep = first.keep(range);
    expect((await send(open.session, first)).of(keep)).toEqual({ _ReferenceId: "r1" });

    const second = createRequest();
    const sheet = second.item(second.get(second.workbook, "Worksheets"), "Drift");
    second.go(second.go(sheet, "GetRange", "1:2"), "Insert", "Down");
    const load = second.load(second.kept("r1"), ["address", "values"]);
    expect((await send(open.session, second)).of(load)).toEqual({
      _ReferenceId: "r1",
      Address: "Drift!A10",
      Values: [["Källa"]],
    });

    const third = createRequest();
    third.call(third.workbook, "_RemoveReference", "r1");
    third.kept("r1");
    expect((await send(open.session, third)).error?.Code).toBe("InvalidReference");
  });

  test("a range whose cells have been deleted is no longer valid", async () => {
    const request = createRequest();
    const sheet = request.item(request.get(request.workbook, "Worksheets"), "Drift");
    const range = request.go(sheet, "GetRange", "A8");
    request.call(request.go(sheet, "GetRange", "8:8"), "Delete", "Up");
    request.load(range, ["values"]);
    expect((await send(open.session, request)).error?.Code).toBe("InvalidReference");
  });
});

describe("The session", () => {
  test("echoes traces, so that event handlers are attached", async () => {
    const request = createRequest();
    const trace = request.trace();
    const { body, of } = await send(open.session, request);
    expect([body.TraceIds, of(trace)]).toEqual([[trace], null]);
  });

  test("counts requests and bytes", async () => {
    await send(open.session, createRequest());
    await send(open.session, createRequest());
    expect(open.session.counters.requests).toBe(2);
    expect(open.session.counters.bytesIn).toBeGreaterThan(100);
    expect(open.session.counters.bytesOut).toBeGreaterThan(50);
  });

  test("refuses a request that is too large before anything is done, and an answer that is too large", async () => {
    const small = createSession(open.workbook, { id: "liten", payloadLimit: 1000 });
    const write = createRequest();
    const sheet = write.item(write.get(write.workbook, "Worksheets"), "Drift");
    write.set(write.go(sheet, "GetRange", "E1"), "Values", [["x".repeat(2000)]]);
    expect(await small.execute(JSON.stringify(write.body()))).toEqual({ refused: 5103 });
    expect(open.workbook.valueAt("Drift", 0, 4)).toBeNull();

    const read = createRequest();
    const whole = read.go(read.item(read.get(read.workbook, "Worksheets"), "Drift"), "GetRange", "A1:Z100");
    read.load(whole, ["values"]);
    expect(await small.execute(JSON.stringify(read.body()))).toEqual({ refused: 5104 });
    small.close();
  });

  test("requests of several add-ins are served one after the other", async () => {
    const other = createSession(open.workbook, { id: "ett annat" });
    const count = (session: typeof other) => {
      const request = createRequest();
      request.go(request.get(request.workbook, "Worksheets"), "Add");
      const counted = request.call(request.get(request.workbook, "Worksheets"), "GetCount");
      return send(session, request).then(({ of }) => of(counted));
    };
    expect(await Promise.all([count(open.session), count(other), count(open.session)])).toEqual([5, 6, 7]);
    other.close();
  });
});
