import { readCheck } from "../../../src/commands/readCheck";
import { undoLastWrite } from "../../../src/commands/undoLastWrite";
import type { Workbook } from "../../../src/commands/workbook";
import { WorkbookError } from "../../../src/commands/workbookError";
import { readNoteId } from "../../../src/core/note/readNote";
import { readOverruled } from "../../../src/core/finding/overruledFinding";
import type { Plan } from "../../../src/core/plan/plan";
import { matchPurpose } from "../../../host/protocol/requestLog";
import { faultBook, stateOf, wholeStateOf } from "../faults/faultBook";
import { playedFaults, stopIn } from "../faults/playFault";
import { type AsPane, openTwoPanes, type TwoPanes } from "../openExcel";
import { readBookState } from "./bookState";
import { type Chance, createChance } from "./chance";
import { expectPlanned } from "./expectPlanned";
import { paneActions } from "./paneActions";
import { userActions } from "./userActions";

/** After so many steps a walk begins anew with a fresh workbook: others would only fill up. */
const STEPS_PER_BOOK = 40;

const walkFaults = ["activityLimit", "answerLost", "slow", "sessionEnded", "silentAfterWrite"] as const;

export type WalkCounts = { readonly [outcome: string]: number };

/** Done after each write of the add-in: a test plants its own fault there. */
export type Disturb = (excel: TwoPanes) => Promise<void>;

/**
 * Lets two panes and a person work in one workbook for so many steps, with faults of Excel between, and holds after each step
 * what must always hold. Throws at the first step where it does not. Gives how often each outcome came.
 */
export async function walk(
  seed: number,
  stepCount: number,
  disturb: Disturb = () => Promise.resolve(),
): Promise<WalkCounts> {
  const counts: Record<string, number> = {};
  for (let first = 0; first < stepCount; first += STEPS_PER_BOOK) {
    const chance = createChance(seed + first);
    const excel = await openTwoPanes(faultBook);
    const trail: string[] = [];
    for (let step = first; step < Math.min(stepCount, first + STEPS_PER_BOOK); step += 1) {
      try {
        await takeStep(excel, chance, disturb, trail);
      } catch (error) {
        const steps = trail.slice(-6).join("; ");
        throw new Error(`Step ${String(step)} of seed ${String(seed)}, ${steps}: ${String(error)}`, { cause: error });
      }
      const done = trail.at(-1) ?? "";
      counts[done] = (counts[done] ?? 0) + 1;
    }
  }
  return counts;
}

/** One of the two panes: it does things in its turn, and says what it has asked of the workbook. */
type Pane = {
  readonly name: "A" | "B";
  readonly use: AsPane;
  readonly intercept: TwoPanes["intercept"];
};

function readPanes(excel: TwoPanes): readonly [Pane, Pane] {
  return [
    { name: "A", use: excel.asFirst, intercept: excel.intercept },
    { name: "B", use: excel.asOther, intercept: excel.interceptOther },
  ];
}

async function takeStep(excel: TwoPanes, chance: Chance, disturb: Disturb, trail: string[]): Promise<void> {
  const panes = readPanes(excel);
  if (chance.below(10) < 4) {
    const [name, act] = chance.pick(Object.entries(userActions));
    trail.push(`user ${name}`);
    await act(excel, chance);
    await expectShownIsHeld(excel, panes[0]);
    return;
  }
  const isFirst = chance.below(2) === 0;
  await actInPane(excel, chance, isFirst ? panes[0] : panes[1], isFirst ? panes[1] : panes[0], disturb, trail);
}

async function actInPane(
  excel: TwoPanes,
  chance: Chance,
  pane: Pane,
  other: Pane,
  disturb: Disturb,
  trail: string[],
): Promise<void> {
  const [name, action] = chance.pick(paneActions);
  const plans: Plan[] = [];
  const prepared = await pane.use((workbook) => action.prepare(record(workbook, plans), chance));
  // What had to be there first is no part of it.
  plans.length = 0;
  if (prepared === null) {
    trail.push(`nothing for ${name}`);
    return;
  }
  let before = readMemory(excel, await readReasons(pane));
  // At most one: how the workbook stood before somebody came between, and what they wrote.
  const between: { readonly state: string; readonly plans: readonly Plan[] }[] = [];
  // Somebody comes between this pane's reading and its writing, up to the last moment before Excel gets the write itself.
  const betweenAt = chance.below(3) === 0 ? chance.below(action.openRequests + 1) : null;
  // Where Excel has been asked before the write begins, a fault comes at another request.
  const fault = chance.below(8);
  const at = action.openRequests - 1;
  const faulty =
    fault === 0
      ? stopIn(at + 1, 1 + chance.below(60))
      : fault === 1
        ? playedFaults[chance.pick(walkFaults)].during?.(excel)
        : undefined;
  let count = 0;
  pane.intercept(async (request, proceed) => {
    if (matchPurpose(request.body) === "sync" && count++ === betweenAt) {
      between.push({ state: before.state, plans: await comeBetween(excel, chance, other, trail) });
      before = readMemory(excel, await readReasons(other));
    }
    return faulty === undefined ? proceed() : faulty(request, proceed);
  });
  const { outcome, undoId } = await readOutcome(() => pane.use((workbook) => prepared(record(workbook, plans))));
  pane.intercept((_request, proceed) => proceed());
  trail.push(`${pane.name} ${name} ${outcome}`);
  if (mayBeWritten(outcome)) await disturb(excel);
  expectOnlyPlanned(before, excel, plans, outcome, betweenAt === action.openRequests);
  expectTextsStand(before, excel, plans);
  const reasons = await readReasons(pane);
  if (name !== "takeUp" && name !== "dispatch") expectAllIn(before.reasons, reasons, "reason");
  await expectShownIsHeld(excel, pane);

  // Where somebody else's undo stands in the workbook, the pane offers none for what was stopped.
  const isOffered = async () => readNoteId((await pane.use((workbook) => workbook.read())).notes, "undo") === undoId;
  const isStopped = outcome === "partly-written" && (await isOffered());
  const isTakenBack = action.isUndoable && (isStopped || (isDone(outcome) && chance.below(3) === 0));
  if (!isTakenBack || plans.length === 0) return;
  const undone = await (chance.below(2) === 0 ? pane : other).use((workbook) => undoLastWrite(workbook));
  if (undone.kind !== "done") throw new Error(`Taking it back was ${JSON.stringify(undone)}.`);
  const twin = between.find((theirs) => hasSamePlan(plans, theirs.plans));
  const expected = twin?.state ?? before.state;
  if (stateOf(excel) !== expected)
    throw new Error(`Taken back it is not as before: ${describeDifference(expected, stateOf(excel))}`);
}

/** The workbook as it is, and a list of what is written in it. */
function record(workbook: Workbook, plans: Plan[]): Workbook {
  return {
    ...workbook,
    apply: (plan) => {
      plans.push(plan);
      return workbook.apply(plan);
    },
  };
}

/** Two who write the very same thing at the same moment have written one thing, with one undo that takes it back for both. */
function hasSamePlan(plans: readonly Plan[], others: readonly Plan[]): boolean {
  const printed = new Set(others.map(({ writes }) => JSON.stringify(writes)));
  return plans.some(({ writes }) => printed.has(JSON.stringify(writes)));
}

/** The person, or the other pane from reading to writing. Gives what the other pane has written. */
async function comeBetween(excel: TwoPanes, chance: Chance, other: Pane, trail: string[]): Promise<readonly Plan[]> {
  if (chance.below(2) === 0) {
    const [name, action] = chance.pick(paneActions);
    const plans: Plan[] = [];
    const prepared = await other.use((workbook) => action.prepare(record(workbook, plans), chance));
    const { outcome } =
      prepared === null
        ? { outcome: "nothing" }
        : await readOutcome(() => other.use((workbook) => prepared(record(workbook, plans))));
    trail.push(`(between: ${other.name} ${name} ${outcome})`);
    return plans;
  }
  // The office.js of the pane in between is waiting for an answer, so the person acts through the other's.
  const [name, act] = chance.pick(Object.entries(userActions));
  await other.use(() => act(excel, chance));
  trail.push(`(between: user ${name})`);
  return [];
}

/** All that a step may not lose. */
type Memory = {
  readonly book: ReturnType<typeof readBookState>;
  readonly state: string;
  readonly whole: string;
  readonly texts: readonly string[];
  readonly reasons: readonly string[];
  readonly tableNames: ReadonlyMap<string, string>;
};

function readMemory(excel: TwoPanes, reasons: readonly string[]): Memory {
  return {
    book: readBookState(excel.book),
    state: stateOf(excel),
    whole: wholeStateOf(excel),
    texts: readTexts(excel),
    reasons,
    tableNames: readTableNames(excel),
  };
}

const readTableNames = ({ book }: TwoPanes): ReadonlyMap<string, string> =>
  new Map(book.tables.map(({ id, name }) => [id, name]));

const isDone = (outcome: string): boolean => outcome === "done" || outcome === "differs" || outcome === "entered";

/** What is told of these may have changed something; of all others nothing. */
const mayBeWritten = (outcome: string): boolean =>
  isDone(outcome) || ["partly-written", "partly-removed", "session-ended", "unknown"].includes(outcome);

/** What was written at the same moment as somebody else did is put back, with what it had noted: notes then lie in other rows. */
function expectOnlyPlanned(
  before: Memory,
  excel: TwoPanes,
  plans: readonly Plan[],
  outcome: string,
  isPutBack: boolean,
): void {
  if (!mayBeWritten(outcome)) {
    const isSame = isPutBack ? stateOf(excel) === before.state : wholeStateOf(excel) === before.whole;
    if (!isSame)
      throw new Error(
        `It was refused and has changed the workbook: ${describeDifference(before.state, stateOf(excel))}`,
      );
    return;
  }
  const tableNames = new Map([...before.tableNames, ...readTableNames(excel)]);
  expectPlanned(before.book, readBookState(excel.book), plans, tableNames);
}

/** The first lines that differ, with what stands before them. */
function describeDifference(before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const first = old.findIndex((line, index) => line !== now[index]);
  return [...old.slice(Math.max(0, first - 6), first + 3), "became", ...now.slice(first, first + 3)].join("\n");
}

type Outcome = { readonly outcome: string; readonly undoId?: string | undefined };

async function readOutcome(act: () => Promise<string>): Promise<Outcome> {
  try {
    return { outcome: await act() };
  } catch (error) {
    if (error instanceof WorkbookError) return { outcome: error.code, undoId: error.undoId };
    throw error;
  }
}

const typedTexts = /anv-\d+\./g;

/** All texts that somebody has typed, in the sheet or in a form, each of its own; those on the hidden sheet are copies. */
function readTexts({ book }: TwoPanes): readonly string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.name === "Delår data"
      ? []
      : [...sheet.cells()].flatMap(
          ({ cell }) => (typeof cell.value === "string" ? cell.value : "").match(typedTexts) ?? [],
        ),
  );
}

/** A text is gone only where a plan knew of it and replaced it or took it away: its author saw it. */
function expectTextsStand(before: Memory, excel: TwoPanes, plans: readonly Plan[]): void {
  const known = new Set(JSON.stringify(plans.flatMap(({ writes }) => writes)).match(typedTexts) ?? []);
  const now = readTexts(excel);
  expectAllIn(
    before.texts.filter((text) => !known.has(text)),
    now,
    "text",
  );
}

function expectAllIn(old: readonly string[], now: readonly string[], what: string): void {
  const standing = new Set(now);
  const lost = old.filter((one) => !standing.has(one));
  if (lost.length > 0) throw new Error(`Lost a ${what} that somebody typed: ${lost.join(", ")}`);
}

/** Why findings are set aside, of two who did the same both; they stand on the hidden sheet only. */
function readReasons(pane: Pane): Promise<readonly string[]> {
  return pane.use(async (workbook) => {
    const overruled = readOverruled((await workbook.read()).notes);
    return overruled.flatMap(({ reason }) => reason.split("\n"));
  });
}

/** What the pane reads is what stands in the cells, formulas compute, and none shows an error. */
async function expectShownIsHeld({ book }: TwoPanes, pane: Pane): Promise<void> {
  const { snapshot } = await pane.use((workbook) => readCheck(workbook));
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
    if (table.name === "Driftbudget") expectDeviations(table.headers, table.body);
  }
}

/** The deviation of each row with a formula is its budget less its forecast, and blank where one of them is no figure. */
function expectDeviations(
  headers: readonly string[],
  {
    values,
    formulas,
  }: { readonly values: readonly (readonly unknown[])[]; readonly formulas: readonly (readonly unknown[])[] },
): void {
  const [budget, forecast, deviation] = ["Budget", "Prognos helår", "Avvikelse"].map((name) => headers.indexOf(name));
  if (budget === undefined || forecast === undefined || deviation === undefined || deviation < 0) return;
  values.forEach((row, index) => {
    const [one, other, shown] = [row[budget], row[forecast], row[deviation]];
    if (!String(formulas[index]?.[deviation]).startsWith("=IF(COUNT(")) return;
    const expected = typeof one === "number" && typeof other === "number" ? one - other : "";
    if (shown !== expected)
      throw new Error(`Row ${String(index)} deviates by ${String(shown)}, not ${String(expected)}.`);
  });
}
