import type { DocumentBlock, ReportDocument } from "../core/report/reportDocument";
import { documentWords } from "../texts/documentWords";

/**
 * `part`: to be put in a larger report, whose template decides how it looks: no title page, no contents, the first
 * heading on `level` (1 to 4, so that the innermost are within Word's nine). `whole`: stands for itself.
 */
export type ReportForm = { readonly kind: "part"; readonly level: number } | { readonly kind: "whole" };

/** What stands on the pages, one thing after the other; headings on the levels that they get there. */
export type OutlineBlock =
  | Exclude<DocumentBlock, { readonly kind: "heading" }>
  | { readonly kind: "heading"; readonly level: number; readonly text: string; readonly startsPage: boolean }
  | { readonly kind: "title" | "subtitle"; readonly text: string }
  | { readonly kind: "contents"; readonly heading: string };

/** The reports of one or more departments as one run of blocks, in the order that they are given. */
export const printOutline = (documents: readonly ReportDocument[], form: ReportForm): readonly OutlineBlock[] => {
  const [first, ...others] = documents;
  if (first === undefined) return [];
  if (form.kind === "part") return documents.flatMap((document) => printPart(document, form.level, false));
  if (others.length > 0) {
    return [
      { kind: "title", text: first.title },
      ...printSubtitle(first.municipality),
      { kind: "contents", heading: documentWords.contents },
      ...documents.flatMap((document) => printPart(document, 1, true)),
    ];
  }
  return [
    { kind: "title", text: first.title },
    ...printSubtitle(first.followUp),
    ...printSubtitle(first.organisation),
    ...printStatus(first),
    { kind: "contents", heading: documentWords.contents },
    ...printSections(first, 0).map((block, place) =>
      block.kind === "heading" && place === 0 ? { ...block, startsPage: true } : block,
    ),
  ];
};

/** A department's part: under its name what is reported and how far it has come, then its sections one level in. */
const printPart = (document: ReportDocument, level: number, startsPage: boolean): readonly OutlineBlock[] => {
  const { title, followUp, organisation } = document;
  const said = [organisation === null ? "" : title, followUp ?? ""].filter((text) => text !== "");
  return [
    { kind: "heading", level, text: organisation ?? title, startsPage },
    ...(said.length === 0 ? [] : [{ kind: "paragraph", text: `${said.join(". ")}.`, isStrong: false } as const]),
    ...printStatus(document),
    ...printSections(document, level),
  ];
};

const printSubtitle = (text: string | null): readonly OutlineBlock[] =>
  text === null ? [] : [{ kind: "subtitle", text }];

const printStatus = ({ status }: ReportDocument): readonly OutlineBlock[] =>
  status === null ? [] : [{ kind: "paragraph", text: status.text, isStrong: true }];

const printSections = ({ sections }: ReportDocument, outerLevel: number): readonly OutlineBlock[] =>
  sections.flatMap(({ blocks }) =>
    blocks.map((block): OutlineBlock =>
      block.kind === "heading" ? { ...block, level: block.level + outerLevel, startsPage: false } : block,
    ),
  );
