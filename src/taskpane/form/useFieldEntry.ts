import { useCallback, useEffect, useRef, useState } from "react";
import type { Field } from "../../commands/fieldEntry";
import type { UndoOutcome } from "../../commands/undoLastWrite";
import { WorkbookError } from "../../commands/workbookError";
import type { KeptDraft } from "../../core/form/keptDrafts";
import { type FieldDraft, isConflict, printFieldKey, putFieldDraft, readFieldDraft } from "./fieldDraft";
import { useFormContext } from "./formContext";
import { useBookDraft } from "./useBookDraft";

/** How long a pause in the typing must be before the text is entered in its cell. Not at each key: that would fill Excel's undo list. */
const pauseMilliseconds = 1500;
/** How long to wait before Excel is asked again, when it was busy with something else. */
const patienceMilliseconds = 3000;

/** How far a field's text has come on its way to the cell. */
export type FieldState =
  | { readonly kind: "rest" }
  /** Typed, not yet entered. */
  | { readonly kind: "waiting" }
  | { readonly kind: "entering" }
  | { readonly kind: "entered"; readonly at: Date }
  /** What was entered is taken back, or could not be. */
  | { readonly kind: "undone"; readonly outcome: UndoOutcome }
  | { readonly kind: "conflict"; readonly theirs: string }
  | { readonly kind: "gone" }
  /** Excel refused; the text is a draft. */
  | { readonly kind: "refused"; readonly error: WorkbookError };

export type FieldControl = {
  readonly text: string;
  readonly state: FieldState;
  /** What was entered last in the whole form was entered here. */
  readonly isNewest: boolean;
  /** The text is not in its cell, but lies in the workbook as a draft, which outlives the pane. */
  readonly isKept: boolean;
  /** Drafts that other panes, or this one in an earlier session, have left for the field. */
  readonly offered: readonly KeptDraft[];
  readonly change: (text: string) => void;
  /** The field is left: what was typed is entered now. */
  readonly leave: () => void;
  /** Enters this at once, as a choice by the mouse does. */
  readonly put: (text: string) => void;
  readonly undo: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Makes an offered draft the field's text, and enters it. */
  readonly takeDraft: (draft: KeptDraft) => void;
  readonly dropDraft: (draft: KeptDraft) => void;
};

/**
 * One field between the person and its cell. What is typed is kept over a reload of the pane until it stands in the cell,
 * is entered when the field is left or the typing pauses, and never goes over what somebody else has written meanwhile. What
 * the cell does not take is kept in the workbook as a draft.
 * `shown` is what the cell holds, as last read; `followers` as in `FieldEntry`. A control serves one field as long as it lives.
 */
export const useFieldEntry = (field: Field, shown: string, followers: readonly Field[] = []): FieldControl => {
  const { memory, enter, undo, newest, putNewest } = useFormContext();
  const [draft, setDraft] = useState<FieldDraft | null>(() => readFieldDraft(field, memory));
  const { keep: keepInBook, drop: dropInBook, ...book } = useBookDraft(field, draft !== null);
  const [state, setState] = useState<FieldState>({ kind: "rest" });
  const [fault, setFault] = useState<Error | null>(null);
  // A bug found outside rendering is thrown in it, so that the error boundary catches it like any other.
  if (fault !== null) throw fault;
  // What is under way outlives a rendering, and must go by the newest.
  const latest = useRef({ draft, field, followers, isEntering: false });
  useEffect(() => {
    latest.current.field = field;
    latest.current.followers = followers;
  }, [field, followers]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(
    (next: FieldDraft | null) => {
      latest.current.draft = next;
      setDraft(next);
      putFieldDraft(latest.current.field, next, memory);
      if (next === null) void keepInBook(null);
    },
    [memory, keepInBook],
  );

  const enterNow = useCallback(async () => {
    clearTimeout(timer.current);
    // One entry at a time; what is typed meanwhile goes after it.
    if (latest.current.isEntering) return;
    const entered = latest.current.draft;
    const before = entered?.known.at(-1);
    if (entered === null || before === undefined || entered.text === before) return;
    latest.current.isEntering = true;
    setState({ kind: "entering" });
    try {
      const { field: now, followers: others } = latest.current;
      const outcome = await enter({ ...now, before, after: entered.text, followers: others });
      latest.current.isEntering = false;
      if (outcome.kind !== "entered") {
        setState(outcome);
        const answered = latest.current.draft;
        // The choice between the texts was made while Excel was asked.
        const isChosen =
          outcome.kind === "conflict" && outcome.theirs !== before && answered?.known.at(-1) === outcome.theirs;
        if (isChosen) void enterNow();
        else if (answered !== null) void keepInBook(answered.text);
        return;
      }
      putNewest(printFieldKey(now));
      void keepInBook(null);
      const typed = latest.current.draft ?? entered;
      keep({ ...typed, known: [...typed.known, entered.text] });
      if (typed.text === entered.text) setState({ kind: "entered", at: new Date() });
      else {
        setState({ kind: "waiting" });
        timer.current = setTimeout(() => void enterNow(), pauseMilliseconds);
      }
    } catch (error) {
      latest.current.isEntering = false;
      if (!(error instanceof WorkbookError)) {
        setFault(readFault(error));
        return;
      }
      setState({ kind: "refused", error });
      if (error.code === "cell-edit-mode" || error.code === "busy") {
        timer.current = setTimeout(() => void enterNow(), patienceMilliseconds);
      } else {
        void keepInBook(entered.text);
      }
    }
  }, [enter, keep, putNewest, keepInBook]);

  // The cell shows it: nothing is left to keep.
  const isIn = draft !== null && draft.text === shown && state.kind !== "entering";
  useEffect(() => {
    if (isIn) keep(null);
  }, [isIn, keep]);

  // What a reload of the pane left behind goes on its way again, and what is typed when the form closes goes at once.
  useEffect(() => {
    void enterNow();
    return () => void enterNow();
  }, [enterNow]);

  const change = (text: string) => {
    keep({ text, known: latest.current.draft?.known ?? [shown] });
    setState({ kind: "waiting" });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void enterNow(), pauseMilliseconds);
  };
  const takeBack = async () => {
    try {
      const outcome = await undo();
      const { draft: left } = latest.current;
      // What was entered, and is not there any more, is no draft either.
      if (outcome.kind === "done" && left !== null && left.text === left.known.at(-1)) keep(null);
      setState({ kind: "undone", outcome });
    } catch (error) {
      if (error instanceof WorkbookError) setState({ kind: "refused", error });
      else setFault(readFault(error));
    }
  };
  const put = (text: string) => {
    change(text);
    void enterNow();
  };
  const hasConflict = draft !== null && state.kind !== "entering" && isConflict(draft, shown);
  return {
    text: draft?.text ?? shown,
    state: hasConflict
      ? { kind: "conflict", theirs: shown }
      : draft === null && state.kind === "conflict"
        ? { kind: "rest" }
        : state,
    isNewest: newest === printFieldKey(field),
    change,
    leave: () => void enterNow(),
    isKept: book.isKept,
    offered: book.offered.filter(({ text }) => text !== shown && text !== draft?.text),
    put,
    undo: () => void takeBack(),
    keepMine: () => {
      const theirs = hasConflict ? shown : state.kind === "conflict" ? state.theirs : null;
      if (latest.current.draft !== null && theirs !== null)
        keep({ ...latest.current.draft, known: [...latest.current.draft.known, theirs] });
      void enterNow();
    },
    takeTheirs: () => {
      clearTimeout(timer.current);
      keep(null);
      setState({ kind: "rest" });
    },
    takeDraft: (offered) => {
      put(offered.text);
      dropInBook(offered);
    },
    dropDraft: dropInBook,
  };
};

const readFault = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
