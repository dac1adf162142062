import type { DecisionNoteTexts, NoteNames } from "./decisionTexts";

const noteNames: NoteNames = {
  undo: "det som tar tillbaka den senaste skrivningen",
  overruled: "bedömningar med namn eller initialer",
  settings: "vilka kontroller som är avstängda",
  draft: "utkast från formulären",
  snapshot: "beslutade siffror och texter",
  sheets: "minnet av vad som står på tilläggets blad",
  checked: "när kontrollerna senast gjordes",
  mapping: "vilken tabell och kolumn som är vad",
};

export const svDecisionNotes: DecisionNoteTexts = {
  decided: ({ date, paragraph }) =>
    `Rapporten är beslutad${printDecision(date, paragraph)}. Det här ändrar den, och ändringen visas bland kontrollerna. Skriv bara om det är meningen.`,
  "stores-decided": ({ isReplacing }) =>
    isReplacing
      ? "Rapportens siffror och texter lagras som beslutade, i stället för dem som lagrades förra gången."
      : "Rapportens siffror och texter lagras som beslutade i tilläggets dolda blad.",
  "no-period": () =>
    "Siffror och texter lagras inte, eftersom Rapportuppgifter inte säger vilken period rapporten gäller. Skriv till exempel augusti 2019 vid Period.",
  "nothing-before": () => "Ingen tidigare uppföljning är lagrad i arbetsboken, så det finns inga prognoser att hämta.",
  "not-comparable": ({ table }) =>
    `Prognoserna för ${table} hämtas inte: de lagrade gäller ett annat år eller står i en annan enhet.`,
  "not-undone": () => "Det här går inte att ångra. Spara en kopia av arbetsboken först.",
  "removes-sheet": ({ sheet }) => `Bladet ${sheet} tas bort.`,
  "removes-notes": ({ note }) => `Ur det dolda bladet tas bort: ${noteNames[note]}.`,
  "keeps-decided": () => "Det som har lagrats som beslutat står kvar, eftersom nästa uppföljning behöver det.",
  "sheet-changed": ({ sheet }) =>
    `Bladet ${sheet} står kvar, eftersom något eget är skrivet på det. Flytta det och ta bort bladet själv.`,
  "sheet-protected": ({ sheet }) => `Bladet ${sheet} är skyddat och står kvar. Ta bort skyddet och sedan bladet.`,
};

const printDecision = (date: string, paragraph: string): string => {
  const parts = [date, paragraph].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
};
