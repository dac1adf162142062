/** Nothing that was asked for, some of it, or all of it now stands in the workbook. All of it may be nothing new. */
export type Extent = "all" | "part" | "nothing";

/** What several things come to together; nothing where there is none. */
export const readExtent = (parts: readonly Extent[]): Extent => {
  if (parts.every((extent) => extent === "nothing")) return "nothing";
  return parts.every((extent) => extent === "all") ? "all" : "part";
};
