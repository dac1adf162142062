/** Reads a text anew only where it is another than the last one: a column is filled with one formula, row after row. */
export function createRepeatedReader<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  let last: { readonly text: string; readonly reading: Reading } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
}
