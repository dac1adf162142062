import type { Area } from "../../model/area";
import { parseAreaAddress, printAreaAddress } from "../../model/cellAddress";

/** A list of areas, "A1:B2 D4", with at least one; null where it is none. */
export function parseAreas(ref: string | undefined): readonly [Area, ...Area[]] | null {
  const areas = (ref ?? "").trim().split(/\s+/).map(parseAreaAddress);
  const [first, ...further] = areas.flatMap((area) => area ?? []);
  return first === undefined || further.length + 1 < areas.length ? null : [first, ...further];
}

export function printAreas(areas: readonly Area[]): string {
  return areas.map(printAreaAddress).join(" ");
}
