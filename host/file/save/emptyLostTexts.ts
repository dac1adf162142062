import { printPartText, readPartText } from "../package/partText";
import type { SourceBook } from "../book/sourceBook";

/**
 * Empties those shared texts that a cell held in the file that was opened and none holds any more: what somebody has taken
 * away from a workbook must not be found in its file. Their numbers stay, so that no other cell changes. Texts that no cell held
 * to begin with are not ours to judge.
 */
export function emptyLostTexts(
  { parts, strings, tabs }: Pick<SourceBook, "parts" | "strings" | "tabs">,
  saved: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const known = new Set(tabs.map(({ part }) => part));
  const isSheet = (part: string): boolean => known.has(part) || /(?:^|\/)worksheets\/[^/]+\.xml$/i.test(part);
  const lost = new Set<number>();
  for (const [part, bytes] of parts.all) {
    if (isSheet(part) && saved.get(part) !== bytes) addNumbers(lost, bytes, part);
  }
  if (lost.size === 0) return saved;
  const held = new Set<number>();
  for (const [part, bytes] of saved) if (isSheet(part)) addNumbers(held, bytes, part);
  for (const number of held) lost.delete(number);
  const name = strings.part?.name ?? "";
  const bytes = saved.get(name);
  // Where the texts are not counted as they were read (a comment may hold one), nothing is sure.
  const isCounted = [...(strings.part?.text ?? "").matchAll(sharedText)].length === strings.texts.length;
  if (lost.size === 0 || bytes === undefined || !isCounted) return saved;
  let number = -1;
  const text = readPartText(bytes, name).replace(sharedText, (whole, prefix: string | undefined) => {
    number += 1;
    const before = prefix ?? "";
    return lost.has(number) ? `<${before}si><${before}t/></${before}si>` : whole;
  });
  return new Map(saved).set(name, printPartText(text));
}

const sharedText = /<([\w.-]+:)?si(?:\s[^>]*)?(?:\/>|>[^]*?<\/(?:[\w.-]+:)?si>)/g;
const sharedCell = /<(?:[\w.-]+:)?c\s[^>]*?\bt=["']s["'][^>]*>[^]*?<(?:[\w.-]+:)?v>\s*(\d+)\s*<\//g;

function addNumbers(numbers: Set<number>, bytes: Uint8Array, part: string): void {
  for (const [, number] of readPartText(bytes, part).matchAll(sharedCell)) numbers.add(Number(number));
}
