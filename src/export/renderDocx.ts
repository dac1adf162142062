import {
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from "docx";
import type { ReportDocument } from "../core/report/reportDocument";
import { documentWords } from "../texts/documentWords";
import { reportWords } from "../texts/reportWords";
import { type OutlineBlock, printOutline, type ReportForm } from "./printOutline";
import { printTextRuns } from "./printTextRuns";
import { printVisibleText } from "./printVisibleText";
import { printWordTable } from "./printWordTable";
import { wordStyles } from "./wordStyles";

/** Word has nine levels of headings. */
const deepestHeading = 9;
/** A4 in portrait with margins of 2.5 cm, in twentieths of a point. */
const page = { size: { width: 11906, height: 16838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } };

/**
 * The reports of one or more departments as a Word file, in the order that they are given. How it looks is said by
 * Word's built-in styles alone, never in the text, so that a part takes the look of the document that it is put in.
 * No names of persons stand in the file's properties.
 */
export const renderDocx = async (documents: readonly ReportDocument[], form: ReportForm): Promise<Uint8Array> => {
  const outline = printOutline(documents, form);
  const title = printVisibleText(documents[0]?.title ?? "");
  const file = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    externalStyles: wordStyles,
    sections: [
      {
        properties: { page },
        ...(form.kind === "whole" ? printMargins(title, documents) : {}),
        children: outline.flatMap((block, place) => printBlock(block, outline[place + 1])),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};

const printBlock = (block: OutlineBlock, next: OutlineBlock | undefined): readonly FileChild[] => {
  switch (block.kind) {
    case "title":
      return [printStyled("Title", block.text)];
    case "subtitle":
      return [printStyled("Subtitle", block.text)];
    case "contents":
      return [
        printStyled("TOCHeading", block.heading),
        new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: "1-2" }),
      ];
    case "heading":
      return [
        new Paragraph({
          style: `Heading${String(Math.min(block.level, deepestHeading))}`,
          ...(block.startsPage ? { pageBreakBefore: true } : {}),
          children: printTextRuns(block.text),
        }),
      ];
    case "paragraph":
      return [new Paragraph({ children: printTextRuns(block.text, block.isStrong) })];
    case "list":
      return block.items.map((item) => printStyled("ListBullet", item));
    case "picture":
      return [
        new Paragraph({ keepNext: true, children: printTextRuns(documentWords.picturePlace) }),
        printStyled("Caption", block.caption),
      ];
    case "table":
      return [
        ...(block.unitLine === null
          ? []
          : [new Paragraph({ style: "Caption", keepNext: true, children: printTextRuns(block.unitLine) })]),
        printWordTable(block),
        ...block.notes.map((note) => printStyled("Caption", note)),
        // Word makes one table of two that meet, and no document may end with a table.
        ...(block.notes.length === 0 && (next === undefined || next.kind === "table") ? [new Paragraph({})] : []),
      ];
    default:
      return block satisfies never;
  }
};

const printStyled = (style: string, text: string): Paragraph => new Paragraph({ style, children: printTextRuns(text) });

/** Who reports above each page, and below it which page it is. */
const printMargins = (title: string, documents: readonly ReportDocument[]) => {
  const [only, ...others] = documents;
  const who = others.length > 0 ? only?.municipality : only?.organisation;
  const drafts = documents.flatMap(({ status }) => (status?.state === "draft" ? [status] : []));
  const errorCount = drafts.reduce((count, status) => count + status.errorCount, 0);
  const draft = drafts.length === 0 ? undefined : reportWords.status("draft", errorCount, { date: "", paragraph: "" });
  const tab = new TextRun({ children: [new Tab()] });
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: "Header",
            children: [...printTextRuns(who ?? title), ...(draft === undefined ? [] : [tab, ...printTextRuns(draft)])],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: "Footer",
            children: [
              ...printTextRuns(title),
              tab,
              new TextRun({
                children: [documentWords.page, PageNumber.CURRENT, documentWords.pageOf, PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  };
};
