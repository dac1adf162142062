import type { ErrorTexts } from "./errorTexts";

export const svErrors: ErrorTexts = {
  "cell-edit-mode": () => "Tryck Enter i Excel: en cell redigeras.",
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
    `Excel avbröt mitt i skrivningen${at(place)}. En del är skrivet. Välj Ångra senaste skrivning för att ta tillbaka det.`,
  "too-large": () => "Tabellerna är större än Excel lämnar ut på en gång. Ta bort tomma rader sist i tabellerna.",
  "session-ended": () => "Kontakten med Excel är bruten. Ladda om sidan och öppna rutan igen.",
  busy: () => "Excel är upptaget. Vänta en stund och försök igen.",
  "not-supported": () =>
    "Det här Excel saknar något som behövs. Använd Excel 2021, Microsoft 365 eller Excel på webben.",
  unknown: (place) => `Excel svarade med ett fel${at(place)}. Försök igen, och spara arbetsboken om felet är kvar.`,
};

const at = (place: string | null): string => (place === null ? "" : ` vid ${place}`);
