import type { Area } from "../../model/area";
import { printFullAddress } from "../../model/cellAddress";
import type { Sheet } from "../../model/sheet";
import type { TrackedArea } from "../../model/workbook";
import { type ObjectType, defineObject } from "../framework/hostObject";

/** Several blocks of cells of one sheet. */
export type AreasTarget = { readonly sheet: Sheet; readonly areas: readonly Area[]; readonly kept: TrackedArea };

/** `Excel.RangeAreas`, as far as a print area needs it: where it is. */
export const rangeAreasObject: ObjectType<AreasTarget> = defineObject({
  name: "RangeAreas",
  // Office.js keeps a reference while a request is under way; of one that is kept longer the first block is left.
  trackedArea: ({ kept }) => kept,
  properties: {
    address: ({ sheet, areas }) => areas.map((area) => printFullAddress(sheet.name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0),
  },
});
