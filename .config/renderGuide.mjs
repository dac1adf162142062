/**
 * A guide of docs/ as a web page that is served beside the pane, so that the help is there wherever the add-in is. Knows the
 * Markdown that the guides use and no more: headings, paragraphs, lists, tables of the simplest kind, pictures, links, bold,
 * italics and code. What it does not know stays as it is written, which `test/docs/guides.test.ts` finds.
 *
 * @param {string} markdown
 * @returns {string} HTML
 */
export const renderGuide = (markdown) => {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = blocks[0]?.replace(/^# /, "") ?? "";
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${escape(title)} · Delårsrapport</title>
<style>
:root { color-scheme: light dark; font-family: "Segoe UI", system-ui, sans-serif; line-height: 1.5; }
body { max-width: 42rem; margin: 0 auto; padding: 16px; }
h1 { line-height: 1.2; }
img { max-width: 100%; border: 1px solid; }
li { margin: 4px 0; }
td, th { padding: 4px 12px 4px 0; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<main>
${blocks.map(renderBlock).join("\n")}
</main>
</body>
</html>
`;
};

const renderBlock = (block) => {
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading !== null) return `<h${heading[1].length}>${renderWords(heading[2])}</h${heading[1].length}>`;
  const lines = block.split("\n");
  if (/^- /.test(block)) return `<ul>${renderItems(block, /^- /)}</ul>`;
  if (/^\d+\. /.test(block)) return `<ol>${renderItems(block, /^\d+\. /)}</ol>`;
  if (lines.every((line) => line.startsWith("|"))) return renderTable(lines);
  return `<p>${renderWords(lines.join(" "))}</p>`;
};

const renderItems = (block, mark) => {
  const items = [];
  for (const line of block.split("\n")) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items.map((item) => `<li>${renderWords(item)}</li>`).join("");
};

const renderTable = ([head, , ...rows]) => {
  const readCells = (line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => renderWords(cell.trim()));
  const renderRow = (line, tag) =>
    `<tr>${readCells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join("")}</tr>`;
  return `<table><thead>${renderRow(head, "th")}</thead><tbody>${rows.map((row) => renderRow(row, "td")).join("")}</tbody></table>`;
};

/** Code first, so that nothing in it is taken for anything else. */
const renderWords = (text) =>
  text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`")
        ? `<code>${escape(part.slice(1, -1))}</code>`
        : escape(part)
            .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img alt="$1" src="$2">')
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, place) => renderLink(words, place))
            .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
            .replace(/(^|[\s(])_([^_]+)_/g, "$1<em>$2</em>"),
    )
    .join("");

/** Guides lead to guides. What is not served beside them is said without a link. */
const renderLink = (words, place) => {
  if (/^https:/.test(place)) return `<a href="${place}">${words}</a>`;
  const guide = /^((?:anvandare)[\w-]*)\.md$/.exec(place)?.[1];
  return guide === undefined ? words : `<a href="${guide}.html">${words}</a>`;
};

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
