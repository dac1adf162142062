/** Dark red on white, 8:1; bold says the same without colour. */
const DEFICIT_COLOR = "#A4262C";

export function applyDeficitMark(range: Excel.Range, threshold: number): void {
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.format.font.bold = true;
  cellValue.format.font.color = DEFICIT_COLOR;
  cellValue.rule = { formula1: `=${threshold}`, operator: "LessThanOrEqual" };
}

/** Asks for what tells our marks from others; `matchDeficitMarks` after the next sync. */
export function loadDeficitMarks(range: Excel.Range): Excel.ConditionalFormatCollection {
  const formats = range.conditionalFormats;
  formats.load(
    "items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/font/bold,items/cellValueOrNullObject/format/font/color",
  );
  return formats;
}

/** Those that `applyDeficitMark` made with this threshold: same kind, same rule, same look. */
export function matchDeficitMarks(
  formats: Excel.ConditionalFormatCollection,
  threshold: number,
): readonly Excel.ConditionalFormat[] {
  return formats.items.filter(({ type, cellValueOrNullObject: format }) => {
    if (type !== "CellValue" || format.isNullObject) return false;
    const { rule } = format;
    const { bold, color } = format.format.font;
    const isOurRule = rule.operator === "LessThanOrEqual" && Number(rule.formula1.replace(/^=/, "")) === threshold;
    return isOurRule && bold && color.toUpperCase() === DEFICIT_COLOR;
  });
}
