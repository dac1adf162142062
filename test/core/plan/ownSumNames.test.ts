import { createWorkbookSnapshot } from "../snapshot";
import { propose, readCells } from "./propose";

const headers = ["Verksamhet", "Budget", "Prognos", "Avvikelse"];
const rows = [
  ["Skola", 100, 90, 10],
  ["Omsorg", 200, 230, -30],
];
const readBudget = (label: string) =>
  readCells(
    propose(createWorkbookSnapshot({ name: "Driftbudget", headers, rows, below: [[label, 355, 320, -20]] })),
    "Driftbudget",
    "sums",
  ).get("B7");

test.each(["Summa drift", "S:a drift", "Summa driftbudget:", "Summa verksamheten", "Totalt för nämnden"])(
  "a %s under the table is the sum of all even where its figures are wrong",
  (label) => {
    expect(readBudget(label)).toMatchObject({ before: 355, value: 300, isChanged: true });
  },
);

test.each(["Summa exklusive kapitalkostnader", "Summa investeringar", "Summa drift exklusive hyra"])(
  "a %s under an operating budget is the user's own",
  (label) => {
    expect(readBudget(label)).toBeUndefined();
  },
);
