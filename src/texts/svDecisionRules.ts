import type { DecisionRules } from "./decisionTexts";

export const svDecisionRules: DecisionRules = {
  "comment/stale": {
    name: "Texten är densamma som förra gången",
    why: "En text som följer med från förra uppföljningen stämmer ofta inte längre när siffran eller läget är ett annat.",
    how: "Texten är ordagrant den som lagrades när förra uppföljningen beslutades, men prognosen, svaret eller statusen som den förklarar är en annan.",
    gone: "Skriv vad som är nytt.",
  },
  "report/changed-since-decision": {
    name: "Rapporten är ändrad sedan beslutet",
    why: "Det som skrivs ut får inte ha beslutets datum och paragraf om det inte är det som beslutades.",
    how: "Status i Rapportuppgifter är Beslutad, och en siffra, en text eller en rad är inte som när beslutet lagrades. Formler som bara följer en inskriven siffra räknas inte.",
    gone: "Skriv tillbaka det beslutade, eller ange status igen så att rapporten lagras som den nu är.",
  },
};
