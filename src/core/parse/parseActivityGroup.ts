import type { ActivityGroup } from "../report/goalReport";
import { parsePlainText } from "./parsePlainText";

const extra = /\bsats(?:a|ar|ning)|\bextra\b|\bny(?:a|tt)?\b/;
const continuing = /\bfort(?:sätt|satt|löpande)|löpande|\bbefintlig/;

/** "Saker som vi vill satsa extra på i år" or "Bra saker som vi fortsätter med", in few words or many; null for others. */
export const parseActivityGroup = (content: string): ActivityGroup | null => {
  const plain = parsePlainText(content);
  const isContinuing = continuing.test(plain);
  return extra.test(plain) === isContinuing ? null : isContinuing ? "continuing" : "extra";
};
