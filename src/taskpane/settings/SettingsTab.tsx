import { use, useState } from "react";
import { Button } from "../Button";
import type { Rule } from "../../core/finding/finding";
import { HelpLinks } from "../start/HelpLinks";
import { PaneBody } from "../PaneBody";
import { useRules } from "../rulesContext";
import type { ScreenProps } from "../screenProps";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./SettingsTab.css";

/** What is looked for, check by check, with the reason for each; what does not suit a municipality is switched off. */
export const SettingsTab = ({ state, actions }: ScreenProps) => {
  const texts = useScreenTexts();
  const { settings } = texts;
  const explanations = use(useRules());
  const { rules, disabledRules } = state.check;
  const [disabled, setDisabled] = useState(disabledRules);
  const isChanged = disabled.size !== disabledRules.size || [...disabled].some((rule) => !disabledRules.has(rule));
  const toggle = (rule: Rule, isOn: boolean) => {
    const next = new Set(disabled);
    if (isOn) next.delete(rule);
    else next.add(rule);
    setDisabled(next);
  };
  return (
    <PaneBody
      state={state}
      actions={actions}
      screen="settings"
      footer={
        <Button
          appearance="primary"
          disabledFocusable={!isChanged || state.kind === "writing"}
          onClick={() => actions.putDisabledRules([...disabled])}
        >
          {isChanged ? settings.keep : settings.kept}
        </Button>
      }
    >
      <section className="settings-tab-section">
        <h2 className="page-subtitle">{settings.title}</h2>
        <HelpLinks />
        <h3 className="page-subtitle">{settings.rules}</h3>
        <p>{settings.rulesAdvice}</p>
        <ul className="page-list">
          {rules.map(({ rule, canSwitchOff }) => (
            <li key={rule}>
              <label className="settings-tab-rule">
                <input
                  type="checkbox"
                  className="settings-tab-box"
                  checked={!disabled.has(rule)}
                  disabled={!canSwitchOff || state.kind === "writing"}
                  onChange={(event) => toggle(rule, event.target.checked)}
                />
                <span>
                  {explanations[rule].name}
                  {!canSwitchOff && <span className="settings-tab-stops"> ({settings.stopsWrite})</span>}
                </span>
              </label>
              <p className="settings-tab-why">{explanations[rule].why}</p>
            </li>
          ))}
        </ul>
      </section>
    </PaneBody>
  );
};
