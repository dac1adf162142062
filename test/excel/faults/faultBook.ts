import { NOTES_SHEET } from "../../../src/excel/notesSheet";
import { describeBook } from "../describeBook";
import type { OpenExcel } from "../openExcel";

/**
 * A förvaltning's workbook: a budget with formulas, a comment of the user's under it and one beside it, goals, activities without
 * Nr, an investment whose budget is typed as text, facts of the report, a sheet that is hidden and one that cannot be shown from
 * Excel's menus.
 */
export const faultBook = {
  styles: { amount: { numberFormat: "#,##0" }, marked: { fillColor: "#FFFF00", bold: true } },
  sheets: [
    {
      name: "Drift",
      rows: {
        A1: [["Driftbudget, tkr"]],
        A3: [
          ["Verksamhet", "Budget", "Utfall", "Prognos helår"],
          ["Kansli", 1200, 700, 1150],
          ["Näringsliv", 300, 150, null],
          ["=Övrigt", 450, 250, 500],
        ],
        A9: [["Källa: ekonomisystemet, 2019-08-31"]],
        H4: [["Fråga Kansli"], [{ formula: "=SUM(Driftbudget[Budget])" }]],
      },
      formats: { "B4:D6": "amount", "H4:H4": "marked" },
      tables: [{ name: "Driftbudget", ref: "A3:D6" }],
    },
    {
      name: "Mål",
      rows: {
        A1: [
          ["Nr", "Mål", "Ansvarig enhet", "Bedömning", "Längd"],
          ["M1", "Hög kvalitet i skolan", "Skola", "Ja", { formula: "=LEN(Mål[[#This Row],[Mål]])" }],
          ["M2", "Inflytande", "Kultur", null, { formula: "=LEN(Mål[[#This Row],[Mål]])" }],
        ],
        A9: [["Källa: verksamhetsplanen"]],
      },
      tables: [{ name: "Mål", ref: "A1:E3" }],
    },
    {
      name: "Aktiviteter",
      rows: {
        A1: [
          ["Mål", "Grupp", "Aktivitet", "Läge"],
          ["Hög kvalitet i skolan", "Satsa extra", "Fler pedagoger", "Pågår"],
          ["Inflytande", "Fortsätta med", "=Medborgardialog", "Klar"],
        ],
        A9: [["Källa: handlingsplanen"]],
      },
      tables: [{ name: "Aktiviteter", ref: "A1:D3" }],
    },
    {
      name: "Investering",
      rows: {
        A1: [
          ["Projekt", "Budget", "Utfall", "Prognos helår"],
          ["Ny förskola", "4 300", 69, 4200],
          ["Gångväg", 59, 0, 59],
        ],
        A9: [["Källa: projektregistret"]],
      },
      tables: [{ name: "Investeringsbudget", ref: "A1:D3" }],
    },
    {
      name: "Rapportuppgifter",
      rows: {
        A1: [
          ["Uppgift", "Värde"],
          ["Period", "augusti 2019"],
          ["Belopp anges i", "tkr"],
        ],
        A9: [["Ifyllt av ekonomienheten"]],
      },
      tables: [{ name: "Rapportuppgifter", ref: "A1:B3" }],
    },
    { name: "Framsida", cells: { A1: "Delårsrapport" } },
    { name: "Underlag", visibility: "Hidden", cells: { A1: "Rör inte", B1: { formula: "=Drift!B4*2" } } },
    { name: "Systemdata", visibility: "VeryHidden", cells: { A1: "x1", B2: { value: 7, style: "marked" } } },
  ],
};

/** The sheets that people write on, and the table on each. */
export const userTables = [
  ["Drift", "Driftbudget"],
  ["Mål", "Mål"],
  ["Aktiviteter", "Aktiviteter"],
  ["Investering", "Investeringsbudget"],
  ["Rapportuppgifter", "Rapportuppgifter"],
] as const;

/** Everything in the workbook but the add-in's own hidden sheet, as text to compare. */
export const stateOf = ({ book }: OpenExcel): string => printState(book, ({ name }) => name !== NOTES_SHEET);

/** Everything in the workbook. */
export const wholeStateOf = ({ book }: OpenExcel): string => printState(book, () => true);

type DescribedSheet = {
  readonly name: string;
  readonly conditionalFormats: readonly { readonly rule: { readonly formula1?: string } }[];
};

/** A conditional format that was stopped before it got its rule. It marks no cell, and nothing tells whose it is. */
const UNSET_RULE = "=NA()";

function printState(book: OpenExcel["book"], isWanted: (sheet: { readonly name: string }) => boolean): string {
  const state = describeBook(book) as { readonly sheets: readonly DescribedSheet[] };
  const sheets = state.sheets.filter(isWanted).map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats.filter(({ rule }) => rule.formula1 !== UNSET_RULE),
  }));
  // The host quotes sheets' names as it likes when it writes a formula anew.
  return JSON.stringify({ ...state, sheets }, null, 1).replaceAll(/'([\p{L}\p{N}_]+)'!/gu, "$1!");
}
