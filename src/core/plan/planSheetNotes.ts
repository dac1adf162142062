import { planNote } from "../note/planNote";
import type { Plan, Write } from "./plan";

/** What a plan puts on sheets of our own, as notes: the next plan starts from them. A sheet that is removed loses its note. */
export const planSheetNotes = ({ writes }: Plan): readonly Write[] =>
  writes.flatMap((write) => (write.kind === "putSheet" ? [planNote("sheets", write.after, write.sheet)] : []));
