/** Where the page is opened and there is no Excel to work in. */
export const svNotices = {
  outsideExcel: {
    title: "Öppna sidan i Excel",
    advice:
      "Delårsrapport arbetar i en arbetsbok. Starta Excel, öppna arbetsboken och välj Delårsrapport i menyfliksområdet.",
  },

  withoutOffice: {
    title: "Kontakt med Excel saknas",
    advice:
      "Det skript från Microsoft som talar med Excel kunde inte hämtas. Kontrollera nätet och öppna panelen igen.",
  },
};
