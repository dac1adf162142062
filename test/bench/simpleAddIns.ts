// What the office plugin warns of is what these add-ins are here for.
/* eslint-disable office-addins/no-context-sync-in-loop, office-addins/no-empty-load, office-addins/load-object-before-read */
// Two add-ins as the samples of Excel's documentation would have them written. Both check that every forecast is a number and
// put the deviation in the last column; neither checks anything else, shows what it will do, or can take it back.

/** One row at a time, as one comes to it: read it, look at it, write its answer. */
export async function writeRowByRow(): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Driftbudget");
    table.rows.load("count");
    await context.sync();
    for (let index = 0; index < table.rows.count; index += 1) {
      const row = table.rows.getItemAt(index).getRange();
      row.load("values");
      await context.sync();
      const [, , budget, , forecast] = (row.values as readonly (readonly unknown[])[])[0] ?? [];
      row.getCell(0, 5).values = [[readDeviation(budget, forecast)]];
      await context.sync();
    }
  });
}

/** The same, without writing. */
export async function readRowByRow(): Promise<number> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Driftbudget");
    table.rows.load("count");
    await context.sync();
    let missing = 0;
    for (let index = 0; index < table.rows.count; index += 1) {
      const row = table.rows.getItemAt(index).getRange();
      row.load("values");
      await context.sync();
      const forecast = (row.values as readonly (readonly unknown[])[])[0]?.[4];
      if (typeof forecast !== "number") missing += 1;
    }
    return missing;
  });
}

/** The whole range at once, with all that a range has; written cell by cell in one batch. */
export async function writeCellByCell(): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Driftbudget").getDataBodyRange();
    body.load();
    await context.sync();
    (body.values as readonly (readonly unknown[])[]).forEach(([, , budget, , forecast], index) => {
      body.getCell(index, 5).values = [[readDeviation(budget, forecast)]];
    });
    await context.sync();
  });
}

/** The same, without writing. */
export async function readCellByCell(): Promise<number> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Driftbudget").getDataBodyRange();
    body.load();
    await context.sync();
    const rows = body.values as readonly (readonly unknown[])[];
    return rows.filter((row) => typeof row[4] !== "number").length;
  });
}

const readDeviation = (budget: unknown, forecast: unknown): number | string =>
  typeof budget === "number" && typeof forecast === "number" ? budget - forecast : "";
