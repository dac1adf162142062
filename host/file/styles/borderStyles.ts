import type { Border } from "../../model/cellFormat";

type Line = Pick<Border, "style" | "weight">;

/** A file's border styles as the API tells them; it knows fewer. */
const LINES: Readonly<Record<string, Line>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  dashDot: { style: "Dash", weight: "Thin" },
  mediumDashDot: { style: "Dash", weight: "Medium" },
  dashDotDot: { style: "Dash", weight: "Thin" },
  mediumDashDotDot: { style: "Dash", weight: "Medium" },
  slantDashDot: { style: "Dash", weight: "Medium" },
};

/** Undefined where there is no line. */
export function readLine(style: string | undefined): Line | undefined {
  return style === undefined ? undefined : LINES[style];
}

export function printLine({ style, weight }: Line): string {
  switch (style) {
    case "None":
      return "none";
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return weight === "Medium" || weight === "Thick" ? "mediumDashed" : "dashed";
    case "Continuous":
      return { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" }[weight];
    default:
      return style satisfies never;
  }
}
