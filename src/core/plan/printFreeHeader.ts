/** A new column's header: the name, or "Avvikelse 2" where the table calls something else so. Excel does not tell capitals apart. */
export const printFreeHeader = (name: string, headers: readonly string[]): string => {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  let header = name;
  for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${name} ${String(number)}`;
  return header;
};
