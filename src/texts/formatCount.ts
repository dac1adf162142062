import { formatAmount } from "./formatAmount";
import { type Language, locales } from "./language";

/** A counted word in singular and plural; `{count}` stands for the number. */
export type PluralForms = Readonly<Record<"one" | "other", string>>;

/** "1 cell", "14 celler". Swedish and English have these two forms and no other. */
export const formatCount = (count: number, forms: PluralForms, language: Language): string => {
  const form = new Intl.PluralRules(locales[language]).select(count) === "one" ? forms.one : forms.other;
  return form.replace("{count}", formatAmount(count, language));
};
