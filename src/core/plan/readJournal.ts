import type { NoteRow } from "../workbook";
import type { Plan } from "./plan";
import { planSchema } from "./planSchema";
import { printJournalId } from "./printJournal";

/** The plan that takes back the last write, null where there is none or its note is not whole. */
export const readJournal = (notes: readonly NoteRow[]): Plan | null => {
  // Undo is the only kind of note there is.
  const parts = [...notes].sort((one, other) => one.part - other.part);
  const [first] = parts;
  if (first === undefined || parts.length !== first.partCount) return null;
  const isWhole = parts.every(
    ({ id, part, partCount }, index) => id === first.id && part === index + 1 && partCount === first.partCount,
  );
  const text = parts.map(({ content }) => content).join("");
  if (!isWhole || printJournalId(text) !== first.id) return null;
  const plan = planSchema.safeParse(parseJson(text));
  return plan.success && plan.data.kind === "undo" ? plan.data : null;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON is not a plan; the schema says so.
    return null;
  }
};
