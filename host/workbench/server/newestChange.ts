import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** When the newest of some files, or files in folders, was changed (milliseconds); 0 where there is none. */
export function newestChange(places: readonly string[]): number {
  return Math.max(0, ...places.filter((place) => existsSync(place)).map(changeOf));
}

function changeOf(place: string): number {
  const facts = statSync(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  const files = readdirSync(place).map((name) => path.join(place, name));
  return Math.max(facts.mtimeMs, newestChange(files));
}
