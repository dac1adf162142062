/** Where in the pane somebody is. Previews are no places: they end where they began. */
export type PanePlace = { readonly tab: PaneTab };

export type PaneTab = "budget";

export const firstPlace: PanePlace = { tab: "budget" };
