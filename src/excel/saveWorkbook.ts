/**
 * Saves the workbook where it is; one that has never been saved asks the user where to (two round trips). ExcelApi 1.11.
 * That Excel has answered does not mean that the file is written: `state()` tells whether it is dirty still.
 */
export async function saveWorkbook(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  workbook.load("previouslySaved");
  await context.sync();
  workbook.save(workbook.previouslySaved ? "Save" : "Prompt");
  await context.sync();
}
