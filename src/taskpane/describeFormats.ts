import type { PreviewFormat } from "../core/plan/deviationProposal";
import type { AllTexts } from "../texts/texts";

/** What happens to the looks of some cells: "D5:D12, D13", "Avvikelse", "tal med plus och minus och …". */
export type FormatWords = { readonly addresses: string; readonly headers: string; readonly changes: string };

/** Words changes of format. Cells that change alike are said together, since their codes say nothing to a reader. */
export const describeFormats = (formats: readonly PreviewFormat[], texts: AllTexts): readonly FormatWords[] => {
  const addresses = [...new Set(formats.map(({ address }) => address))];
  const places = addresses.map((address) => {
    const changes = formats.filter((format) => format.address === address);
    return {
      address,
      header: changes[0]?.header ?? "",
      changes: changes.map((format) => describeChange(format, texts)).join(", "),
    };
  });
  return [...new Set(places.map(({ changes }) => changes))].map((changes) => {
    const alike = places.filter((place) => place.changes === changes);
    return {
      addresses: alike.map(({ address }) => address).join(", "),
      headers: [...new Set(alike.map(({ header }) => header))].join(", "),
      changes,
    };
  });
};

const describeChange = ({ change }: PreviewFormat, { preview }: AllTexts): string => {
  if (change.kind === "deficitMark") return preview.deficitMark;
  if (change.before === "@" && change.after === "General") return preview.formatNoText;
  // Only the format of deviations prints a plus; any other is taken from the rows above.
  return change.after.includes("+") ? preview.signedFormat : preview.formatAsAbove;
};
