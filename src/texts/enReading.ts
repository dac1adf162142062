import type { svReading } from "./svReading";

export const enReading: typeof svReading = {
  change: "Change how the table is read",
  changeSpoken: (table) => `Change how the table is read: ${table}`,
  otherTables: "Is a table missing? Choose what each table contains",
};
