import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/checkReport";
import { createWorkbookSnapshot } from "../snapshot";
import { publishedTables } from "./publishedForms";

test("tables in the forms that municipalities publish, with nothing wrong in them, give no error and no warning", () => {
  fc.assert(
    fc.property(publishedTables, ({ form, table }) => {
      const { findings } = checkWorkbook(createWorkbookSnapshot(table));
      const alarms = findings.filter(({ rule, severity }) => rule !== "table/missing" && severity !== "info");
      expect({ form, alarms }).toEqual({ form, alarms: [] });
    }),
    { numRuns: 600 },
  );
});
