import type { BudgetTableKey } from "./keys";

/** First words of a label that make the row a sum of others: "Summa drift", "Totalt", "S:a". */
export const sumFirstWords: ReadonlySet<string> = new Set([
  "summa",
  "delsumma",
  "totalsumma",
  "slutsumma",
  "s:a",
  "total",
  "totalt",
  "totala",
  "subtotal",
  "netto",
]);

/** Last words that do the same: "Förvaltningen totalt". */
export const sumLastWords: ReadonlySet<string> = new Set(["totalt", "summa"]);

/** Whole labels that are sums by their nature. A row "Nettokostnader hemtjänst" is not one. */
export const sumLabels: ReadonlySet<string> = new Set([
  "nettokostnad",
  "nettokostnader",
  "verksamhetens nettokostnad",
  "verksamhetens nettokostnader",
  "resultat",
  "årets resultat",
]);

/** Words for what is left when costs and income have met. */
export const netWords: ReadonlySet<string> = new Set(["netto", "nettokostnad", "nettokostnader", "resultat"]);

/** First words that begin a sum or a name of something else: "Totalt kommunen", "Total kvalitet". */
export const doubtfulSumWords: ReadonlySet<string> = new Set(["total", "totalt", "totala", "netto"]);

const organisationWords = [
  "för",
  "hela",
  "verksamhet",
  "verksamheten",
  "nämnd",
  "nämnden",
  "förvaltning",
  "förvaltningen",
];

/** Words after "Summa" that mean the whole of a table, beside its own name: "Summa drift". */
export const ownTableWords: Readonly<Record<BudgetTableKey, ReadonlySet<string>>> = {
  operatingBudget: new Set([...organisationWords, "drift", "driften", "driftbudget"]),
  investmentBudget: new Set([...organisationWords, "investering", "investeringar", "investeringsbudget"]),
};

/** What the column Radtyp may say, without case. */
export const rowTypeWords: ReadonlyMap<string, "cost" | "income" | "sum" | "heading"> = new Map([
  ["kostnad", "cost"],
  ["kostnader", "cost"],
  ["k", "cost"],
  ["intäkt", "income"],
  ["intäkter", "income"],
  ["i", "income"],
  ["summa", "sum"],
  ["delsumma", "sum"],
  ["s", "sum"],
  ["rubrik", "heading"],
]);

/** First words of a label that make the row a part of the row above it, where it is counted already. */
export const ofWhichWords: ReadonlySet<string> = new Set(["varav", "därav"]);

/** What a label holds where its row is revenue. */
export const incomeStems: readonly string[] = ["intäkt", "avgift", "inkomst", "försäljning", "taxor", "statsbidrag"];

/** What rows of an operating budget are called and projects never: kinds of cost and income. */
export const operatingStems: readonly string[] = [
  ...["intäkt", "personalkostnad", "lönekostnad", "löner", "lokalkostnad", "lokalhyr", "kapitalkostnad", "avskrivning"],
  ...["nettokostnad", "övriga kostnader", "köp av verksamhet", "köpt verksamhet", "kommunbidrag", "statsbidrag"],
];

/** What is bought and built with investments. */
export const investmentStems: readonly string[] = [
  ...["inventarier", "ombyggnad", "nybyggnad", "tillbyggnad", "reinvestering", "markförvärv", "fastighetsförvärv"],
];

/** Headers, by letters, of tables whose rows are projects: in operation there are such too, so they say no kind alone. */
export const projectWords: ReadonlySet<string> = new Set(["projekt", "projektnamn", "objekt", "projektnr"]);
