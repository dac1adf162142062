import { readOwnWords } from "../../commands/readOwnWords";
import type { InterimReport } from "../../core/report/interimReport";
import { statusUses, type StatusUseOfForm } from "./statusUses";
import { svStatuses } from "../../texts/svStatuses";

/** Words to choose from, as they stand in the cells: Swedish in every language of the pane. */
export type StatusChoices = { readonly main: readonly string[]; readonly more: readonly string[] };

/** Our words for one kind of thing, in its gender, and after them the municipality's own from the table Statusord. */
export const readStatusChoices = (use: StatusUseOfForm, report: InterimReport): StatusChoices => {
  const { of, gender, main, more } = statusUses[use];
  const own = readOwnWords(report, of)
    .filter(({ code }) => [...main, ...more].includes(code))
    .map(({ word }) => word);
  const print = (codes: typeof main): readonly string[] => codes.map((code) => svStatuses[code][gender]);
  const known = new Set([...print(main), ...print(more)]);
  return { main: print(main), more: [...print(more), ...new Set(own.filter((word) => !known.has(word)))] };
};
