/** Which table is what, and which column. */
export const svMapping = {
  title: "Vilken tabell är vad?",
  advice:
    "Så här läses tabellerna. Välj en tabell för att ändra vad den är eller vad en kolumn innehåller. Valet sparas i arbetsboken.",
  noTables:
    "Arbetsboken har inga tabeller. Markera dina celler med rubriker och välj Infoga › Tabell i Excel. Då hittar tillägget dem.",
  none: "Ingår inte",
  kept: "ert val",
  choose: "Välj tabell …",
  chooseSpoken: (table: string) => `${table}: välj vad tabellen är`,
  change: "Ändra hur tabellen läses",
  changeSpoken: (table: string) => `Ändra hur tabellen läses: ${table}`,
  otherTables: "Saknas en tabell? Välj vilken tabell som är vad",
  kind: "Tabellen är",
  columns: "Kolumnerna är",
  sample: (text: string) => `till exempel ${text}`,
  roleOf: (header: string) => `Kolumnen ${header} är`,
  unused: "används inte",
  missing: (roles: string) => `Ingen kolumn är vald för ${roles}. Det som behöver den skrivs inte.`,
  twice: (roles: string) => `Flera kolumner är valda för ${roles}. Välj en.`,
  splitHeaders:
    "Rubrikerna verkar stå på två rader. Excel har hittat på namn åt några kolumner. Skriv rubrikerna på en rad i tabellens översta rad, utan sammanslagna celler, och ta bort den andra.",
  keep: "Spara valet",
  unchanged: "Inget är ändrat",
  forget: "Ändra tillbaka till det som känns igen",
  toBudget: "Till Budget",
};
