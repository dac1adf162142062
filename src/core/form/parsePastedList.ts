import { matchHeaders } from "../parse/matchHeaders";
import { parseBracketedYear } from "../parse/parseAssignmentYear";
import { hasHistory } from "../parse/parseIndicatorHistory";
import { readBracketedHistory } from "../parse/parseIndicatorValues";
import { parsePlainText } from "../parse/parsePlainText";
import { parseStatus } from "../parse/parseStatus";
import type { StatusWordEntry } from "../report/goalReport";
import type { ColumnKey } from "../vocabulary/keys";
import { vocabularies } from "../vocabulary/vocabularies";
import { parseClipboard } from "./parseClipboard";

export type PastedKind = "activities" | "indicators" | "assignments";

/** What a pasted row says, by column; a column that it says nothing of is not there. Words are as they were written. */
export type PastedRow = { readonly [K in ColumnKey]?: string };

type Draft = { [K in ColumnKey]?: string };

export const ownColumns = { activities: "activity", indicators: "indicator", assignments: "assignment" } as const;
const statusColumns = { activities: "status", indicators: "answer", assignments: "status" } as const;

/** Headings of the two groups on a line of their own. An activity that only begins like one is an activity. */
const groupHeading =
  /^(?:(?:bra )?saker (?:som )?vi (?:vill )?)?(?:(?:satsar?|satsa) extra(?: på)?(?: i år)?|fortsätt(?:a|er)(?: med)?):?$/;
const beginsWithYear = /^(?:19|20)\d\d\s*[:=]/;
const onlyYear = /^(?:19|20)\d\d$/;
const onlyNumber = /^\p{L}{0,2}\d{1,3}[.)]?$/u;
/** What a status may be followed by, when it stands by itself. */
const afterWord = /[,;:(]|\s[-–—/]\s|\.\s/;
/** What leads over from a text to its status, "Ny belysning: Uppskjuten". */
const leadOver = /[\s:–—-]+$/u;
/** A status at the end of a line: from the last word with a capital on, "Pågår", "Ej påbörjad". */
const lastWords = /^(.*\S)\s+(\p{Lu}\p{L}*(?:\s\p{Ll}+){0,3})$/su;

/**
 * Rows out of a list that somebody has pasted from Word or Excel: with headers or without, one item a line, or bullets.
 * The text of each is kept whole: a year in brackets and a history are read and stand in their columns too, never cut. A
 * status stands in a cell, at the end of the line or on a line of its own, and is taken out of the text. What belongs to
 * no column follows the text (or is the comment of an assignment), so nothing is lost.
 */
export const parsePastedList = (
  pasted: string,
  kind: PastedKind,
  ownWords: readonly StatusWordEntry[] = [],
): readonly PastedRow[] => {
  const rows = parseClipboard(pasted);
  const headers = readHeaders(rows[0] ?? [], kind);
  const isWord = (text: string): boolean => (parseStatus(text, kind, ownWords)?.code ?? null) !== null;
  // "Klart (2019-03-14)" is a status; "Rusta upp torget – klar" is a thing with one.
  const isStatus = (text: string): boolean => isWord(text) && isWord(text.split(afterWord)[0] ?? "");
  const drafts: Draft[] = [];
  let group: string | undefined;
  for (const cells of headers === null ? rows : rows.slice(1)) {
    const filled = cells.filter((cell) => cell !== "");
    const [only] = filled.length === 1 ? filled : [];
    const last = drafts.at(-1);
    if (only !== undefined && kind === "activities" && groupHeading.test(parsePlainText(only))) group = only;
    else if (only !== undefined && last !== undefined && last[statusColumns[kind]] === undefined && isStatus(only)) {
      last[statusColumns[kind]] = only;
    } else if (only !== undefined && last !== undefined && kind === "indicators" && beginsWithYear.test(only)) {
      last.history = last.history === undefined ? only : `${last.history}\n${only}`;
    } else {
      const draft = headers === null ? readBare(cells, kind, isStatus) : readHeaded(cells, headers, kind);
      applyText(draft, kind, isStatus);
      drafts.push(group === undefined ? draft : { group, ...draft });
    }
  }
  return drafts;
};

/** The columns by their headers, null where the first row is no row of headers: one that knows the column of the texts, and has no other words. */
const readHeaders = (cells: readonly string[], kind: PastedKind): readonly (ColumnKey | null)[] | null => {
  const matches = matchHeaders(cells, vocabularies[kind]);
  const isKnown = matches.some(({ column }) => column.key === ownColumns[kind]);
  const isHeaders = isKnown && matches.length * 2 > cells.length && (cells.length > 1 || matches.length === 1);
  if (!isHeaders) return null;
  const taken = new Set<ColumnKey>();
  return cells.map((_, index) => {
    const key = matches.find((match) => match.index === index)?.column.key ?? null;
    if (key === null || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
};

const readHeaded = (cells: readonly string[], headers: readonly (ColumnKey | null)[], kind: PastedKind): Draft => {
  const draft: Draft = {};
  const rest: string[] = [];
  cells.forEach((cell, index) => {
    const key = headers[index] ?? null;
    if (cell === "" || key === "number") return;
    if (key === null) rest.push(cell);
    else draft[key] = cell;
  });
  return applyRest(draft, rest, kind);
};

/** Cells without headers: what each holds tells which it is; the first that tells nothing is the text. */
const readBare = (cells: readonly string[], kind: PastedKind, isStatus: (text: string) => boolean): Draft => {
  const draft: Draft = {};
  const rest: string[] = [];
  const own = ownColumns[kind];
  const isAlone = cells.filter((cell) => cell !== "").length === 1;
  cells.forEach((cell, index) => {
    if (cell === "") return;
    if (isAlone) draft[own] = cell;
    else if (index === 0 && onlyNumber.test(cell)) return;
    else if (draft[statusColumns[kind]] === undefined && isStatus(cell)) draft[statusColumns[kind]] = cell;
    else if (kind === "assignments" && draft.decisionYear === undefined && onlyYear.test(cell))
      draft.decisionYear = cell;
    else if (kind === "activities" && draft.group === undefined && groupHeading.test(parsePlainText(cell)))
      draft.group = cell;
    else if (kind === "indicators" && draft[own] !== undefined && hasHistory(cell))
      draft.history = draft.history === undefined ? cell : `${draft.history}, ${cell}`;
    else if (draft[own] === undefined) draft[own] = cell;
    else rest.push(cell);
  });
  return applyRest(draft, rest, kind);
};

const applyRest = (draft: Draft, rest: readonly string[], kind: PastedKind): Draft => {
  if (rest.length === 0) return draft;
  const key = kind === "assignments" ? "comment" : ownColumns[kind];
  return { ...draft, [key]: [draft[key], ...rest].filter((part) => part !== undefined).join("\n") };
};

/** What the text itself says of its status, year and history. */
const applyText = (draft: Draft, kind: PastedKind, isStatus: (text: string) => boolean): void => {
  const own = ownColumns[kind];
  const status = statusColumns[kind];
  const [, before, word] = lastWords.exec(draft[own] ?? "") ?? [];
  if (draft[status] === undefined && before !== undefined && word !== undefined && isStatus(word)) {
    draft[own] = before.replace(leadOver, "");
    draft[status] = word;
  }
  const text = draft[own] ?? "";
  const year = kind === "assignments" && draft.decisionYear === undefined ? parseBracketedYear(text) : null;
  if (year !== null) draft.decisionYear = String(year);
  const history = kind === "indicators" && draft.history === undefined ? readBracketedHistory(text) : "";
  if (history !== "") draft.history = history;
};
