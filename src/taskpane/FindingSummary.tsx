import { ErrorCircle20Filled } from "@fluentui/react-icons/headless/svg/error-circle";
import { Warning20Filled } from "@fluentui/react-icons/headless/svg/warning";
import type { Finding } from "../core/finding/finding";
import { formatCount } from "../texts/formatCount";
import { useTexts } from "./textsContext";
import "./FindingSummary.css";

type Props = { readonly findings: readonly Finding[] };

/** How much needs somebody, at the very top: in a low pane the findings themselves may lie below the edge. */
export const FindingSummary = ({ findings }: Props) => {
  const { counts, language } = useTexts();
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return null;
  return (
    <p className="finding-summary-summary">
      {errors > 0 && (
        <span className="finding-summary-part">
          <ErrorCircle20Filled className="finding-summary-error" />
          {formatCount(errors, counts.errors, language)}
        </span>
      )}
      {warnings > 0 && (
        <span className="finding-summary-part">
          <Warning20Filled className="finding-summary-warning" />
          {formatCount(warnings, counts.warnings, language)}
        </span>
      )}
    </p>
  );
};
