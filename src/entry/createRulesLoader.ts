import type { LoadRules } from "../taskpane/rulesContext";
import type { Language } from "../texts/language";

/** The explanations in the pane's language, fetched the first time that somebody asks why. */
export const createRulesLoader = (language: Language): LoadRules => {
  let rules: ReturnType<LoadRules> | null = null;
  return () => (rules ??= readRules(language));
};

const readRules: (language: Language) => ReturnType<LoadRules> = async (language) =>
  language === "sv" ? (await import("../texts/svRules")).svRules : (await import("../texts/enRules")).enRules;
