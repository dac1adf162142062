import { Button } from "../Button";
import type { OwnSheetKind } from "../../commands/previewTask";
import type { ScreenProps } from "../screenProps";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";

const sheets: readonly OwnSheetKind[] = ["overview", "report", "goals", "assignments", "controls"];

/** The sheets that the add-in makes in the workbook; each is shown before it is written. */
export const OwnSheets = ({ state, actions }: Pick<ScreenProps, "state" | "actions">) => {
  const { report: words } = useScreenTexts();
  const { report } = state.check;
  const isPossible: Readonly<Record<OwnSheetKind, boolean>> = {
    overview: true,
    report: true,
    goals: report.goals !== null,
    assignments: report.assignments !== null,
    controls: true,
  };
  return (
    <section className="report-tab-section">
      <h2 className="page-subtitle">{words.sheets}</h2>
      <p className="report-tab-advice">{words.sheetsAdvice}</p>
      <div className="report-tab-buttons">
        {sheets.map(
          (sheet) =>
            isPossible[sheet] && (
              <Button
                key={sheet}
                disabledFocusable={state.kind === "writing"}
                onClick={() => actions.preview({ kind: "sheet", sheet })}
              >
                {words.sheetNames[sheet]}
              </Button>
            ),
        )}
      </div>
    </section>
  );
};
