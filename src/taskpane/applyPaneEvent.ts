import type { SelectedPlace, WorkbookState } from "../commands/workbook";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { WorkbookError } from "../commands/workbookError";
import type { DeviationChoices } from "../core/plan/deviationProposal";
import type { PreviewTask } from "../commands/previewTask";
import type { PanePlace } from "./panePlace";
import {
  type Failure,
  type Loaded,
  type LoadedState,
  noChoices,
  type PaneState,
  type PaneWork,
  type Result,
  type WriteProgress,
} from "./paneState";

/** What happens to the pane: answers from Excel and what the user does. */
export type PaneEvent =
  /** Of the first reading `place` is where to begin, and `result` what to tell: what was under way when the pane was closed, what a check came to. */
  | {
      readonly kind: "read";
      readonly check: WorkbookCheck;
      readonly host: WorkbookState;
      readonly place: PanePlace;
      readonly result: Result | null;
    }
  | { readonly kind: "selected"; readonly place: SelectedPlace }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** Excel is taken up by something that passes; what was asked for is asked again. */
  | { readonly kind: "hindered"; readonly error: WorkbookError }
  | { readonly kind: "progressed"; readonly progress: WriteProgress }
  | { readonly kind: "broke"; readonly fault: unknown }
  | { readonly kind: "retried" }
  | { readonly kind: "went"; readonly place: PanePlace }
  | { readonly kind: "previewed"; readonly task: PreviewTask | null }
  | { readonly kind: "chose"; readonly choices: DeviationChoices }
  | { readonly kind: "cancelled" }
  | { readonly kind: "began"; readonly work: PaneWork }
  /** `result` is null where the screen itself shows what came of it. */
  | { readonly kind: "done"; readonly result: Result | null }
  | { readonly kind: "dismissed" };

/** The reducer of the pane. */
export const applyPaneEvent = (state: PaneState, event: PaneEvent): PaneState => {
  if (event.kind === "broke") return { kind: "broken", fault: event.fault };
  switch (state.kind) {
    case "broken":
      return state;
    case "reading":
    case "failed":
      return applyBeforeFirstRead(state, event);
    case "ready":
    case "preview":
    case "writing":
      return applyWhenLoaded(state, event);
    default:
      return state satisfies never;
  }
};

const applyBeforeFirstRead = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.kind) {
    case "read":
      return {
        kind: "ready",
        check: event.check,
        host: event.host,
        selected: null,
        place: event.place,
        task: null,
        choices: noChoices,
        failure: null,
        result: event.result,
      };
    case "failed":
      return { kind: "failed", failure: event.failure };
    case "retried":
      return { kind: "reading" };
    default:
      return state;
  }
};

const applyWhenLoaded = (state: LoadedState, event: PaneEvent): PaneState => {
  const { check, host, selected, place, task, choices, failure, result } = state;
  const loaded: Loaded = { check, host, selected, place, task, choices, failure, result };
  switch (event.kind) {
    case "read": {
      // A reading that works shows that what hindered the last one is over. Other failures stay until they are answered.
      const read: Loaded = {
        ...loaded,
        check: event.check,
        host: event.host,
        failure: failure?.during === "read" ? null : failure,
      };
      if (state.kind !== "writing") return { ...state, ...read };
      return state.isDone ? { ...read, kind: "ready", choices: noChoices } : state;
    }
    case "failed":
      if (state.kind !== "writing") return { ...state, failure: event.failure };
      if (event.failure.during === "read" && !state.isDone) return state;
      return { ...loaded, kind: event.failure.during === "write" ? "preview" : "ready", failure: event.failure };
    case "hindered":
      return state.kind === "writing" ? { ...state, hindrance: event.error } : state;
    case "progressed":
      return state.kind === "writing" ? { ...state, progress: event.progress } : state;
    case "selected":
      return { ...state, selected: event.place };
    case "went":
      // What Excel is at work with is waited for; its result belongs to the place where it was asked for.
      if (state.kind === "writing") return state;
      return { ...loaded, kind: "ready", place: event.place, choices: noChoices, failure: null, result: null };
    case "previewed":
      return { ...loaded, kind: "preview", task: event.task, failure: null, result: null };
    case "chose":
      return { ...state, choices: event.choices };
    case "cancelled":
      return state.kind === "preview" ? { ...loaded, kind: "ready", choices: noChoices, failure: null } : state;
    case "began":
      return {
        ...loaded,
        kind: "writing",
        work: event.work,
        isDone: false,
        hindrance: null,
        progress: null,
        failure: null,
        result: null,
      };
    case "done":
      return state.kind === "writing" ? { ...state, isDone: true, hindrance: null, result: event.result } : state;
    case "dismissed":
      return { ...state, failure: null };
    case "retried":
      return { ...state, failure: null };
    case "broke":
      return { kind: "broken", fault: event.fault };
    default:
      return event satisfies never;
  }
};
