import { indicators } from "../vocabulary/indicators";
import { matchHeaders } from "./matchHeaders";

/** Columns of an indicator table that hold the values of one year each: "Utfall 2017", "Utfall helår 2018". */
export const matchYearColumns = (
  headers: readonly string[],
): readonly { readonly index: number; readonly year: number }[] =>
  matchHeaders(headers, indicators).flatMap(({ index, column, header }) =>
    column.key === "latestValue" && header.year !== null && !header.isComparison ? [{ index, year: header.year }] : [],
  );
