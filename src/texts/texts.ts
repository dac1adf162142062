import type { sv } from "./sv";
import type { svScreens } from "./svScreens";

/** What the pane opens with, in one language. Swedish gives the shape, so no other language can lack a text. */
export type Texts = typeof sv;

/** What only screens say that are fetched later, in one language. */
export type ScreenTexts = typeof svScreens;

/** All that the pane says, in one language. */
export type AllTexts = Texts & ScreenTexts;
