import { createContext, useContext } from "react";
import type { svForms } from "../../texts/svForms";

/** All that the forms say in one language. They are fetched with the forms: the first screen opens without them. */
export type FormTexts = typeof svForms;

const Context = createContext<FormTexts | null>(null);

export const FormTextsProvider = Context.Provider;

export const useFormTexts = (): FormTexts => {
  const texts = useContext(Context);
  if (texts === null) throw new Error("A form is shown outside FormTextsProvider.");
  return texts;
};
