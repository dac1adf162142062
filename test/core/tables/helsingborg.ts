import type { TableDescription } from "../snapshot";

/** Helsingborg 2016, mnkr: sums stand over and under their parts, and the result holds a disposition that no column of ours names. */
export const helsingborgOperatingBudget: TableDescription = {
  name: "Driftsredovisning",
  headers: [
    "Driftsredovisning 2016, mnkr",
    "Ingående redovisat resultat",
    "Disposition av resultat",
    "Kommunbidrag",
    "Intäkter",
    "Kostnader",
    "Årets resultat",
    "Utgående redovisat resultat",
  ],
  rows: [
    ["Summa skatte- och avgiftsfinansierat", 362.9, -77.9, 6953.5, 3414.5, -10176.7, 269.0, 553.9],
    ["Barn- och utbildningsnämnden", 149.4, -32.7, 2903.2, 536.1, -3503.2, -31.2, 85.4],
    ["Vård- och omsorgsnämnden", 39.8, -24.9, 1619.5, 251.1, -1898.5, -3.0, 11.9],
    ["Stadsbyggnadsnämnden", 24.6, -8.0, 523.2, 304.0, -795.6, 39.5, 56.1],
    ["Arbetsmarknadsnämnden", 56.2, -5.5, 460.2, 195.7, -653.3, 8.1, 58.8],
    ["Socialnämnden", 11.8, 0.0, 470.1, 248.6, -697.0, 21.6, 33.4],
    ["Idrotts- och fritidsnämnden", 5.6, 0.0, 226.3, 24.1, -249.2, 1.1, 6.7],
    ["Kulturnämnden", 10.7, -3.5, 175.9, 35.6, -210.8, 4.2, 11.4],
    ["Fastighetsnämnden", 29.5, 0.0, -110.2, 800.3, -670.5, 19.6, 49.1],
    ["Miljönämnden", 3.1, -0.3, 24.2, 14.3, -37.2, 1.6, 4.4],
    ["Överförmyndarnämnden", -0.1, 0.0, 11.3, 13.9, -23.5, 1.6, 1.5],
    ["Valnämnden", 2.9, 0.0, 0.3, 0.0, -0.3, 0.1, 3.0],
    ["Kommunstyrelsen", 27.2, -3.1, 343.1, 487.9, -802.2, 31.9, 56.0],
    ["Kommunstyrelsen - stadsgemensamt", 0.0, 0.0, 300.2, 277.7, -404.0, 173.9, 173.9],
    ["Stadsrevisionen", 2.2, 0.0, 6.3, 0.0, -6.2, 0.1, 2.3],
    ["Summa skattefinansierat", 362.9, -77.9, 6953.5, 3189.3, -9951.5, 269.0, 553.9],
    ["Vatten- och avloppsverk", 0.0, 0.0, 0.0, 225.2, -225.2, 0.0, 0.0],
    ["Summa avgiftsfinansierat", 0.0, 0.0, 0.0, 225.2, -225.2, 0.0, 0.0],
  ],
};
