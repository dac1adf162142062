import type { TableDescription } from "../snapshot";

/** Mölndal 2025, mnkr: the budget is a grant with plus, the net outcome carries minus; two years side by side. */
export const molndalOperatingBudget: TableDescription = {
  name: "Driftredovisning",
  headers: [
    "Mnkr",
    "Intäkter 2024",
    "Kostnader 2024",
    "Utfall 2024",
    "Intäkter 2025",
    "Kostnader 2025",
    "Utfall 2025",
    "Budget 2025",
    "Resultat 2025",
    "Resultat andel 2025",
  ],
  rows: [
    ["Byggnadsnämnden", 24.5, -54.8, -30.3, 27.1, -53.9, -26.8, 25.7, -1.1, "-4,3%"],
    ["Skolnämnden", 243.3, -1992.4, -1749.1, 260.7, -2037.3, -1776.6, 1775.7, -0.9, "-0,1%"],
    ["Summa nämndverksamhet", 267.8, -2047.2, -1779.4, 287.8, -2091.2, -1803.4, 1801.4, -2.0, "-0,1%"],
  ],
};
