import type { TableDescription } from "../snapshot";

/** A committee for culture and leisure 2016, tkr: a department over one of its units, the code in the name. */
export const kulturFritidOperatingBudget: TableDescription = {
  name: "Drift",
  headers: ["Ansvar", "Budget 2016", "Utfall april", "Återstående", "Linjärt utfall", "Prognos", "Avvikelse"],
  rows: [
    ["161 KULTUR- OCH FRITIDSNÄMND", 170767, 64410, 106357, "37.7%", 170167, 600],
    ["1610 KULTUR- OCH FRITIDSCHEF", 5748, 611, 5137, "10.6%", 5398, 350],
  ],
};
