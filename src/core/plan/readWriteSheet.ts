import type { Plan, Write } from "./plan";

/** The sheet that a write touches; null for notes, which lie on the hidden sheet. */
export const readWriteSheet = (write: Write, { shapes }: Pick<Plan, "shapes">): string | null => {
  if ("sheet" in write) return write.sheet;
  const tableId = readWriteTable(write);
  return shapes.find(({ id }) => id === tableId)?.sheet ?? null;
};

/** The id of the table that a write touches; null where it makes one, and for sheets and notes. */
export const readWriteTable = (write: Write): string | null => {
  if ("target" in write) return write.target.tableId;
  return "tableId" in write ? write.tableId : null;
};
