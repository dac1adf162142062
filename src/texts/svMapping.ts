/** Which table is what, and which column. */
export const svMapping = {
  title: "Vilken tabell är vad?",
  advice:
    "Så här läses tabellerna. Välj en tabell för att ändra vad den är eller vad en kolumn innehåller. Valet sparas i arbetsboken.",
  noTables: "Arbetsboken har inga tabeller än.",
  plainCells: "Står siffrorna i vanliga celler?",
  plainCellsAdvice:
    "Ställ dig i en av cellerna i Excel, eller markera dem med rubrikerna. Cellerna blir en tabell där de står, och innehållet ändras inte.",
  makeTable: "Gör till tabell …",
  rangeProblems: {
    nothing: "Det står inget där du är i Excel. Ställ dig i en av cellerna som ska bli en tabell, och välj igen.",
    inTable: (table: string) => `Cellerna hör redan till tabellen ${table}. Välj den i listan ovanför.`,
    noRows: "Det finns bara en rad. Ställ dig i celler som har rubriker och rader under dem.",
    twoRows: (cells: string) =>
      `Rubrikerna står på två rader. Skriv dem på en rad, som Budget tkr, ta bort raden med ${cells}, och välj igen.`,
    blankHeaders: (cells: string) =>
      `Rubriken saknas i ${cells}. Är cellerna sammanfogade delar du dem först. Skriv en rubrik över varje kolumn, och välj igen.`,
    notWords: (cells: string) =>
      `I ${cells} står ett tal eller en formel. Skriv rubriken med ord, till exempel Budget 2026, och välj igen.`,
    sameHeaders: (cells: string) => `Samma rubrik står i ${cells}. Ge kolumnerna olika rubriker, och välj igen.`,
  },
  none: "Ingår inte",
  kept: "ert val",
  choose: "Välj tabell …",
  chooseSpoken: (table: string) => `${table}: välj vad tabellen är`,
  kind: "Tabellen är",
  columns: "Kolumnerna är",
  sample: (text: string) => `till exempel ${text}`,
  roleOf: (header: string) => `Kolumnen ${header} är`,
  unused: "används inte",
  missing: (roles: string) => `Ingen kolumn är vald för ${roles}. Det som behöver den skrivs inte.`,
  twice: (roles: string) => `Flera kolumner är valda för ${roles}. Välj en.`,
  splitHeaders:
    "Rubrikerna verkar stå på två rader. Excel har hittat på namn åt några kolumner. Skriv rubrikerna på en rad i tabellens översta rad, utan sammanfogade celler, och ta bort den andra.",
  keep: "Spara valet",
  unchosen: "Välj vad tabellen är",
  noneFound: (typed: string) => `Inget val innehåller ”${typed}”. Skriv något annat, eller töm fältet så visas alla.`,
  twiceHere: "Flera kolumner har det här valet. Välj en.",
  forget: "Ändra tillbaka till det som känns igen",
  toBudget: "Till Budget",
};
