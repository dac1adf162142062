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

const sheetIn = (request: Request, name = "Drift"): Path =>
  request.item(request.get(request.workbook, "Worksheets"), name);

test.each([
  ["GetCell", [1, 1], "C4"],
  ["GetRow", [1], "B4:C4"],
  ["GetColumn", [0], "B3:B5"],
  ["GetOffsetRange", [1, -1], "A4:B6"],
  ["GetResizedRange", [1, 0], "B3:C6"],
  ["GetAbsoluteResizedRange", [1, 4], "B3:E3"],
  ["GetRowsBelow", [2], "B6:C7"],
  ["GetRowsBelow", [], "B6:C6"],
  ["GetRowsBelow", [-1], "B5:C5"],
  ["GetRowsAbove", [1], "B2:C2"],
  ["GetRowsAbove", [-2], "B3:C4"],
  ["GetColumnsAfter", [1], "D3:D5"],
  ["GetColumnsBefore", [1], "A3:A5"],
  ["GetLastCell", [], "C5"],
  ["GetLastRow", [], "B5:C5"],
  ["GetLastColumn", [], "C3:C5"],
  ["GetEntireRow", [], "3:5"],
  ["GetEntireColumn", [], "B:C"],
  ["GetBoundingRect", ["E9"], "B3:E9"],
  ["GetIntersection", ["C1:D4"], "C3:C4"],
  ["GetUsedRange", [true], "B3:C5"],
])("from B3:C5, %s %p leads to %s", async (name, given, address) => {
  const request = createRequest();
  const range = request.go(sheetIn(request), "GetRange", "B3:C5");
  const load = request.load(request.go(range, name, ...given), ["address"]);
  expect((await send(open.session, request)).of(load)).toEqual({ Address: `Drift!${address}` });
});

test.each([
  ["GetOffsetRange", [-3, 0], "InvalidArgument"],
  ["GetResizedRange", [-3, 0], "InvalidArgument"],
  ["GetRowsBelow", [0], "InvalidArgument"],
  ["GetIntersection", ["E1"], "ItemNotFound"],
  ["GetCell", ["x", 0], "InvalidArgument"],
])("from B3:C5, %s %p is refused as %s", async (name, given, code) => {
  const request = createRequest();
  request.go(request.go(sheetIn(request), "GetRange", "B3:C5"), name, ...given);
  expect((await send(open.session, request)).error).toMatchObject({
    Code: code,
    Location: `Range.${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  });
});

test("cells are found by address, by defined name and by place; the used range starts at the first used cell", async () => {
  const request = createRequest();
  const sheet = sheetIn(request);
  const loads = [
    request.go(sheet, "GetRange", "$B$4"),
    request.go(sheet, "GetRange", "Drift!B4"),
    request.go(sheet, "GetRange", "Budgetram"),
    request.go(sheet, "GetCell", 3, 1),
    request.go(sheet, "GetRangeByIndexes", 3, 1, 2, 2),
    request.go(sheet, "GetUsedRangeOrNullObject", true),
    request.go(sheetIn(request, "Mål 2019"), "GetRange", "A1"),
  ].map((range) => request.load(range, ["address"]));
  const blank = request.go(sheetIn(request, "Dold"), "GetUsedRangeOrNullObject", true);
  const { of } = await send(open.session, request);
  expect(loads.map(of)).toEqual(
    ["Drift!B4", "Drift!B4", "Drift!B4:B5", "Drift!B4", "Drift!B4:C5", "Drift!A3:C9", "'Mål 2019'!A1"].map(
      (Address) => ({
        Address,
      }),
    ),
  );
  expect(of(request.instantiateOf(blank))).toBeNull();
});

test.each(["B", "1", "Saknas", "B0", "XFE1", ""])("%p is no address", async (address) => {
  const request = createRequest();
  request.go(sheetIn(request), "GetRange", address);
  expect((await send(open.session, request)).error?.Code).toBe("InvalidArgument");
});

test("whole columns give no values, only their size", async () => {
  const request = createRequest();
  const load = request.load(request.go(sheetIn(request), "GetRange", "B:B"), ["values", "cellCount", "isEntireColumn"]);
  expect((await send(open.session, request)).of(load)).toEqual({
    Values: null,
    CellCount: 1_048_576,
    IsEntireColumn: true,
  });
});

test("formats are set and read; where cells differ the answer is null", async () => {
  const request = createRequest();
  const range = request.go(sheetIn(request), "GetRange", "B4:B5");
  const format = request.get(range, "Format");
  request.set(request.get(format, "Font"), "Bold", true);
  request.set(request.get(format, "Font"), "Color", "#a80000");
  request.set(request.get(format, "Fill"), "Color", "yellow");
  request.set(format, "ColumnWidth", 90);
  request.set(format, "HorizontalAlignment", "Right");
  request.set(request.item(request.get(format, "Borders"), "EdgeBottom"), "Style", "Double");
  const same = request.load(range, [
    "format/font/bold",
    "format/font/color",
    "format/fill/color",
    "format/columnWidth",
  ]);
  const wider = request.load(request.go(sheetIn(request), "GetRange", "B3:B5"), [
    "format/font/bold",
    "format/fill/color",
  ]);
  const border = request.load(request.item(request.get(format, "Borders"), "EdgeBottom"), ["style"]);
  const { of } = await send(open.session, request);
  expect(of(same)).toEqual({
    Format: { Font: { Bold: true, Color: "#A80000" }, Fill: { Color: "#FFFF00" }, ColumnWidth: 90 },
  });
  expect(of(wider)).toEqual({ Format: { Font: { Bold: null }, Fill: { Color: "" } } });
  expect(of(border)).toMatchObject({ Style: "Double" });
});

test("how cells look is read and set cell by cell, as far as it is asked for; a fill of pattern None is none", async () => {
  const request = createRequest();
  const range = request.go(sheetIn(request), "GetRange", "B4:C4");
  const [marked, plain] = [
    {
      format: { fill: { color: "#FFEE00" }, font: { bold: true, underline: "Single" }, protection: { locked: false } },
    },
    { format: { borders: { top: { style: "Double", weight: "Thick", color: "#A80000" } }, wrapText: true } },
  ];
  request.call(range, "SetCellProperties", [[marked, plain]]);
  request.call(range, "SetCellProperties", [[{ format: { font: { italic: true } } }, {}]]);
  const asked = {
    format: {
      fill: true,
      font: { bold: true, italic: true, underline: true },
      borders: { style: true },
      wrapText: true,
    },
  };
  const found = request.call(range, "GetCellProperties", asked);
  request.call(request.go(range, "GetCell", 0, 0), "SetCellProperties", [[{ format: { fill: { pattern: "None" } } }]]);
  const emptied = request.call(request.go(range, "GetCell", 0, 0), "GetCellProperties", { format: { fill: true } });
  const { of } = await send(open.session, request);
  const lines = {
    top: { style: "None" },
    bottom: { style: "None" },
    left: { style: "None" },
    right: { style: "None" },
  };
  expect(of(found)).toEqual([
    [
      {
        format: {
          fill: { color: "#FFEE00", pattern: "Solid" },
          font: { bold: true, italic: true, underline: "Single" },
          borders: lines,
          wrapText: false,
        },
      },
      {
        format: {
          fill: { color: "#FFFFFF", pattern: "None" },
          font: { bold: false, italic: false, underline: "None" },
          borders: { ...lines, top: { style: "Double" } },
          wrapText: true,
        },
      },
    ],
  ]);
  expect(of(emptied)).toEqual([[{ format: { fill: { color: "#FFFFFF", pattern: "None" } } }]]);
});

test.each([
  ["rows of another shape", [[{}]]],
  ["a colour that is none", [[{ format: { fill: { color: "gult" } } }, {}]]],
])("looks in %s are refused", async (_what, given) => {
  const request = createRequest();
  request.call(request.go(sheetIn(request), "GetRange", "B4:C4"), "SetCellProperties", given);
  expect((await send(open.session, request)).error).toMatchObject({ Code: "InvalidArgument" });
});

test("a conditional format marks deficits, is counted, changed and removed", async () => {
  const request = createRequest();
  const formats = request.get(request.go(sheetIn(request), "GetRange", "C4:C5"), "ConditionalFormats");
  const added = request.go(formats, "Add", "CellValue");
  const cellValue = request.get(added, "CellValue");
  request.set(cellValue, "Rule", { formula1: "0", operator: "LessThan" });
  request.set(request.get(request.get(cellValue, "Format"), "Font"), "Bold", true);
  const custom = request.go(formats, "Add", "Custom");
  request.set(request.get(request.get(custom, "Custom"), "Rule"), "Formula", "=C4<-100");
  const count = request.call(formats, "GetCount");
  const rule = request.load(cellValue, ["rule", "format/font/bold", "format/font/color"]);
  const items = request.load(formats, ["type", "priority"]);
  const elsewhere = request.call(
    request.get(request.go(sheetIn(request), "GetRange", "B4:B5"), "ConditionalFormats"),
    "GetCount",
  );
  const { of } = await send(open.session, request);
  expect([of(count), of(elsewhere)]).toEqual([2, 0]);
  expect(of(rule)).toEqual({
    Rule: { formula1: "=0", operator: "LessThan" },
    Format: { Font: { Bold: true, Color: null } },
  });
  expect(of(items)).toMatchObject({
    _Items: [
      { Type: "Custom", Priority: 0 },
      { Type: "CellValue", Priority: 1 },
    ],
  });

  const next = createRequest();
  const again = next.get(next.go(sheetIn(next), "GetRange", "C4:C5"), "ConditionalFormats");
  next.call(next.go(again, "GetItemAt", 1), "Delete");
  const left = next.load(again, ["type"]);
  next.call(again, "ClearAll");
  const none = next.call(again, "GetCount");
  const answer = await send(open.session, next);
  expect(answer.of(left)).toMatchObject({ _Items: [{ Type: "Custom" }] });
  expect(answer.of(none)).toBe(0);
});

test("a conditional format of a kind that the host cannot show is refused", async () => {
  const request = createRequest();
  const formats = request.get(request.go(sheetIn(request), "GetRange", "C4:C5"), "ConditionalFormats");
  request.go(formats, "Add", "DataBar");
  expect((await send(open.session, request)).error?.Code).toBe("NotImplemented");
});

test("a choice of words is set for cells and read back", async () => {
  const request = createRequest();
  const range = request.go(sheetIn(request), "GetRange", "D4:D5");
  const validation = request.get(range, "DataValidation");
  request.set(validation, "Rule", { list: { inCellDropDown: true, source: "Ja,Nej" } });
  const read = request.load(validation, ["type", "rule"]);
  const none = request.load(request.get(request.go(sheetIn(request), "GetRange", "A1"), "DataValidation"), ["type"]);
  const { of } = await send(open.session, request);
  expect(of(read)).toEqual({ Type: "List", Rule: { list: { inCellDropDown: true, source: "Ja,Nej" } } });
  expect(of(none)).toEqual({ Type: "None" });
});

test("sheets are hidden, ordered, frozen, named and deleted", async () => {
  const request = createRequest();
  const sheets = request.get(request.workbook, "Worksheets");
  const sheet = sheetIn(request);
  request.set(sheet, "Name", "Driftbudget 2019");
  request.set(sheet, "Position", 1);
  request.call(request.get(sheet, "FreezePanes"), "FreezeRows", 3);
  const frozen = request.load(request.go(request.get(sheet, "FreezePanes"), "GetLocationOrNullObject"), ["address"]);
  request.call(sheetIn(request, "Mål 2019"), "Delete");
  const names = request.load(sheets, ["name", "position", "visibility"]);
  const visible = request.call(sheets, "GetCount", true);
  const { of } = await send(open.session, request);
  expect(of(frozen)).toEqual({ Address: "'Driftbudget 2019'!1:3" });
  expect(of(names)).toMatchObject({
    _Items: [
      { Name: "Driftbudget 2019", Position: 0, Visibility: "Visible" },
      { Name: "Dold", Position: 1, Visibility: "Hidden" },
      { Name: "Låst", Position: 2, Visibility: "Visible" },
    ],
  });
  expect(of(visible)).toBe(2);
});

test("selecting cells brings their sheet to the front", async () => {
  const request = createRequest();
  request.call(request.go(sheetIn(request, "Mål 2019"), "GetRange", "B2"), "Select");
  const selected = request.load(request.go(request.workbook, "GetSelectedRange"), ["address"]);
  const active = request.load(request.go(request.get(request.workbook, "Worksheets"), "GetActiveWorksheet"), ["name"]);
  const { of } = await send(open.session, request);
  expect(of(selected)).toEqual({ Address: "'Mål 2019'!B2" });
  expect(of(active)).toMatchObject({ Name: "Mål 2019" });
});

test("names and settings are added, read and deleted", async () => {
  const request = createRequest();
  const names = request.get(request.workbook, "Names");
  const added = request.go(names, "Add", "Ram", request.go(sheetIn(request), "GetRange", "B4:C5"));
  const formula = request.load(added, ["formula", "type"]);
  request.call(request.item(names, "Budgetram"), "Delete");
  const settings = request.get(request.workbook, "Settings");
  request.go(settings, "Add", "enhet", { ord: ["tkr"] });
  const setting = request.load(request.item(settings, "enhet"), ["value"]);
  const all = request.load(names, ["name"]);
  const { of } = await send(open.session, request);
  expect(of(formula)).toEqual({ Id: "Ram", Formula: "=Drift!$B$4:$C$5", Type: "Range" });
  expect(of(setting)).toMatchObject({ Value: { ord: ["tkr"] } });
  expect(of(all)).toMatchObject({ _Items: [{ Name: "Ram" }] });
});

test("the workbook says that it is Swedish and may be written to", async () => {
  const request = createRequest();
  const culture = request.load(request.get(request.get(request.workbook, "Application"), "CultureInfo"), [
    "name",
    "numberFormat/numberDecimalSeparator",
  ]);
  const workbook = request.load(request.workbook, ["readOnly", "isDirty", "name"]);
  request.call(request.get(request.workbook, "Application"), "Calculate", "Full");
  const { of } = await send(open.session, request);
  expect(of(culture)).toEqual({ Name: "sv-SE", NumberFormat: { NumberDecimalSeparator: "," } });
  expect(of(workbook)).toEqual({ ReadOnly: false, IsDirty: false, Name: "Bok1.xlsx" });
});
