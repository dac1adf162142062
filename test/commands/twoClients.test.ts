/** @jest-environment node */
import { addKeyedRows } from "../../src/commands/addKeyedRows";
import { enterField } from "../../src/commands/enterField";
import type { Field } from "../../src/commands/fieldEntry";
import { keepDraft } from "../../src/commands/keepDraft";
import { undoLastWrite } from "../../src/commands/undoLastWrite";
import type { Workbook } from "../../src/commands/workbook";
import { readKeptDrafts } from "../../src/core/form/keptDrafts";
import { type OpenClients, openClients } from "../excel/openClients";
import { readSample } from "../excel/openExcel";
import { tableOf } from "../excel/plans";

let open: OpenClients;
let anna: Workbook;
let bo: Workbook;

beforeEach(async () => {
  open = await openClients(readSample("koping-2019-08.json"), 2);
  const [first, second] = open.workbooks;
  if (first === undefined || second === undefined) throw new Error("There are not two clients.");
  [anna, bo] = [first, second];
});
afterEach(() => open.close());

const reasonOf = async (workbook: Workbook, number: string): Promise<Field & { readonly before: string }> => {
  const { id, headers, body } = tableOf(await workbook.read(), "Mål");
  const row = body.values.find(([nr]) => nr === number);
  const before = String(row?.[headers.indexOf("Motivering")] ?? "");
  return { tableId: id, numberHeader: "Nr", number, key: "reason", header: "Motivering", before };
};
const readReason = async (workbook: Workbook, number: string): Promise<string> =>
  (await reasonOf(workbook, number)).before;

test("two people who fill in different goals at the same time both find their texts in the table", async () => {
  const [one, other] = [await reasonOf(anna, "M1"), await reasonOf(bo, "M2")];
  const outcomes = await Promise.all([
    enterField(anna, { ...one, after: "Annas text" }),
    enterField(bo, { ...other, after: "Bos text" }),
  ]);
  expect(outcomes).toEqual([{ kind: "entered" }, { kind: "entered" }]);
  for (const reader of [anna, bo]) {
    expect(await readReason(reader, "M1")).toBe("Annas text");
    expect(await readReason(reader, "M2")).toBe("Bos text");
  }
});

test("two columns of one goal are two cells: nobody stands in the other's way", async () => {
  const reason = await reasonOf(anna, "M1");
  const answer: Field = { ...reason, key: "answer", header: "Bedömning" };
  await Promise.all([
    enterField(anna, { ...reason, after: "Annas skäl" }),
    enterField(bo, { ...answer, before: "Ja", after: "Delvis" }),
  ]);
  const { body, headers } = tableOf(await bo.read(), "Mål");
  const row = body.values.find(([nr]) => nr === "M1");
  expect([row?.[headers.indexOf("Motivering")], row?.[headers.indexOf("Bedömning")]]).toEqual(["Annas skäl", "Delvis"]);
});

test("the same cell written by both is shown to the second with both texts, and is not overwritten", async () => {
  const [seenByAnna, seenByBo] = [await reasonOf(anna, "M1"), await reasonOf(bo, "M1")];
  expect(await enterField(anna, { ...seenByAnna, after: "Annas text" })).toEqual({ kind: "entered" });
  expect(await enterField(bo, { ...seenByBo, after: "Bos text" })).toEqual({ kind: "conflict", theirs: "Annas text" });
  expect(await readReason(bo, "M1")).toBe("Annas text");
  // Bo has seen it and keeps his own.
  const chosen = { ...seenByBo, before: "Annas text", after: "Bos text" };
  expect(await enterField(bo, chosen)).toEqual({ kind: "entered" });
  expect(await readReason(anna, "M1")).toBe("Bos text");
});

test("of two who write in the same cell at the very same time one is told of the other's text", async () => {
  const seen = await reasonOf(anna, "M1");
  const outcomes = await Promise.all([
    enterField(anna, { ...seen, after: "Annas text" }),
    enterField(bo, { ...seen, after: "Bos text" }),
  ]);
  const standing = await readReason(anna, "M1");
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "entered"]);
  expect(outcomes.find(({ kind }) => kind === "conflict")).toEqual({ kind: "conflict", theirs: standing });
});

test("the other's row may be sorted, added or taken away meanwhile: mine is found by its Nr", async () => {
  const seen = await reasonOf(anna, "M4");
  const { id } = tableOf(await bo.read(), "Mål");
  const added = await addKeyedRows(bo, {
    tableId: id,
    keyHeader: "Nr",
    prefix: "M",
    rows: [new Map([["Mål", "Ett nytt mål"]])],
  });
  expect(added).toEqual(["M6"]);
  expect(await enterField(anna, { ...seen, after: "Annas text" })).toEqual({ kind: "entered" });
  expect(await readReason(bo, "M4")).toBe("Annas text");
});

test("two who add a row at the same time get different Nr", async () => {
  const { id } = tableOf(await anna.read(), "Mål");
  const place = { tableId: id, keyHeader: "Nr", prefix: "M" };
  const numbers = (
    await Promise.all([
      addKeyedRows(anna, { ...place, rows: [new Map([["Mål", "Annas mål"]])] }),
      addKeyedRows(bo, { ...place, rows: [new Map([["Mål", "Bos mål"]])] }),
    ])
  ).flat();
  expect(new Set(numbers).size).toBe(2);
  const { body } = tableOf(await bo.read(), "Mål");
  const rows = body.values.map(([nr, goal]) => [nr, goal]);
  expect(rows).toEqual(expect.arrayContaining([[numbers[0], "Annas mål"], [numbers[1], "Bos mål"]])); // prettier-ignore
});

test("what one takes back is never what the other has written since", async () => {
  const [one, other] = [await reasonOf(anna, "M1"), await reasonOf(bo, "M2")];
  await enterField(anna, { ...one, after: "Annas text" });
  await enterField(bo, { ...other, after: "Bos text" });
  await undoLastWrite(anna);
  const reasons = [await readReason(anna, "M1"), await readReason(anna, "M2")];
  expect(reasons.filter((text) => text === "Annas text" || text === "Bos text")).toHaveLength(1);
});

describe("drafts of what could not be entered", () => {
  const readDrafts = async (workbook: Workbook) =>
    readKeptDrafts(await workbook.read()).map(({ client, number, text }) => `${client} ${number} ${text}`);

  test("two people's drafts of the same field both lie in the workbook, and each takes only its own away", async () => {
    const field = await reasonOf(anna, "M1");
    await Promise.all([keepDraft(anna, "anna", field, "Annas utkast"), keepDraft(bo, "bo", field, "Bos utkast")]);
    await keepDraft(anna, "anna", field, "Annas nya utkast");
    expect((await readDrafts(bo)).sort()).toEqual(["anna M1 Annas nya utkast", "bo M1 Bos utkast"]);
    await keepDraft(anna, "anna", field, null);
    expect(await readDrafts(bo)).toEqual(["bo M1 Bos utkast"]);
  });

  test("a draft of 30 000 characters comes back whole, beside another of the same person", async () => {
    const field = await reasonOf(anna, "M1");
    const long = "Ä👍".repeat(10_000);
    await keepDraft(anna, "anna", field, long);
    await keepDraft(anna, "anna", { ...field, number: "M2" }, "kort");
    expect(await readDrafts(bo)).toEqual([`anna M1 ${long}`, "anna M2 kort"]);
  });

  test("a draft is found again when its table has been renamed", async () => {
    const field = await reasonOf(anna, "M1");
    await keepDraft(anna, "anna", { ...field, tableId: "gone" }, "vilse");
    expect(await readDrafts(bo)).toEqual([]);
    await keepDraft(anna, "anna", field, "funnet");
    expect(await readDrafts(bo)).toEqual(["anna M1 funnet"]);
  });
});
