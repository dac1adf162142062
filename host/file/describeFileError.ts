import type { FileError } from "./fileError";

export type FileLanguage = "sv" | "en";

/** What is wrong with a file and what to do about it, in a sentence that names the file. */
export function describeFileError(error: FileError, language: FileLanguage): string {
  const { fileName, part, detail } = error;
  const place = part ?? "?";
  const reason = detail === null ? "" : ` (${detail})`;
  return language === "sv"
    ? describeInSwedish(error, fileName, place, reason)
    : describeInEnglish(error, fileName, place, reason);
}

function describeInSwedish({ code }: FileError, file: string, part: string, reason: string): string {
  switch (code) {
    case "notZip":
      return `${file} är ingen Excelfil. Öppna den i det program som den kommer från och spara som .xlsx.`;
    case "damagedZip":
      return `${file} är skadad och går inte att packa upp${reason}. Hämta filen på nytt.`;
    case "encrypted":
      return `${file} är skyddad med lösenord. Ta bort lösenordet i Excel och spara som .xlsx.`;
    case "oldFormat":
      return `${file} har det gamla formatet .xls. Öppna den i Excel och spara som .xlsx.`;
    case "binaryFormat":
      return `${file} har det binära formatet .xlsb. Öppna den i Excel och spara som .xlsx.`;
    case "notWorkbook":
      return `${file} är ingen Excelarbetsbok${reason}. Spara den som .xlsx.`;
    case "missingPart":
      return `${file} är skadad: delen ${part} saknas. Öppna filen i Excel, som kan reparera den, och spara den.`;
    case "damagedPart":
      return `${file} är skadad i delen ${part}${reason}. Öppna filen i Excel, som kan reparera den, och spara den.`;
    case "badTable":
      return `${file} har en tabell som inte går att läsa, i delen ${part}${reason}. Öppna filen i Excel, som kan reparera den.`;
    case "tooLarge":
      return `${file} är för stor för att öppnas${reason}.`;
    case "tooManyCells":
      return `${file} har fler celler än vad som går att öppna${reason}.`;
    default:
      return code satisfies never;
  }
}

function describeInEnglish({ code }: FileError, file: string, part: string, reason: string): string {
  switch (code) {
    case "notZip":
      return `${file} is not an Excel file. Open it in the program that it comes from and save it as .xlsx.`;
    case "damagedZip":
      return `${file} is damaged and cannot be unpacked${reason}. Fetch the file again.`;
    case "encrypted":
      return `${file} is protected with a password. Remove the password in Excel and save as .xlsx.`;
    case "oldFormat":
      return `${file} has the old format .xls. Open it in Excel and save it as .xlsx.`;
    case "binaryFormat":
      return `${file} has the binary format .xlsb. Open it in Excel and save it as .xlsx.`;
    case "notWorkbook":
      return `${file} is not an Excel workbook${reason}. Save it as .xlsx.`;
    case "missingPart":
      return `${file} is damaged: the part ${part} is missing. Open the file in Excel, which may repair it, and save it.`;
    case "damagedPart":
      return `${file} is damaged in the part ${part}${reason}. Open the file in Excel, which may repair it, and save it.`;
    case "badTable":
      return `${file} has a table that cannot be read, in the part ${part}${reason}. Open the file in Excel, which may repair it.`;
    case "tooLarge":
      return `${file} is too large to be opened${reason}.`;
    case "tooManyCells":
      return `${file} has more cells than can be opened${reason}.`;
    default:
      return code satisfies never;
  }
}
