import { describeNumberColumn } from "./reportColumns";
import type { TableVocabulary } from "./tableVocabulary";

/** What the report says of its budget tables, one paragraph a row. */
export const comments: TableVocabulary = {
  key: "comments",
  name: "Kommentarer",
  synonyms: ["Kommentar", "Rapportkommentarer", "Kommentarer till ekonomin", "Delår Kommentarer"],
  stems: ["kommentar"],
  use: "known",
  columns: [
    describeNumberColumn(),
    { key: "section", name: "Avsnitt", synonyms: ["Del", "Gäller", "Tabell"], type: "text", use: "known" },
    { key: "heading", name: "Rubrik", synonyms: ["Underrubrik"], type: "text", use: "known" },
    {
      key: "commentText",
      name: "Kommentar",
      synonyms: ["Kommentarer", "Text", "Kommentartext", "Stycke"],
      type: "text",
      use: "required",
    },
  ],
};
