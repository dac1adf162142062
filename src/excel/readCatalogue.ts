import type { SheetSnapshot } from "../core/workbook";

/** Which sheets and tables there are, and how large. */
export type Catalogue = {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly CatalogueTable[];
  /** The names of the charts on each sheet, where they were asked for. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
};

export type CatalogueTable = {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** As structured references name the columns. */
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly hasTotals: boolean;
};

/** One round trip. */
export async function readCatalogue(context: Excel.RequestContext): Promise<Catalogue> {
  const take = loadCatalogue(context);
  await context.sync();
  return take();
}

/**
 * Asks for sheets and tables; what it gives takes the answer after the next sync. A table whose header row is switched off
 * is left out: nobody can see what its columns mean, and the user could not read a formula over it.
 */
export function loadCatalogue(context: Excel.RequestContext, what: "cells" | "charts" = "cells"): () => Catalogue {
  const { worksheets, tables } = context.workbook;
  const charts = what === "charts" ? ",items/charts/items/name" : "";
  worksheets.load(`items/name,items/visibility,items/protection/protected${charts}`);
  tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count",
  );
  return () => ({
    sheets: worksheets.items.map(({ name, visibility, protection }) => ({
      name,
      isProtected: protection.protected,
      isHidden: visibility !== "Visible",
    })),
    tables: tables.items
      .filter((table) => table.showHeaders)
      .map((table) => ({
        id: table.id,
        name: table.name,
        sheet: table.worksheet.name,
        headers: table.columns.items.map((column) => column.name),
        rowCount: table.rows.count,
        hasTotals: table.showTotals,
      })),
    charts: new Map(
      what === "cells" ? [] : worksheets.items.map((sheet) => [sheet.name, sheet.charts.items.map(({ name }) => name)]),
    ),
  });
}
