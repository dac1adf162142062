import * as z from "../core/zod";

/** What is kept of how a cell looks. */
const asked = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

const lookSchema = z.object({ numberFormat: z.string(), format: z.record(z.string(), z.unknown()) });

/** Asks how the cells of one row look; what it gives says it after the next sync, as text for a note. */
export function loadLooks(row: Excel.Range): () => readonly string[] {
  row.load("numberFormat");
  const properties = row.getCellProperties(asked);
  return () => {
    const [formats = []]: readonly (readonly string[])[] = row.numberFormat;
    const { value } = properties;
    return (value[0] ?? []).map(({ format }, column) =>
      JSON.stringify({ numberFormat: formats[column] ?? "General", format: readFormat(format ?? {}) }),
    );
  };
}

/**
 * A cell without fill says that it is white, so what it says is left out. A side without a line is left out too: taking a line
 * away would take it from the row beside, which shares it.
 */
function readFormat({ fill, borders, ...format }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const lines = Object.entries(borders ?? {}).filter(([, line]: [string, Excel.CellBorder]) => line.style !== "None");
  return {
    ...format,
    ...(fill === undefined || fill.pattern === "None" ? {} : { fill }),
    ...(lines.length === 0 ? {} : { borders: Object.fromEntries(lines) }),
  };
}

/** Makes the cells of one row look as a note says, as far as it can be read; others are left as Excel made them. */
export function applyLooks(row: Excel.Range, looks: readonly (string | undefined)[]): void {
  const kept = looks.map(parseLook);
  if (kept.every((look) => look === null)) return;
  kept.forEach((look, column) => {
    if (look !== null && look.format["fill"] === undefined) row.getCell(0, column).format.fill.clear();
  });
  row.numberFormat = [kept.map((look) => look?.numberFormat ?? null)];
  // Anybody may have edited the note: Excel refuses what is no format.
  row.setCellProperties([kept.map((look) => (look === null ? {} : { format: look.format }))]);
}

function parseLook(text: string | undefined): z.infer<typeof lookSchema> | null {
  if (text === undefined) return null;
  try {
    return lookSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** True of a cell that nobody has given a look; whatever the workbook's own letters are. */
export function isPlainLook(text: string | undefined): boolean {
  const look = parseLook(text);
  if (look === null) return true;
  const { fill, borders, font, wrapText, indentLevel, horizontalAlignment } = look.format as Excel.CellPropertiesFormat;
  const isFontPlain = font?.bold !== true && font?.italic !== true && font?.strikethrough !== true;
  return (
    look.numberFormat === "General" &&
    fill === undefined &&
    borders === undefined &&
    isFontPlain &&
    (font?.underline ?? "None") === "None" &&
    wrapText !== true &&
    (indentLevel ?? 0) === 0 &&
    (horizontalAlignment ?? "General") === "General"
  );
}
