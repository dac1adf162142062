import type { Contents } from "./calculateBook";

/** The cells that the formula batteries are about. A3, A4 and column D are blank; E1 is empty text. */
export const BATTERY_SHEETS: Readonly<Record<string, Contents>> = {
  Blad1: { A1: 2.5, A2: "text", B1: 1, B2: 2, B3: 3, B4: 4, C1: "x", C2: "y", C3: "z", C4: "x", E1: '=""' },
  Blad2: { A1: 1, A2: 2 },
  "Översikt & mål": { A1: 3, A2: 4 },
};

export const BATTERY_NAMES: Readonly<Record<string, string>> = { Namn: "Blad1!$B$1:$B$4", Konst: "0.02" };
