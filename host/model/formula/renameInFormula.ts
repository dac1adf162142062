import { isSameName } from "../sameName";
import { AS_WRITTEN, mapReferences } from "./mapReferences";

/** References to a sheet follow its new name; null (the sheet is gone) makes them #REF!. */
export function renameSheetInFormula(formula: string, name: string, newName: string | null): string {
  const follow = <T extends { sheetName?: string; workbookName?: string }>(
    reference: T,
  ): T | typeof AS_WRITTEN | null => {
    const isMeant = isSameName(reference.sheetName ?? "", name) && (reference.workbookName ?? "") === "";
    if (!isMeant) return AS_WRITTEN;
    return newName === null ? null : { ...reference, sheetName: newName };
  };
  return mapReferences(formula, { range: follow, name: follow });
}

/** References to a table follow its new name; null (the table is gone) makes them #REF!. */
export function renameTableInFormula(formula: string, name: string, newName: string | null): string {
  return mapReferences(formula, {
    table: (reference) => {
      if (!isSameName(reference.table ?? "", name)) return AS_WRITTEN;
      return newName === null ? null : { ...reference, table: newName };
    },
    // A table's name alone means its body.
    name: (reference) => {
      if ((reference.sheetName ?? "") !== "" || !isSameName(reference.name, name)) return AS_WRITTEN;
      return newName === null ? null : { ...reference, name: newName };
    },
  });
}

/** References to a table's column follow its new header; null (the column is gone) makes them #REF!. */
export function renameColumnInFormula(
  formula: string,
  tableName: string,
  header: string,
  newHeader: string | null,
): string {
  return mapReferences(formula, {
    table: (reference) => {
      const columns = reference.columns ?? [];
      const isMeant = isSameName(reference.table ?? "", tableName) && columns.some((name) => isSameName(name, header));
      if (!isMeant) return AS_WRITTEN;
      if (newHeader === null) return null;
      return { ...reference, columns: columns.map((name) => (isSameName(name, header) ? newHeader : name)) };
    },
  });
}
