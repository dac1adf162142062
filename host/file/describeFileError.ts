import type { FileError } from "./fileError";

export type FileLanguage = "sv" | "en";

/** What is wrong with a file and what to do about it, in a sentence that names the file. */
export function describeFileError(error: FileError, language: FileLanguage): string {
  const { fileName, part, table, detail } = error;
  const place = table ?? part ?? "?";
  // The detail is for whoever helps, and in English in both languages.
  return language === "sv"
    ? describeInSwedish(error, fileName, place) + (detail === null ? "" : ` (Teknisk uppgift: ${detail}.)`)
    : describeInEnglish(error, fileName, place) + (detail === null ? "" : ` (Technical detail: ${detail}.)`);
}

function describeInSwedish({ code }: FileError, file: string, part: string): string {
  switch (code) {
    case "unreadable":
      return `${file} gick inte att läsa. Är det en mapp, eller har filen flyttats? Välj en arbetsbok.`;
    case "emptyFile":
      return `${file} är tom. Hämta filen på nytt.`;
    case "notZip":
      return `${file} är ingen Excelfil. Öppna den i det program som den kommer från och spara som .xlsx.`;
    case "damagedZip":
      return `${file} är skadad och går inte att packa upp. Hämta filen på nytt.`;
    case "encrypted":
      return `${file} är skyddad med lösenord. Ta bort lösenordet i Excel och spara som .xlsx.`;
    case "oldFormat":
      return `${file} har det gamla formatet .xls. Öppna den i Excel och spara som .xlsx.`;
    case "binaryFormat":
      return `${file} har det binära formatet .xlsb. Öppna den i Excel och spara som .xlsx.`;
    case "notWorkbook":
      return `${file} är ingen Excelarbetsbok. Spara den som .xlsx.`;
    case "missingPart":
      return `${file} är skadad: delen ${part} saknas. Öppna filen i Excel, som kan reparera den, och spara den.`;
    case "damagedPart":
      return `${file} är skadad i delen ${part}. Öppna filen i Excel, som kan reparera den, och spara den.`;
    case "badTable":
      return `${file} har en tabell som inte går att läsa, i delen ${part}. Öppna filen i Excel, som kan reparera den.`;
    case "endlessTable":
      return `${file} har en tabell, ${part}, som fortsätter över tomma rader nästan till bladets slut. Gör den mindre i Excel (Tabelldesign, Ändra storlek på tabell) och spara.`;
    case "tooLarge":
      return `${file} är för stor för att öppnas: uppackad tar den mer än 400 MB, eller har fler delar än en arbetsbok har.`;
    case "tooManyCells":
      return `${file} har för många celler för att öppnas: mer än två miljoner. Ta bort rader, kolumner eller blad som inte behövs.`;
    default:
      return code satisfies never;
  }
}

function describeInEnglish({ code }: FileError, file: string, part: string): string {
  switch (code) {
    case "unreadable":
      return `${file} could not be read. Is it a folder, or has the file been moved? Choose a workbook.`;
    case "emptyFile":
      return `${file} is empty. Fetch the file again.`;
    case "notZip":
      return `${file} is not an Excel file. Open it in the program that it comes from and save it as .xlsx.`;
    case "damagedZip":
      return `${file} is damaged and cannot be unpacked. Fetch the file again.`;
    case "encrypted":
      return `${file} is protected with a password. Remove the password in Excel and save as .xlsx.`;
    case "oldFormat":
      return `${file} has the old format .xls. Open it in Excel and save it as .xlsx.`;
    case "binaryFormat":
      return `${file} has the binary format .xlsb. Open it in Excel and save it as .xlsx.`;
    case "notWorkbook":
      return `${file} is not an Excel workbook. Save it as .xlsx.`;
    case "missingPart":
      return `${file} is damaged: the part ${part} is missing. Open the file in Excel, which may repair it, and save it.`;
    case "damagedPart":
      return `${file} is damaged in the part ${part}. Open the file in Excel, which may repair it, and save it.`;
    case "badTable":
      return `${file} has a table that cannot be read, in the part ${part}. Open the file in Excel, which may repair it.`;
    case "endlessTable":
      return `${file} has a table, ${part}, that goes on over blank rows nearly to the end of the sheet. Make it smaller in Excel (Table Design, Resize Table) and save.`;
    case "tooLarge":
      return `${file} is too large to be opened: unpacked it takes more than 400 MB, or has more parts than a workbook has.`;
    case "tooManyCells":
      return `${file} has too many cells to be opened: more than two million. Remove rows, columns or sheets that are not needed.`;
    default:
      return code satisfies never;
  }
}
