/**
 * Sizes and places that need, or may need, more than 32 bits stand elsewhere, and all bits set in their usual place says so.
 * Programs that write a file from its beginning to its end, not knowing how long it gets, do it for small files too.
 * Source: PKWARE's APPNOTE.TXT 6.3, 4.3.14, 4.3.15 and 4.5.3.
 */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_COUNT = 0xffff;

const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const LONG_END = 0x06064b50;
const LONG_SIZES = 1;

/** How many entries there are, and where the directory begins. RangeError where the archive points outside of itself. */
export function readEnd(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_LENGTH;
  const isElsewhere = count === ELSEWHERE_COUNT || start === ELSEWHERE;
  if (!isElsewhere || locator < 0 || view.getUint32(locator, true) !== LOCATOR) return { count, start };
  const longEnd = readLong(view, locator + 8);
  if (view.getUint32(longEnd, true) !== LONG_END) return { count, start };
  return { count: readLong(view, longEnd + 32), start: readLong(view, longEnd + 48) };
}

/** Sizes and place of the entry whose record in the directory begins at a place. */
export function readLongSizes(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): { readonly packedSize: number; readonly size: number; readonly start: number } {
  const [packedSize, size, start] = [20, 24, 42].map((offset) => view.getUint32(at + offset, true)) as Three;
  let long = findLongSizes(view, at + 46 + nameLength, extraLength);
  // Those that are there stand in this order.
  const take = (short: number): number => {
    if (short !== ELSEWHERE || long === null) return short;
    long += 8;
    return readLong(view, long - 8);
  };
  const [wholeSize, wholePackedSize, wholeStart] = [take(size), take(packedSize), take(start)];
  return { packedSize: wholePackedSize, size: wholeSize, start: wholeStart };
}

type Three = [number, number, number];

function findLongSizes(view: DataView, extra: number, extraLength: number): number | null {
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === LONG_SIZES) return at + 4;
  }
  return null;
}

/** Exact up to 2^53; what is more is too large anyhow. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
