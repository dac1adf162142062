import type { sv } from "./sv";

/** All that the pane says in one language. Swedish gives the shape, so no other language can lack a text. */
export type Texts = typeof sv;
