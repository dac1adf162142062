import { ExcelError } from "../../model/excelError";

/** Where in the API the request is, for the error's `Location`: "Range.values". */
export type Place = { location: string };

/** The API is not there: never silence. */
export function failToOffer(location: string): never {
  throw new ExcelError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel: ${location}.`,
  );
}
