import { parsePlainText } from "./parsePlainText";
import { incomeStems } from "../vocabulary/rowWords";

/** Whether a row's name speaks of revenue: "Hyresintäkter", "Avgifter". Its deviation may be counted the other way. */
export const matchIncomeLabel = (label: string): boolean => {
  const plain = parsePlainText(label);
  return incomeStems.some((stem) => plain.includes(stem));
};
