import { type XmlElement, findChild, listChildren } from "../xml/xmlElement";

/** The colours that a workbook's colours may point at, "#RRGGBB". */
export type Palette = {
  /** In the order of a colour's `theme` number. */
  readonly theme: readonly string[];
  /** In the order of a colour's `indexed` number. */
  readonly indexed: readonly string[];
};

/** Office's own theme, for workbooks that have none. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72";

/** A theme lists its colours dark first; numbers count light first. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** ECMA-376 part 1, 18.8.27 (indexedColors): the first eight stand twice. */
const FIRST_INDEXED = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const OTHER_INDEXED =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  // 64 and 65 are the system's colours for text and background.
  "000000 FFFFFF";

/** @param theme the root of the theme part, where there is one; its names have the prefix of its root taken off */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = findChild(findChild(theme, "themeElements"), "clrScheme");
  const own = listChildren(findChild(findChild(styles, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: THEME_ORDER.map((name, index) => {
      const colour = findChild(scheme, name)?.children[0]?.attributes;
      return readHex(colour?.["lastClr"] ?? colour?.["val"]) ?? splitColours(OFFICE_THEME)[index] ?? "#000000";
    }),
    indexed: splitColours(`${FIRST_INDEXED} ${FIRST_INDEXED} ${OTHER_INDEXED}`).map(
      (colour, index) => readHex(own[index]?.attributes["rgb"]) ?? colour,
    ),
  };
}

function splitColours(words: string): string[] {
  return words.split(" ").map((word) => `#${word}`);
}

/** A `color` element as "#RRGGBB"; null where it says "automatic" or nothing that we know. */
export function readColour(element: XmlElement | undefined, palette: Palette): string | null {
  const { rgb, theme, indexed, tint } = element?.attributes ?? {};
  const base =
    readHex(rgb) ??
    (theme === undefined ? undefined : palette.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : palette.indexed[Number(indexed)]) ??
    null;
  return base === null || tint === undefined ? base : applyTint(base, Number(tint));
}

/** "FFRRGGBB" or "RRGGBB". */
function readHex(hex: string | undefined): string | undefined {
  return hex !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(hex)
    ? `#${hex.slice(-6).toUpperCase()}`
    : undefined;
}

/** Makes a colour darker (down to -1) or lighter (up to 1), by its luminance. Source: ECMA-376 part 1, 18.8.19 (tint). */
function applyTint(colour: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const tinted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // Hue and saturation stand, so each part keeps its place between the least and the most.
  const newSpread = saturation * (1 - Math.abs(2 * tinted - 1));
  const parts = [red, green, blue].map((part) => {
    const place = spread === 0 ? 0.5 : (part - least) / spread;
    return tinted - newSpread / 2 + place * newSpread;
  });
  return `#${parts.map((part) => printPart(Math.round(part * 255))).join("")}`;
}

function printPart(part: number): string {
  return Math.min(255, Math.max(0, part)).toString(16).toUpperCase().padStart(2, "0");
}
