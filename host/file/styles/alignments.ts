import type { HorizontalAlignment, VerticalAlignment } from "../../model/cellFormat";
import { wordOf } from "../xml/wordOf";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export function readHorizontal(word: string | undefined): HorizontalAlignment {
  return HORIZONTAL[word ?? "general"] ?? "General";
}

export function readVertical(word: string | undefined): VerticalAlignment {
  return VERTICAL[word ?? "bottom"] ?? "Bottom";
}

export function printHorizontal(alignment: HorizontalAlignment): string {
  return wordOf(HORIZONTAL, alignment, "general");
}

export function printVertical(alignment: VerticalAlignment): string {
  return wordOf(VERTICAL, alignment, "bottom");
}
