import { createContext, useContext } from "react";
import type { AllTexts } from "../texts/texts";

const Context = createContext<AllTexts | null>(null);

/** `entry` puts it round each screen that is fetched later, with the texts that came with it. */
export const ScreenTextsProvider = Context.Provider;

/** All texts: those of the first screen, and those that only screens say that are fetched later. */
export const useScreenTexts = (): AllTexts => {
  const texts = useContext(Context);
  if (texts === null) throw new Error("A screen is shown outside ScreenTextsProvider.");
  return texts;
};
