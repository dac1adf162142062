import { ErrorCircle20Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/headless/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import { startTransition, Suspense, useState } from "react";
import type { Finding, Severity } from "../core/finding/finding";
import { describeFindingIn } from "./describeFindingIn";
import { useFindingActions } from "./findingActions";
import { TextButton } from "./TextButton";
import { useTexts } from "./textsContext";
import "./page.css";
import "./FindingItem.css";

type Props = { readonly finding: Finding };

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } satisfies Record<
  Severity,
  unknown
>;

/** One finding: how bad, what and where, what to do, and the way to the cell. It opens in place: why it is shown, and what can be said of it. */
export const FindingItem = ({ finding }: Props) => {
  const texts = useTexts();
  const { check, mend, canMend, explain, RuleWords, OverruleForm } = useFindingActions();
  const { finding: words } = texts;
  const [isOverruling, setIsOverruling] = useState(false);
  const { problem, mend: advice } = describeFindingIn(finding, check, texts);
  const Icon = icons[finding.severity];
  return (
    <li className="finding-item-item">
      <Icon className={`finding-item-${finding.severity}`} />
      <div>
        <p className="finding-item-text">
          <span className={`finding-item-severity finding-item-${finding.severity}`}>
            {texts.budget.severities[finding.severity]}.
          </span>{" "}
          {problem} {advice}
        </p>
        <div className="finding-item-ways">
          <PlaceLink finding={finding} />
          {canMend(finding) && (
            <TextButton label={words.mendSpoken(problem)} onClick={() => mend([finding])}>
              {words.mend}
            </TextButton>
          )}
          {finding.rule === "deviation/unexplained" && (
            <TextButton label={words.explainSpoken(problem)} onClick={explain}>
              {words.explain}
            </TextButton>
          )}
          <details className="finding-item-more">
            {/* office.js steps with Tab to what has a tabindex and to form fields, not to a summary as such. */}
            <summary className="page-summary" tabIndex={0} aria-label={words.whySpoken(problem)}>
              {words.why}
            </summary>
            <Suspense>
              <RuleWords rule={finding.rule} />
            </Suspense>
            {finding.stops !== "write" && (
              <Suspense>
                {isOverruling ? (
                  <OverruleForm finding={finding} onClose={() => setIsOverruling(false)} />
                ) : (
                  <TextButton
                    label={words.overruleSpoken(problem)}
                    // The button keeps its place, and the keyboard, until the form is there.
                    onClick={() => startTransition(() => setIsOverruling(true))}
                  >
                    {words.overrule}
                  </TextButton>
                )}
              </Suspense>
            )}
          </details>
        </div>
      </div>
    </li>
  );
};

const PlaceLink = ({ finding }: Props) => {
  const { budget } = useTexts();
  const { show } = useFindingActions();
  const { cell, sheet, table } = finding;
  if (cell !== undefined && sheet !== undefined) {
    return (
      <TextButton label={budget.goToSpoken(cell, sheet)} onClick={() => show({ kind: "cell", sheet, cell })}>
        {budget.goTo(cell)}
      </TextButton>
    );
  }
  if (table !== undefined) {
    return (
      <TextButton label={budget.showSpoken(table)} onClick={() => show({ kind: "table", table })}>
        {budget.show}
      </TextButton>
    );
  }
  return null;
};
