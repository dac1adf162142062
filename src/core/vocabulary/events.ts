import { describeNumberColumn } from "./reportColumns";
import type { TableVocabulary } from "./tableVocabulary";

/** What has happened during the period, one event a row, in the report's order. */
export const events: TableVocabulary = {
  key: "events",
  name: "Händelser",
  synonyms: ["Händelse", "Viktiga händelser", "Viktigaste händelser", "Väsentliga händelser", "Delår Händelser"],
  stems: ["händelse"],
  use: "known",
  columns: [
    describeNumberColumn(),
    {
      key: "orgUnit",
      name: "Enhet",
      synonyms: ["Avdelning", "Ansvarig enhet", "Ansvarig avdelning", "Ansvarig", "Verksamhet"],
      type: "text",
      use: "known",
    },
    {
      key: "parentUnit",
      name: "Överordnad enhet",
      synonyms: ["Tillhör enhet", "Tillhör", "Överordnad", "Förvaltning"],
      type: "text",
      use: "known",
    },
    {
      key: "event",
      name: "Händelse",
      synonyms: ["Händelser", "Viktig händelse", "Väsentlig händelse", "Beskrivning", "Text"],
      type: "text",
      use: "required",
    },
    {
      key: "mostImportant",
      name: "Viktigast",
      synonyms: ["Viktigaste", "Bland de viktigaste", "Viktigaste händelser", "Viktig", "Prioriterad"],
      type: "text",
      use: "known",
    },
  ],
};
