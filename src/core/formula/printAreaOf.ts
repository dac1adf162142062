import type { TableSnapshot } from "../workbook";
import { printHeader } from "./printTableColumn";

/** All body cells of a table, from its first column to its last: "Mål[[Nr]:[Motivering]]". */
export const printAreaOf = ({ name, headers }: Pick<TableSnapshot, "name" | "headers">): string => {
  const [first = "", ...others] = headers;
  const last = others.at(-1) ?? first;
  return `${name}[[${printHeader(first)}]:[${printHeader(last)}]]`;
};
