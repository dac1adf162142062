import { readBracketEnd } from "./readBracketEnd";

/** A table that a formula names by a structured reference, and the columns that it names of it. */
export type TableReference = { readonly table: string; readonly columns: readonly string[] };

/**
 * The structured references of a formula, in their order: `Drift` with `Budget` in "=SUM(Drift[Budget])". References without
 * a table's name (`[@Budget]`) are left out, since they mean the table that the formula stands in.
 */
export const readTableReferences = (formula: string): readonly TableReference[] => {
  const references: TableReference[] = [];
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const named = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[/gu;
  for (let match = named.exec(bare); match !== null; match = named.exec(bare)) {
    const end = readBracketEnd(bare, named.lastIndex - 1);
    references.push({ table: match[1] ?? "", columns: readColumns(bare.slice(named.lastIndex, end - 1)) });
    named.lastIndex = end;
  }
  return references;
};

/** Of what stands within the outer brackets: `Budget`, `@Budget`, `[#This Row],[Budget]`, `[Budget]:[Utfall]`, `#All`. */
const readColumns = (inner: string): readonly string[] => {
  const pieces = inner.startsWith("[") || inner.startsWith("@[") ? readPieces(inner) : [inner.replace(/^@/, "")];
  return pieces
    .filter((piece) => piece !== "" && !piece.startsWith("#"))
    .map((piece) => piece.replaceAll(/'(.)/gs, "$1"));
};

const readPieces = (inner: string): readonly string[] => {
  const pieces: string[] = [];
  for (let start = inner.indexOf("["); start >= 0;) {
    const end = readBracketEnd(inner, start);
    pieces.push(inner.slice(start + 1, end - 1));
    start = inner.indexOf("[", end);
  }
  return pieces;
};
