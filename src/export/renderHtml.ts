import type { DocumentTable, ReportDocument } from "../core/report/reportDocument";
import { documentWords } from "../texts/documentWords";
import { formatCell, isFigureColumn, isSumOrHeading, readCell } from "./formatCell";
import { type OutlineBlock, printOutline, type ReportForm } from "./printOutline";
import { printVisibleText } from "./printVisibleText";

/**
 * The reports of one or more departments as a page of HTML, to read in a browser or to paste into Word: headings are
 * headings, tables have header cells with scope, and no fonts, sizes or colours are named. The few classes are the ones
 * by which Word knows its own styles.
 */
export const renderHtml = (documents: readonly ReportDocument[], form: ReportForm): string =>
  [
    "<!doctype html>",
    '<html lang="sv">',
    `<head><meta charset="utf-8"><title>${printText(documents[0]?.title ?? "")}</title></head>`,
    "<body>",
    ...printOutline(documents, form).flatMap(printBlock),
    "</body>",
    "</html>",
    "",
  ].join("\n");

/** One table with what stands above and under it, as a fragment to paste into Word. */
export const renderTableHtml = (table: DocumentTable): string => printTable(table).join("\n");

const printBlock = (block: OutlineBlock): readonly string[] => {
  switch (block.kind) {
    case "title":
      return [`<p class="MsoTitle">${printText(block.text)}</p>`];
    case "subtitle":
      return [`<p class="MsoSubtitle">${printText(block.text)}</p>`];
    case "contents":
      // A table of contents is pages' numbers, and there are no pages here.
      return [];
    case "heading":
      return [printHeading(block.level, printText(block.text))];
    case "paragraph":
      return [`<p>${block.isStrong ? printStrong(block.text) : printText(block.text)}</p>`];
    case "list":
      return ["<ul>", ...block.items.map((item) => `<li>${printText(item)}</li>`), "</ul>"];
    case "picture":
      return [`<p>${printText(documentWords.picturePlace)}</p>`, printCaption(block.caption)];
    case "table":
      return printTable(block);
    default:
      return block satisfies never;
  }
};

/** HTML has six levels of headings, Word nine. */
const printHeading = (level: number, text: string): string =>
  level <= 6
    ? `<h${String(level)}>${text}</h${String(level)}>`
    : `<p class="MsoHeading${String(level)}" role="heading" aria-level="${String(level)}">${text}</p>`;

const printTable = (table: DocumentTable): readonly string[] => {
  const { columns, rows, notes, unitLine } = table;
  const align = columns.map((column) => `text-align:${isFigureColumn(column) ? "right" : "left"}`);
  const header = columns.map(
    ({ header: text }, place) => `<th scope="col" style="${align[place] ?? ""}">${printText(text)}</th>`,
  );
  const body = rows.map((row) => {
    const print = isSumOrHeading(row) ? printStrong : printText;
    const cells = columns.map((column, place) => {
      const text = print(formatCell(readCell(row, place), column));
      return place === 0
        ? `<th scope="row" style="text-align:left;font-weight:normal">${text}</th>`
        : `<td style="${align[place] ?? ""}">${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    ...(unitLine === null ? [] : [printCaption(unitLine)]),
    // The attribute is what Word draws lines by; the style is what browsers do.
    `<table border="1" style="border-collapse:collapse" aria-label="${printText(table.title)}">`,
    `<thead><tr>${header.join("")}</tr></thead>`,
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
    ...notes.map(printCaption),
  ];
};

const printCaption = (text: string): string => `<p class="MsoCaption">${printText(text)}</p>`;

const printStrong = (text: string): string => (text === "" ? "" : `<strong>${printText(text)}</strong>`);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as text, whatever signs it holds; a line break stays one. */
const printText = (text: string): string =>
  printVisibleText(text)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/\r?\n/g, "<br>");
