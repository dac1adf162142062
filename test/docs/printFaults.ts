import { sv } from "../../src/texts/sv";
import { svErrors } from "../../src/texts/svErrors";
import {
  allWriteKinds,
  type Fault,
  type FaultOutcome,
  faultOutcomes,
  readOutcome,
  writeKindNames,
} from "../excel/faults/faultOutcomes";

const intro = `# Fel och utfall

Vad som händer när Excel, eller någon annan i arbetsboken, kommer emellan medan tillägget skriver. Varje rad är provad för varje slags
skrivning mot Microsofts office.js och den lokala värden, inte mot Excel. Sidan skrivs av koden med \`npm run faults\`; ändra inte i den för hand.

- **Gjort**: allt är skrivet och kan tas tillbaka med Ångra senaste skrivning, också efter att panelen har stängts.
- **Gjort, avviker**: allt är skrivet och kan tas tillbaka, men några celler visar något annat än förhandsvisningen lovade. Det sägs.
- **Inte gjort**: inget är skrivet i arbetsboken, och det sägs.
- **Delvis**: en del kan vara skrivet, och det sägs. Ångra senaste skrivning tar tillbaka det.
- **Ovisst**: kontakten är bruten, så ingen vet hur mycket som blev skrivet. När panelen öppnas igen kan Ångra senaste skrivning ta tillbaka det.

Utskick tar bort det som inte ska skickas och går därför inte att ångra; det sägs innan. Stannar Excel mitt i görs det om.
Det som tillägget antecknar för sig självt på sitt dolda blad är inget ångringssteg; det antecknas på nytt vid nästa försök. Stannar Excel just
när ett villkorsstyrt format läggs till kan det stå kvar utan regel, och märker då inga celler.
`;

const printOutcome = (outcome: FaultOutcome): string => {
  switch (outcome) {
    case "done":
      return "gjort";
    case "differs":
      return "gjort, avviker";
    case "partly-written":
    case "partly-removed":
    case "stopped":
      return "delvis";
    case "session-ended":
      return "ovisst";
    case "cell-edit-mode":
    case "protected":
    case "sheet-taken":
    case "table-changed":
    case "too-large":
    case "busy":
    case "not-supported":
    case "unknown":
      return "inte gjort";
    default:
      return outcome satisfies never;
  }
};

/** The guide to faults, as Markdown. Wide tables are kept from prettier, which would pad them. */
export const printFaults = (): string => {
  const faults: readonly Fault[] = Object.values(faultOutcomes);
  const header = ["Vad som händer", ...allWriteKinds.map((kind) => writeKindNames[kind]), "Vad användaren ser"];
  const rows = faults.map((fault) => {
    const outcomes = allWriteKinds.map((kind) => readOutcome(fault, kind));
    return [fault.title, ...outcomes.map(printOutcome), printSeen(outcomes, fault)];
  });
  const lines = [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${intro}\n<!-- prettier-ignore-start -->\n\n${lines.join("\n")}\n\n<!-- prettier-ignore-end -->\n`;
};

/** The pane's own words, of a table or a sheet whose name is left open. */
const printSeen = (outcomes: readonly FaultOutcome[], { isOfWorkbook }: Fault): string => {
  const seen = [...new Set(outcomes)].flatMap((outcome) => {
    if (outcome === "done") return [];
    return outcome === "differs" ? [sv.results.differs("…")] : [svErrors[outcome](isOfWorkbook ? null : "…", null)];
  });
  return seen.length === 0 ? "Infört …" : seen.map((words) => `”${words}”`).join(" eller ");
};
