/** The ways from the tables to how they are read. */
export const svReading = {
  change: "Ändra hur tabellen läses",
  changeSpoken: (table: string) => `Ändra hur tabellen läses: ${table}`,
  otherTables: "Saknas en tabell? Välj vilken tabell som är vad",
};
