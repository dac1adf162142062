import type { PanePlace } from "../../src/taskpane/panePlace";
import { en } from "../../src/texts/en";
import { enForms } from "../../src/texts/enForms";
import { enScreens } from "../../src/texts/enScreens";
import type { Language } from "../../src/texts/language";
import { sv } from "../../src/texts/sv";
import { svForms } from "../../src/texts/svForms";
import { svScreens } from "../../src/texts/svScreens";
import type { OpenWorkbench } from "./openWorkbench";

const texts = { sv: { ...sv, ...svScreens, ...svForms }, en: { ...en, ...enScreens, ...enForms } } as const;

/** Whoever walks through the pane, and the words that it says to them. */
export type Walker = { readonly book: OpenWorkbench; readonly language: Language };

type Walk = (words: (typeof texts)[Language], walker: Walker) => Promise<void>;

/** A state of a screen: the way to it, from the first screen of a workbook. */
export type ScreenWay = {
  /** The workbook that it begins in: Köping's, or one with nothing in it. */
  readonly from: "köping" | "empty";
  /** Changes the workbook, which then serves no other state. */
  readonly writes?: boolean;
  readonly walk: Walk;
};

const press = ({ book }: Walker, name: string | RegExp) =>
  book.pane.getByRole("button", { name, exact: true }).first().click();
const wait = ({ book }: Walker, text: string) => book.pane.getByText(text, { exact: false }).first().waitFor();
const waitForButton = ({ book }: Walker, name: string) =>
  book.pane.getByRole("button", { name, exact: true }).first().waitFor();

/** Words that go on with something else: "Visa ändringar (24 celler)" by "Visa ändringar (". */
const startOf = (say: (rest: string) => string): RegExp => {
  const [start = ""] = say("§").split("§");
  return new RegExp(`^${start.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
};
/** A tab, whatever its count. */
const tab = (name: string) => new RegExp(`^${name}`);

const goalTitle = "En kommun med hög kvalitet";

/** The way to every screen, and to its other states. A place without a way here does not compile. */
const ways: Readonly<Record<PanePlace["tab"], Readonly<Record<string, ScreenWay>>>> = {
  budget: {
    "the tables": { from: "köping", walk: (_, by) => wait(by, "Driftbudget · ") },
    "a finding that is to be set aside": {
      from: "köping",
      walk: async ({ finding, overrule }, by) => {
        await by.book.pane.locator(".finding-item-more > summary").first().click();
        await press(by, startOf(finding.overruleSpoken));
        await press(by, overrule.setAside);
        await wait(by, overrule.reasonMissing);
      },
    },
    "its preview": {
      from: "köping",
      walk: async ({ actions }, by) => {
        await press(by, startOf(actions.preview));
        await waitForButton(by, actions.write);
      },
    },
    "what was written": {
      from: "köping",
      writes: true,
      walk: async ({ actions }, by) => {
        await press(by, startOf(actions.preview));
        await press(by, actions.write);
        await waitForButton(by, actions.undo);
      },
    },
    "nothing to read": { from: "empty", walk: ({ start }, by) => waitForButton(by, start.create) },
    "the preview of new tables": {
      from: "empty",
      walk: async ({ start, actions }, by) => {
        await press(by, start.example);
        await waitForButton(by, actions.write);
      },
    },
  },
  goals: {
    "all goals": {
      from: "köping",
      walk: async ({ frame }, by) => {
        await press(by, tab(frame.goals));
        await wait(by, goalTitle);
      },
    },
    "one goal": {
      from: "köping",
      walk: async ({ frame, goals }, by) => {
        await press(by, tab(frame.goals));
        await press(by, new RegExp(goalTitle));
        await by.book.pane.getByLabel(goals.contribution).waitFor();
      },
    },
    "no table": {
      from: "empty",
      walk: async ({ frame, goals }, by) => {
        await press(by, tab(frame.goals));
        await wait(by, goals.none);
      },
    },
  },
  assignments: {
    "the lists": {
      from: "köping",
      walk: async ({ frame }, by) => {
        await press(by, tab(frame.assignments));
        await wait(by, "Trygghetspaket");
      },
    },
    "a list to paste": {
      from: "köping",
      walk: async ({ frame, form }, by) => {
        await press(by, tab(frame.assignments));
        await wait(by, "Trygghetspaket");
        await by.book.pane.getByText(form.paste, { exact: true }).first().click();
        await by.book.pane.getByLabel(form.pasted).first().waitFor();
      },
    },
    "no table": {
      from: "empty",
      walk: async ({ frame, assignments }, by) => {
        await press(by, tab(frame.assignments));
        await wait(by, assignments.none);
      },
    },
  },
  events: {
    "the events": {
      from: "köping",
      walk: async ({ frame, report }, by) => {
        await press(by, tab(frame.reportTab));
        await press(by, tab(`${report.parts.events}: `));
        await wait(by, "Alla anställda har friskvårdsbidrag");
      },
    },
  },
  comments: {
    "what is to be explained": {
      from: "köping",
      walk: async ({ frame, report, comments, form }, by) => {
        await press(by, tab(frame.reportTab));
        await press(by, tab(`${report.parts.comments}: `));
        await press(by, comments.explainSpoken("Kollektivtrafik"));
        await waitForButton(by, form.add);
      },
    },
  },
  start: {
    "with what is missing": {
      from: "empty",
      walk: async ({ start }, by) => {
        await press(by, start.create);
        await press(by, start.preview);
        await wait(by, start.municipalityMissing);
      },
    },
  },
  mapping: {
    "all tables": {
      from: "köping",
      walk: async ({ mapping, reading }, by) => {
        await press(by, reading.otherTables);
        await wait(by, mapping.plainCells);
      },
    },
    "one table": {
      from: "köping",
      walk: async ({ mapping, reading }, by) => {
        await press(by, reading.otherTables);
        await press(by, mapping.chooseSpoken("Driftbudget"));
        await wait(by, mapping.columns);
      },
    },
    "a choice that is open": {
      from: "köping",
      walk: async ({ mapping, reading }, by) => {
        await press(by, reading.otherTables);
        await press(by, mapping.chooseSpoken("Driftbudget"));
        const field = by.book.pane.getByRole("combobox", { name: mapping.roleOf("Avvikelse") });
        await field.click();
        await by.book.pane.getByRole("option").nth(5).waitFor();
      },
    },
  },
  report: {
    "the checklist": {
      from: "köping",
      walk: async ({ frame, report }, by) => {
        await press(by, tab(frame.reportTab));
        await wait(by, report.makeDraft);
      },
    },
    "the preview of a sheet": {
      from: "köping",
      walk: async ({ frame, report, actions }, by) => {
        await press(by, tab(frame.reportTab));
        await press(by, tab(report.sheetNames.report));
        await waitForButton(by, actions.write);
      },
    },
    "nothing to report": {
      from: "empty",
      walk: async ({ frame, report }, by) => {
        await press(by, tab(frame.reportTab));
        await wait(by, report.checklist);
      },
    },
  },
  settings: {
    "the checks": {
      from: "köping",
      walk: async ({ frame, settings }, by) => {
        await press(by, frame.settings);
        await by.book.pane.getByText(settings.rules, { exact: true }).waitFor();
      },
    },
  },
};

const orderOf = ({ from, writes = false }: ScreenWay): number => (from === "empty" ? 2 : writes ? 1 : 0);

/** Every screen in every state, those that write last: "budget: the tables". */
export const screenWays: readonly (readonly [string, ScreenWay])[] = Object.entries(ways)
  .flatMap(([place, states]) => Object.entries(states).map(([state, way]) => [`${place}: ${state}`, way] as const))
  .sort(([, one], [, other]) => orderOf(one) - orderOf(other));

/** Goes to a screen, from wherever the pane is in Köping's workbook; an empty one is opened in its place. */
export async function walkTo({ from, walk }: ScreenWay, walker: Walker): Promise<void> {
  const words = texts[walker.language];
  // The pane keeps its place, also beside another workbook.
  await press(walker, tab(words.frame.budget));
  if (from === "empty") {
    await walker.book.page.getByRole("button", { name: "Ny", exact: true }).click();
    await waitForButton(walker, words.start.create);
  } else await wait(walker, "Driftbudget · ");
  await walk(words, walker);
}
