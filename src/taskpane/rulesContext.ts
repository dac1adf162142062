import { createContext, useContext } from "react";
import type { RuleExplanations } from "../texts/ruleExplanations";

/** Fetches the rules' explanations, once: they are long, and the first screen opens without them. */
export type LoadRules = () => Promise<RuleExplanations>;

const RulesContext = createContext<LoadRules | null>(null);

export const RulesProvider = RulesContext.Provider;

export const useRules = (): Promise<RuleExplanations> => {
  const load = useContext(RulesContext);
  if (load === null) throw new Error("A rule is explained outside RulesProvider.");
  return load();
};
