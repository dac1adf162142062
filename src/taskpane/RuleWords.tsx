import { use } from "react";
import type { Rule } from "../core/finding/finding";
import { useRules } from "./rulesContext";
import { useScreenTexts } from "./screenTexts";
import "./RuleWords.css";

type Props = { readonly rule: Rule };

/** "Varför visas detta?": why a rule is there, how it finds, and what makes it go away. */
export const RuleWords = ({ rule }: Props) => {
  const { overrule: words } = useScreenTexts();
  const { why, how, gone } = use(useRules())[rule];
  return (
    <div className="rule-words-words">
      <p>{why}</p>
      <p>
        <strong>{words.how}</strong> {how}
      </p>
      <p>
        <strong>{words.gone}</strong> {gone}
      </p>
    </div>
  );
};
