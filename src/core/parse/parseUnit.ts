import type { Unit } from "../report/interimReport";
import { unitWords } from "../vocabulary/units";
import { parseMatchKey } from "./parsePlainText";

/** A unit as people write it: `tkr`, `Tkr.`, `tusental kronor`, `mkr`. Null for anything else. */
export const parseUnit = (text: string): Unit | null => unitWords.get(parseMatchKey(text)) ?? null;
