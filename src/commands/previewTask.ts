import type { Finding } from "../core/finding/finding";

/** What a user can ask to have written, beside deviations and sums: each is shown first. */
export type PreviewTask = { readonly kind: "mend"; readonly finding: Finding };
