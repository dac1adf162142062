import type { ExcelError } from "../../model/excelError";

/** Why Excel did not take what a person typed or did, in the words of the workbench. */
export function describeRefusal(fault: ExcelError): string {
  switch (fault.code) {
    case "AccessDenied":
      return "Bladet är skyddat, så cellen kan inte ändras.";
    case "InvalidArgument":
      return "Det går inte att läsa formeln, eller så tillåts inte värdet i cellen. Rätta det, eller tryck Esc.";
    default:
      return `Excel tar inte emot det här (${fault.code}).`;
  }
}
