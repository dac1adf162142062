/** Where in the pane somebody is. Previews are no places: they end where they began. */
export type PanePlace =
  | { readonly tab: "budget" }
  /** All goals, or one of them: by its Nr, or by its row where it has none (`readEntryId`). `part` is what to show first of it. */
  | { readonly tab: "goals"; readonly goal: string | null; readonly part?: string }
  /** `assignment` is one to show first; null for none. */
  | { readonly tab: "assignments"; readonly assignment: string | null }
  | { readonly tab: "events"; readonly part?: string }
  | { readonly tab: "comments"; readonly part?: string }
  | { readonly tab: "report" }
  | { readonly tab: "settings" }
  /** A report from nothing: what is asked of it. */
  | { readonly tab: "start" }
  /** Which table is what: all of them, or one by its name. */
  | { readonly tab: "mapping"; readonly table: string | null };

export const firstPlace: PanePlace = { tab: "budget" };

/** Where a tab begins. */
export const readTabPlace = (tab: PanePlace["tab"]): PanePlace => {
  switch (tab) {
    case "goals":
      return { tab, goal: null };
    case "assignments":
      return { tab, assignment: null };
    case "mapping":
      return { tab, table: null };
    default:
      return { tab };
  }
};
