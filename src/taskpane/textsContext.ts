import { createContext, useContext } from "react";
import { sv } from "../texts/sv";
import type { Texts } from "../texts/texts";

/** The language of the pane. */
export const TextsContext = createContext<Texts>(sv);

export const useTexts = (): Texts => useContext(TextsContext);
