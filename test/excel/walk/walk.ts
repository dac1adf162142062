import { overruleFinding } from "../../../src/commands/overruleFinding";
import { readCheck } from "../../../src/commands/readCheck";
import { undoLastWrite } from "../../../src/commands/undoLastWrite";
import { WorkbookError } from "../../../src/commands/workbookError";
import { createExcelWorkbook } from "../../../src/excel/createExcelWorkbook";
import { laterParts } from "../../../src/excel/laterParts";
import { faultBook, stateOf, wholeStateOf } from "../faults/faultBook";
import { allWriteKinds, type WriteKind } from "../faults/faultOutcomes";
import { playedFaults, stopIn } from "../faults/playFault";
import { writeKinds } from "../faults/writeKinds";
import { type OpenExcel, openExcel } from "../openExcel";
import { createChance } from "./chance";
import { userActions } from "./userActions";

/** After so many steps a walk begins anew with a fresh workbook: others would only fill up. */
const STEPS_PER_BOOK = 40;

const walkFaults = [
  "editModeAtWrite",
  "activityLimit",
  "answerLost",
  "slow",
  "sessionEnded",
  "silentAfterWrite",
] as const;

export type WalkCounts = { readonly [outcome: string]: number };

/**
 * Lets two panes and a person work in one workbook for so many steps, with faults of Excel between, and holds after each step
 * what must always hold. Throws at the first step where it does not. Gives how often each outcome came.
 * @param disturb done after each write of the add-in: a test plants its own fault there
 */
export async function walk(
  seed: number,
  stepCount: number,
  disturb: (excel: OpenExcel) => Promise<void> = () => Promise.resolve(),
): Promise<WalkCounts> {
  const counts: Record<string, number> = {};
  for (let first = 0; first < stepCount; first += STEPS_PER_BOOK) {
    const chance = createChance(seed + first);
    const excel = await openExcel(faultBook);
    for (let step = first; step < Math.min(stepCount, first + STEPS_PER_BOOK); step += 1) {
      let done = "";
      try {
        done = await takeStep(excel, chance, disturb);
      } catch (error) {
        throw new Error(`Step ${String(step)} of seed ${String(seed)} after ${done}: ${String(error)}`, {
          cause: error,
        });
      }
      counts[done] = (counts[done] ?? 0) + 1;
    }
  }
  return counts;
}

type Chance = ReturnType<typeof createChance>;

async function takeStep(
  excel: OpenExcel,
  chance: Chance,
  disturb: (excel: OpenExcel) => Promise<void>,
): Promise<string> {
  const turn = chance.below(10);
  if (turn < 4) {
    const [name, act] = chance.pick(Object.entries(userActions));
    await act(excel, chance);
    await expectShownIsHeld(excel);
    return `user ${name}`;
  }
  if (turn === 4) return takeBack(excel);
  if (turn === 5) return setAside(excel);
  return write(excel, chance, disturb);
}

async function write(excel: OpenExcel, chance: Chance, disturb: (excel: OpenExcel) => Promise<void>): Promise<string> {
  const kind = chance.pick(allWriteKinds);
  const prepared = await prepare(kind);
  if (prepared === null) return `nothing to write for ${kind}`;
  // The other pane, or the person, comes between this one's reading and its writing.
  if (chance.below(3) === 0) await chance.pick(Object.values(userActions))(excel, chance);
  const [before, whole, texts] = [stateOf(excel), wholeStateOf(excel), readTexts(excel)];
  const fault = chance.below(8);
  if (fault === 0) excel.intercept(stopIn(1, 1 + chance.below(60)));
  else if (fault === 1) {
    const during = playedFaults[chance.pick(walkFaults)].during;
    if (during !== undefined) excel.intercept(during());
  }
  const outcome = await readOutcome(prepared);
  excel.intercept((_request, proceed) => proceed());
  if (outcome === "done") {
    await disturb(excel);
    expectOnlyItsOwn(before, stateOf(excel), kind);
  }
  if (outcome !== "done" && !["partly-written", "session-ended", "unknown"].includes(outcome)) {
    if (wholeStateOf(excel) !== whole)
      throw new Error(`${kind} was refused as ${outcome} and has changed the workbook.`);
  }
  expectTexts(texts, excel);
  await expectShownIsHeld(excel);
  const isTakenBack =
    kind !== "note" && (outcome === "partly-written" || (outcome === "done" && chance.below(2) === 0));
  if (isTakenBack) {
    const undone = await undoLastWrite(createExcelWorkbook(() => Promise.resolve(laterParts)));
    if (undone.kind !== "done")
      throw new Error(`${kind} was ${outcome}, and taking it back was ${JSON.stringify(undone)}.`);
    if (stateOf(excel) !== before)
      throw new Error(
        `${kind} was ${outcome}, and taken back it is not as before: ${describeDifference(before, stateOf(excel))}`,
      );
  }
  return `${kind} ${outcome}`;
}

/** The first lines that differ, with what stands before them. */
function describeDifference(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const first = old.findIndex((line, index) => line !== now[index]);
  return [...old.slice(Math.max(0, first - 6), first + 3), "became", ...now.slice(first, first + 3)].join("\n");
}

/** Null where the workbook has nothing of the kind to write now. */
async function prepare(kind: WriteKind): Promise<(() => Promise<unknown>) | null> {
  try {
    return await writeKinds[kind](createExcelWorkbook(() => Promise.resolve(laterParts)));
  } catch (error) {
    if (error instanceof Error && /^There is (no table|nothing)/.test(error.message)) return null;
    throw error;
  }
}

async function takeBack(excel: OpenExcel): Promise<string> {
  const [whole, texts] = [wholeStateOf(excel), readTexts(excel)];
  const outcome = await readOutcome(
    async () => (await undoLastWrite(createExcelWorkbook(() => Promise.resolve(laterParts)))).kind,
  );
  if (outcome !== "done" && wholeStateOf(excel) !== whole)
    throw new Error(`Taking back was ${outcome} and changed something.`);
  expectTexts(texts, excel);
  await expectShownIsHeld(excel);
  return `take back ${outcome}`;
}

async function setAside(excel: OpenExcel): Promise<string> {
  const [finding] = (await readCheck(excel.workbook)).findings;
  if (finding === undefined) return "nothing to set aside";
  const before = stateOf(excel);
  const outcome = await readOutcome(() =>
    overruleFinding(excel.workbook, finding, { reason: "Stämmer", by: "AB", date: "2019-09-12" }),
  );
  if (stateOf(excel) !== before) throw new Error("Setting a finding aside has changed the workbook.");
  return `set aside ${outcome}`;
}

async function readOutcome(act: () => Promise<unknown>): Promise<string> {
  try {
    const kind = await act();
    return kind === "refused" || kind === "nothing" ? kind : "done";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** Where each kind of write may change something: sheets that are made, and sheets on which it writes. */
const ownSheets: Readonly<Record<WriteKind, RegExp>> = {
  deviations: /^(Drift|Drift 2|Rapportuppgifter)$/,
  tables: /^(Statusord|Kommentarer|Uppdrag)$/,
  field: /^Mål$/,
  row: /^Mål$/,
  sheet: /^Delår översikt$/,
  note: /^$/,
};

type State = {
  readonly names: unknown;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly StateCell[] }[];
};
type StateCell = {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: unknown;
};

/** Other sheets are as they were, but for what formulas show. On the kind's own sheet the user's cells beside the tables stand. */
function expectOnlyItsOwn(before: string, after: string, kind: WriteKind): void {
  const [old, now] = [JSON.parse(before) as State, JSON.parse(after) as State];
  const print = ({ sheets }: State) =>
    sheets
      .filter(({ name }) => !ownSheets[kind].test(name))
      .map((sheet) => JSON.stringify({ ...sheet, cells: sheet.cells.map(readStanding) }));
  const [oldSheets, nowSheets] = [print(old), print(now)];
  if (JSON.stringify(oldSheets) !== JSON.stringify(nowSheets))
    throw new Error(`${kind} has changed a sheet that is not its own.`);
  if (kind === "deviations" || kind === "field") expectFewCells(old, now, kind);
}

/** A field is one cell. Deviations are one column and the row under the table. */
function expectFewCells(old: State, now: State, kind: "deviations" | "field"): void {
  const changed = now.sheets.flatMap((sheet) => {
    const stood = new Map(
      old.sheets
        .find(({ name }) => name === sheet.name)
        ?.cells.map((cell) => [place(cell), JSON.stringify(readStanding(cell))]),
    );
    const isOld = old.sheets.some(({ name }) => name === sheet.name);
    return isOld ? sheet.cells.filter((cell) => stood.get(place(cell)) !== JSON.stringify(readStanding(cell))) : [];
  });
  const columns = new Set(changed.map(({ column }) => column));
  const isFew =
    kind === "field"
      ? changed.length === 1
      : new Set(changed.map(({ row }) => row)).size <= 1 ||
        changed.filter(({ column }) => column !== 4).length <= columns.size;
  if (!isFew) throw new Error(`${kind} has changed ${JSON.stringify(changed.map(place))}.`);
}

const place = ({ row, column }: StateCell): string => `${String(row)},${String(column)}`;

const readStanding = (cell: StateCell) => (cell.formula === null ? cell : { ...cell, value: null });

/** All texts that a person has typed, each of its own. */
function readTexts({ book }: OpenExcel): readonly string[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(
      ({ cell }) => (typeof cell.value === "string" ? cell.value : "").match(/anv-\d+\./) ?? [],
    ),
  );
}

function expectTexts(texts: readonly string[], excel: OpenExcel): void {
  const now = new Set(readTexts(excel));
  const lost = texts.filter((text) => !now.has(text));
  if (lost.length > 0) throw new Error(`Lost what somebody typed: ${lost.join(", ")}`);
}

/** What the add-in reads is what stands in the cells, and no formula shows an error. */
async function expectShownIsHeld({ book, workbook }: OpenExcel): Promise<void> {
  const { snapshot } = await readCheck(workbook);
  for (const table of snapshot.tables) {
    const sheet = book.getSheet(table.sheet);
    table.body.values.forEach((row, rowIndex) =>
      row.forEach((shown, column) => {
        const { value } = sheet.cellAt(table.row + 1 + rowIndex, table.column + column);
        const held = value === null ? "" : typeof value === "object" ? value.error : value;
        if (shown !== held) throw new Error(`${table.name} is read as ${String(shown)} where ${held} stands.`);
        if (String(shown).startsWith("#")) throw new Error(`A formula in ${table.name} shows ${String(shown)}.`);
      }),
    );
  }
}
