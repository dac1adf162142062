/** The hidden sheet where the add-in keeps what only it needs. The first write makes it. */
export const NOTES_SHEET = "Delår data";
