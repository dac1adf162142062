/** Where in the pane somebody is. Previews are no places: they end where they began. */
export type PanePlace = { readonly tab: "budget" } | { readonly tab: "report" } | { readonly tab: "settings" };

export const firstPlace: PanePlace = { tab: "budget" };
