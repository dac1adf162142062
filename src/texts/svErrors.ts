import type { ErrorTexts } from "./errorTexts";

export const svErrors: ErrorTexts = {
  "cell-edit-mode": () => "Tryck Enter i Excel: en cell redigeras. Inget är skrivet. Försök sedan igen.",
  protected: (place, cell) =>
    place !== null && cell !== null
      ? `Cellen ${cell} på bladet ${place} är låst, så den fylldes inte i. Lås upp den (Formatera celler, Skydd) eller ta bort bladets skydd.`
      : place === null
        ? "Arbetsboken är skyddad eller öppnad för läsning, så inget skrevs. Ta bort skyddet (Granska, Skydda arbetsbok) eller öppna den för redigering."
        : `Bladet ${place} är skyddat, så inget skrevs. Ta bort skyddet (Granska, Ta bort bladets skydd).`,
  "sheet-taken": (place) =>
    `Ett blad heter redan ${place ?? "som tilläggets eget"}, så inget skrevs. Byt namn på det bladet: tillägget behöver namnet till sitt dolda blad.`,
  "table-changed": (place, cell) =>
    cell !== null
      ? `${place ?? "Tabellen"} har fått annat innehåll i ${cell} sedan det lästes, så inget skrevs. Välj vilken text som ska gälla.`
      : `${place ?? "En tabell"} har ändrats sedan ändringarna visades, så inget skrevs. Gå igenom ändringarna en gång till.`,
  "partly-written": (place) =>
    `Excel avbröt mitt i skrivningen${at(place)}. En del kan vara skrivet. Försök igen: det som redan står skrivs inte två gånger.`,
  stopped: () => "Du avbröt skrivningen. En del kan vara skrivet. Välj Skriv för att fortsätta.",
  "partly-removed": () =>
    "Excel avbröt mitt i. En del av det som inte ska skickas kan vara borttaget, men inget annat är ändrat, så inget skrevs. Förbered för utskick en gång till.",
  "too-large": () =>
    "Tabellerna är större än Excel tar emot eller lämnar ut på en gång, så inget skrevs. Ta bort tomma rader sist i tabellerna och försök igen.",
  "session-ended": () =>
    "Kontakten med Excel är bruten. En del kan vara skrivet. Ladda om sidan, öppna panelen igen och se efter i tabellerna: Ångra senaste skrivning tar tillbaka det som skrevs.",
  busy: () =>
    "Excel är upptaget, så inget skrevs. Stäng dialogrutor som är öppna i Excel, vänta en stund och försök igen.",
  "not-supported": () =>
    "Den här versionen av Excel saknar något som behövs, så inget skrevs. Använd Excel 2021, Microsoft 365 eller Excel på webben.",
  unknown: (place) =>
    `Excel svarade med ett fel${at(place)}, så inget skrevs. Försök igen. Är felet kvar, spara arbetsboken och öppna den på nytt.`,
};

const at = (place: string | null): string => (place === null ? "" : ` vid ${place}`);
