/** Marks before an item of a list, as Word and mail programs write them. Without a space after it a mark is text: "-5". */
const bullet = /^[ \u00a0]*(?:[-–—•·●▪■◦○*\uf0b7]|\d{1,3}[.)]|[a-zåäö]\))[ \u00a0\t]+(?=\S)/u;
/** Word's second mark is a letter, and its third a section sign; a tab after them tells them from text. */
const letterBullet = /^[ \u00a0]*[o§]\t+(?=\S)/;
/** A quoted cell: all until a quote that no other follows, and that a cell or a row ends with. */
const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;

/**
 * Takes what is pasted apart into rows of cells: a tab parts cells and a line break rows, but not inside a cell that
 * Excel has put in quotes. Marks of lists go, everything else is kept as it stands but for space around it. Rows without
 * anything are left out.
 */
export const parseClipboard = (pasted: string): readonly (readonly string[])[] => {
  const text = pasted.replace(/\r\n?/g, "\n");
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  for (;;) {
    if (cells.length === 0)
      at += (letterBullet.exec(text.slice(at, at + 20)) ?? bullet.exec(text.slice(at, at + 20)))?.[0].length ?? 0;
    const [cell, end] = readCell(text, at);
    cells.push(cell);
    if (text[end] !== "\t") {
      rows.push(cells);
      cells = [];
    }
    if (end >= text.length) break;
    at = end + 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
};

const readCell = (text: string, at: number): readonly [cell: string, end: number] => {
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (match !== null) return [(match[1] ?? "").replaceAll('""', '"').trim(), quoted.lastIndex];
  const length = text.slice(at).search(/[\t\n]/);
  const end = length === -1 ? text.length : at + length;
  return [text.slice(at, end).trim(), end];
};
