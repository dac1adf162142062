/** Which checks are made, and the guides. */
export const svSettings = {
  title: "Inställningar och hjälp",
  rules: "Kontroller",
  rulesAdvice:
    "Stäng av det som inte passar er. Valet sparas i arbetsboken och gäller alla som öppnar den. Det som stoppar en skrivning går inte att stänga av.",
  stopsWrite: "stoppar skrivning",
  stopsReport: "stoppar rapporten",
  keep: "Spara valet",
  kept: "Inget är ändrat",
};

export const svHelp = {
  title: "Hjälp",
  guides: {
    ekonom: "För dig som är ekonom på en förvaltning",
    chef: "För dig som är chef och rapporterar",
    ekonomiavdelning: "För dig på ekonomiavdelningen",
  },
};
