/** @jest-environment-options {"url": "https://localhost/taskpane.html"} */
import { matchPurpose } from "../../host/protocol/requestLog";
import { refusal } from "../../host/protocol/refusal";
import { enterField } from "../../src/commands/enterField";
import { overruleFinding } from "../../src/commands/overruleFinding";
import { readCheck } from "../../src/commands/readCheck";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import type { Workbook } from "../../src/commands/workbook";
import { WorkbookError } from "../../src/commands/workbookError";
import { readNoteId } from "../../src/core/note/readNote";
import { readOverruled } from "../../src/core/finding/overruledFinding";
import { faultBook, stateOf } from "./faults/faultBook";
import type { WriteKind } from "./faults/faultOutcomes";
import { writeKinds } from "./faults/writeKinds";
import { openTwoPanes, type TwoPanes } from "./openExcel";

/** What somebody does by Excel's own API, in the moment between the last look of a write and the write itself. */
type Act = (context: Excel.RequestContext) => unknown;

const typeIn =
  (sheet: string, address: string, content: string | number): Act =>
  ({ workbook }) =>
    (workbook.worksheets.getItem(sheet).getRange(address).values = [[content]]);

const sortGoals: Act = ({ workbook }) => {
  workbook.worksheets.getItem("Mål").getRange("A2:D3").values = [
    ["M2", "Inflytande", "Kultur", ""],
    ["M1", "Hög kvalitet i skolan", "Skola", "Ja"],
  ];
};

/** Lets somebody act when the request with this number comes, counted from here, before Excel is given it. */
function actAt(excel: TwoPanes, at: number, act: (excel: TwoPanes) => Promise<unknown>): void {
  let count = 0;
  excel.intercept(async ({ body }, proceed) => {
    if (matchPurpose(body) === "sync" && count++ === at) await act(excel);
    return proceed();
  });
}

const byOther = (act: Act) => (excel: TwoPanes) => excel.asOther(() => excel.run(act));

const codeOf = async (write: () => Promise<unknown>): Promise<string> => {
  try {
    await write();
    return "done";
  } catch (error) {
    if (error instanceof WorkbookError) return `${error.code} ${error.place ?? ""}`;
    throw error;
  }
};

const moments: readonly (readonly [WriteKind, string, Act, string])[] = [
  ["field", "types in the same cell", typeIn("Mål", "D3", "Nej"), "Mål"],
  ["field", "sorts the rows", sortGoals, "Mål"],
  ["removal", "types in the row", typeIn("Mål", "C2", "Barn och unga"), "Mål"],
  ["removal", "sorts the rows", sortGoals, "Mål"],
  ["mend", "types in the same cell", typeIn("Investering", "B2", "=4000+400"), "Investeringsbudget"],
];

/** What the same act gives by itself. */
async function readAfter(act: Act): Promise<string> {
  const excel = await openTwoPanes(faultBook);
  await excel.run(act);
  return stateOf(excel);
}

test.each(moments)("%s: somebody %s in the very last moment, and it stands", async (kind, _what, act, place) => {
  const expected = await readAfter(act);
  const excel = await openTwoPanes(faultBook);
  const write = await writeKinds[kind](excel.workbook);
  actAt(excel, 1, byOther(act));
  const outcome = await codeOf(write);
  excel.intercept((_request, proceed) => proceed());
  expect(outcome).toBe(`table-changed ${place}`);
  expect(stateOf(excel)).toBe(expected);
  // Nothing is left of the write that was given back.
  expect(await undoLastWrite(excel.workbook)).toEqual({ kind: "nothing" });
});

test.each<[string, Act]>([
  ["inserts rows above the table", ({ workbook }) => workbook.worksheets.getItem("Mål").getRange("1:2").insert("Down")],
  ["adds a row", ({ workbook }) => workbook.tables.getItem("Mål").rows.add(0, [["M9", "Nytt", "", "", ""]])],
  ["takes a row away", ({ workbook }) => workbook.tables.getItem("Mål").rows.getItemAt(0).delete()],
  ["inserts a column", ({ workbook }) => workbook.worksheets.getItem("Mål").getRange("B:B").insert("Right")],
  ["deletes the table", ({ workbook }) => workbook.tables.getItem("Mål").delete()],
  ["renames the sheet", ({ workbook }) => (workbook.worksheets.getItem("Mål").name = "Målen")],
])("somebody %s in the very last moment, and nothing is written in another row or column", async (_what, act) => {
  const expected = await readAfter(act);
  const excel = await openTwoPanes(faultBook);
  const write = await writeKinds.field(excel.workbook);
  actAt(excel, 1, byOther(act));
  expect(await codeOf(write)).toMatch(/^table-changed/);
  expect(stateOf(excel)).toBe(expected);
  expect(excel.book.findSheet("Delår data")).toBeUndefined();
});

const renameSheet: Act = ({ workbook }) => (workbook.worksheets.getItem("Drift").name = "Drift 2");
const renameTable: Act = ({ workbook }) => (workbook.tables.getItem("Driftbudget").name = "Drift2019");

test.each<[WriteKind, string, Act]>([
  ["deviations", "a sheet", renameSheet],
  ["deviations", "a table", renameTable],
  ["report", "a table that it names", renameTable],
])(
  "%s: somebody renames %s in the very last moment, all is refused, and undo takes back the write before",
  async (kind, _what, act) => {
    const expected = await readAfter(act);
    const excel = await openTwoPanes(faultBook);
    await (
      await writeKinds.row(excel.workbook)
    )();
    const write = await writeKinds[kind](excel.workbook);
    actAt(excel, 1, byOther(act));
    expect(await codeOf(write)).toMatch(/^table-changed/);
    excel.intercept((_request, proceed) => proceed());
    expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
    expect(stateOf(excel)).toBe(expected);
  },
);

test("an undo whose hidden sheet is deleted in its very last moment leaves the workbook as it is", async () => {
  const excel = await openTwoPanes(faultBook);
  await (
    await writeKinds.field(excel.workbook)
  )();
  const stood = stateOf(excel);
  actAt(
    excel,
    3,
    byOther(({ workbook }) => {
      workbook.worksheets.getItem("Delår data").delete();
    }),
  );
  expect(await codeOf(() => undoLastWrite(excel.workbook))).toMatch(/^table-changed/);
  expect(stateOf(excel)).toBe(stood);
});

test("what two people type in one cell at the same moment is shown to the one who came last, and neither is lost", async () => {
  const excel = await openTwoPanes(faultBook);
  const { goals } = (await readCheck(excel.workbook)).report;
  const tableId = goals?.source.id ?? "";
  const field = { tableId, numberHeader: "Nr", number: "M2", header: "Bedömning", key: "answer" as const };
  actAt(excel, 3, byOther(typeIn("Mål", "D3", "Nej")));
  const outcome = await enterField(excel.workbook, { ...field, before: "", after: "Delvis" });
  expect(outcome).toEqual({ kind: "conflict", theirs: "Nej" });
  expect(excel.book.getSheet("Mål").cellAt(2, 3).value).toBe("Nej");
});

test("an undo does not take what somebody types in its very last moment, and can be done afterwards", async () => {
  const excel = await openTwoPanes(faultBook);
  await (
    await writeKinds.field(excel.workbook)
  )();
  actAt(excel, 3, byOther(typeIn("Mål", "D3", "Nej")));
  expect(await codeOf(() => undoLastWrite(excel.workbook))).toBe("table-changed Mål");
  excel.intercept((_request, proceed) => proceed());
  expect(excel.book.getSheet("Mål").cellAt(2, 3).value).toBe("Nej");
  expect(await undoLastWrite(excel.workbook)).toMatchObject({
    kind: "refused",
    places: [{ address: "D3", found: "Nej" }],
  });
});

test.each([
  ["a sheet of our own, in a cell of ours", "overview", "A1"],
  ["a sheet of our own, beside what is ours", "overview", "Z3"],
  ["a sheet that goes with a new table", "tables", "A9"],
] as const)("an undo that takes away %s in its very last moment puts the text back", async (_what, kind, address) => {
  const excel = await openTwoPanes(faultBook);
  await (
    await writeKinds[kind](excel.workbook)
  )();
  const sheet = excel.book.sheets.find(({ name }) => name === (kind === "overview" ? "Delår översikt" : "Kommentarer"));
  actAt(excel, 3, byOther(typeIn(sheet?.name ?? "", address, "Glöm inte mig")));
  expect(await codeOf(() => undoLastWrite(excel.workbook))).toMatch(/^table-changed/);
  expect(stateOf(excel)).toContain("Glöm inte mig");
});

test("two reasons that are noted at the same moment both stay", async () => {
  const excel = await openTwoPanes(faultBook);
  const { findings } = await readCheck(excel.workbook);
  const [first, second] = findings;
  if (first === undefined || second === undefined) throw new Error("Two findings are wanted.");
  const setAside = (workbook: Workbook, finding: typeof first, reason: string) =>
    overruleFinding(workbook, finding, { reason, by: "AB", date: "2019-09-12" });
  // The hidden sheet is there before.
  await setAside(excel.workbook, first, "Först");
  actAt(excel, 3, ({ asOther }) => asOther((workbook) => setAside(workbook, second, "Samtidigt")));
  await setAside(excel.workbook, first, "Sist");
  excel.intercept((_request, proceed) => proceed());
  const reasons = readOverruled((await excel.workbook.read()).notes).map(({ reason }) => reason);
  // A finding that has been set aside is not open any more: who does it all the same had not seen that it was.
  expect(reasons.sort()).toEqual(["Först\nSist", "Samtidigt"]);
});

test("two reasons for the same finding that are noted at the same moment both stay, with both names", async () => {
  const excel = await openTwoPanes(faultBook);
  const [finding] = (await readCheck(excel.workbook)).findings;
  if (finding === undefined) throw new Error("A finding is wanted.");
  const date = "2019-09-12";
  actAt(excel, 3, ({ asOther }) =>
    asOther((workbook) => overruleFinding(workbook, finding, { reason: "Rätt enligt nämnden", by: "CD", date })),
  );
  await overruleFinding(excel.workbook, finding, { reason: "Kontrollerat", by: "AB", date });
  excel.intercept((_request, proceed) => proceed());
  expect(readOverruled((await excel.workbook.read()).notes)).toMatchObject([
    { reason: "Rätt enligt nämnden\nKontrollerat", by: "CD, AB" },
  ]);
});

test("where Excel stops while it is given back, the write is told as partly made, and undo gives back what was typed", async () => {
  const act = typeIn("Mål", "D3", "Nej");
  const expected = await readAfter(act);
  const excel = await openTwoPanes(faultBook);
  const write = await writeKinds.field(excel.workbook);
  let count = 0;
  excel.intercept(async ({ body }, proceed) => {
    if (matchPurpose(body) !== "sync") return proceed();
    const at = count++;
    if (at === 1) await byOther(act)(excel);
    // The third looks, the fourth gives back: its notes are written, and no more.
    if (at !== 3) return proceed();
    const done = body.Actions.length - 4;
    const reply = await proceed({ ...body, Actions: body.Actions.slice(0, done) });
    if (!("body" in reply)) return reply;
    const error = { Code: "GeneralException", Message: "", Location: "", ActionIndex: done, HttpStatusCode: 500 };
    return { body: { ...reply.body, Error: error } };
  });
  expect(await codeOf(write)).toBe("partly-written Mål");
  excel.intercept((_request, proceed) => proceed());
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(expected);
});

test("a write of which nothing is known does not offer to take back what somebody else wrote in the very last moment", async () => {
  const excel = await openTwoPanes(faultBook);
  const write = await writeKinds.deviations(excel.workbook);
  const others = await excel.asOther((workbook) => writeKinds.field(workbook));
  let count = 0;
  excel.intercept(async ({ body }, proceed) => {
    if (matchPurpose(body) !== "sync" || count++ === 0) return proceed();
    // It makes the hidden sheet, so that this write stops before its first cell; and Excel answers no more.
    if (count === 2) await excel.asOther(() => others());
    await proceed();
    return { refused: refusal.GeneralException };
  });
  const fault: unknown = await write().catch((error: unknown) => error);
  excel.intercept((_request, proceed) => proceed());
  expect(fault).toMatchObject({ code: "partly-written" });
  const standing = readNoteId((await excel.workbook.read()).notes, "undo");
  expect(standing).not.toBeNull();
  expect(fault).not.toMatchObject({ undoId: standing });
});

test("a sheet that is protected in the very last moment is told as such, and what was written before can still be taken back", async () => {
  const excel = await openTwoPanes(faultBook);
  const stood = stateOf(excel);
  await (
    await writeKinds.row(excel.workbook)
  )();
  const write = await writeKinds.field(excel.workbook);
  const protect: Act = ({ workbook }) => workbook.worksheets.getItem("Mål").protection.protect();
  actAt(excel, 1, byOther(protect));
  expect(await codeOf(write)).toMatch(/^protected/);
  excel.intercept((_request, proceed) => proceed());
  await excel.run(({ workbook }) => workbook.worksheets.getItem("Mål").protection.unprotect());
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(stood);
});

test("a blank row of the user's own is not taken for a row that came back, though others have added one meanwhile", async () => {
  const withBlank: Act = ({ workbook }) => workbook.tables.getItem("Mål").rows.add(1, [["", "", "", "", ""]]);
  const excel = await openTwoPanes(faultBook);
  await excel.run(withBlank);
  const write = await writeKinds.removal(excel.workbook);
  await excel.run(({ workbook }) => workbook.tables.getItem("Mål").rows.add(undefined, [["M3", "Nytt", "", "", ""]]));
  const stood = stateOf(excel);
  await write();
  expect(await undoLastWrite(excel.workbook)).toMatchObject({ kind: "done" });
  expect(stateOf(excel)).toBe(stood);
});
