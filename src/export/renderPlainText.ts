import type { DocumentCell, DocumentColumn, DocumentTable, ReportDocument } from "../core/report/reportDocument";
import { documentWords } from "../texts/documentWords";
import { formatCell, readCell } from "./formatCell";
import { type OutlineBlock, printOutline, type ReportForm } from "./printOutline";
import { printVisibleText } from "./printVisibleText";

/** The reports as plain text, for where neither Word nor HTML is taken: tables with a tab between cells. */
export const renderPlainText = (documents: readonly ReportDocument[], form: ReportForm): string =>
  `${printOutline(documents, form)
    .flatMap((block) => {
      const text = printBlock(block);
      return text === "" ? [] : [text];
    })
    .join("\n\n")}\n`;

/**
 * One table as plain text, a tab between cells.
 * - `word`: as it is read, "40 358", "+300", "−150", with what stands above and under it.
 * - `excel`: the header row and the rows alone, figures as Swedish Excel reads them: "40358", "300", "-150", "0,5", blank
 *   where nothing is known. No text becomes a formula.
 */
export const renderTableText = (table: DocumentTable, target: "word" | "excel"): string => {
  const { columns, rows } = table;
  const print = target === "word" ? formatCell : printForExcel;
  const lines = [
    columns.map(({ header }) => (target === "word" ? header : printExcelText(header))),
    ...rows.map((row) => columns.map((column, place) => print(readCell(row, place), column))),
  ].map((cells) => cells.map(printOneLine).join("\t"));
  const above = target === "word" && table.unitLine !== null ? [table.unitLine] : [];
  return [...above, ...lines, ...(target === "word" ? table.notes : [])].join("\n");
};

const printBlock = (block: OutlineBlock): string => {
  switch (block.kind) {
    case "title":
    case "subtitle":
    case "heading":
    case "paragraph":
      return printVisibleText(block.text);
    case "contents":
      return "";
    case "list":
      return block.items.map((item) => `• ${printOneLine(item)}`).join("\n");
    case "picture":
      return `${documentWords.picturePlace}\n${printVisibleText(block.caption)}`;
    case "table":
      return renderTableText(block, "word");
    default:
      return block satisfies never;
  }
};

const printOneLine = (text: string): string => printVisibleText(text).replace(/[\t\r\n]+/g, " ");

/** Enough for öre in billions; what is beyond is the noise of binary fractions. */
const excelDigits = 12;

const printForExcel = (cell: DocumentCell, { kind }: DocumentColumn): string => {
  if (cell === null) return "";
  if (typeof cell === "string") return printExcelText(cell);
  const number = String(Number((kind === "percent" ? cell * 100 : cell).toPrecision(excelDigits))).replace(".", ",");
  return kind === "percent" ? `${number}%` : number;
};

/** What a cell begins with when Excel takes it for a formula. */
const printExcelText = (text: string): string => text.replace(/^(\s*)-/, "$1–").replace(/^(?=\s*[=+@])/, "'");
