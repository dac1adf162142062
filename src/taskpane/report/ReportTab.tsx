import { useMemo } from "react";
import { readMissingFacts } from "../../commands/missingFacts";
import { readDecisionState } from "../../commands/readDecisionState";
import { readReportChecklist } from "../../commands/reportChecklist";
import { formatCount } from "../../texts/formatCount";
import { PaneBody } from "../PaneBody";
import type { ReportCommands } from "../reportCommands";
import type { ScreenProps } from "../screenProps";
import { useScreenTexts } from "../screenTexts";
import type { NewestReport } from "./newestReport";
import { ChecklistRow } from "./ChecklistRow";
import { CopyReport } from "./CopyReport";
import { OwnSheets } from "./OwnSheets";
import { PrepareDispatch } from "./PrepareDispatch";
import { PreviousForecasts } from "./PreviousForecasts";
import { ReportFactsSection } from "./ReportFactsSection";
import { ReportStatusSection } from "./ReportStatusSection";
import { WordFile } from "./WordFile";
import "../page.css";
import "./ReportTab.css";

type Props = ScreenProps & { readonly report: ReportCommands };

/** What the report needs and how far it has come; then what can be made of it, from the sheets of the workbook to Word. */
export const ReportTab = (props: Props) => {
  const { state, actions, report } = props;
  const texts = useScreenTexts();
  const { report: words, language } = texts;
  const { check } = state;
  const document = useMemo(() => report.build(check), [report, check]);
  const missing = useMemo(() => readMissingFacts(check), [check]);
  const decision = useMemo(() => readDecisionState(check), [check]);
  const readNewest = (): NewestReport => {
    const newest = actions.readNewest(check);
    if (newest === check) return { check, document };
    return Promise.resolve(newest).then((now) => now && { check: now, document: report.build(now) });
  };
  const isLocked = state.kind === "writing";
  const errorCount = document.status?.errorCount ?? 0;
  return (
    <PaneBody state={state} actions={actions} screen="report">
      <ReportFactsSection
        key={missing.join()}
        missing={missing}
        before={state.task?.kind === "facts" ? state.task.facts : {}}
        isLocked={isLocked}
        onPropose={(facts) => actions.preview({ kind: "facts", facts })}
      />
      <ReportStatusSection
        key={JSON.stringify(decision.status)}
        decision={decision}
        isLocked={isLocked}
        onPropose={(status) => actions.preview({ kind: "status", status })}
      />
      <PreviousForecasts
        decision={decision}
        isLocked={isLocked}
        onPropose={() => actions.preview({ kind: "previousForecasts" })}
      />
      <section className="report-tab-section">
        <h2 className="page-subtitle">{words.checklist}</h2>
        {errorCount > 0 && (
          <p className="report-tab-draft">{words.draft(formatCount(errorCount, words.errorsLeft, language))}</p>
        )}
        <ul className="report-tab-list">
          {readReportChecklist(check).map((item) => (
            <ChecklistRow key={item.part} item={item} onGo={actions.go} />
          ))}
        </ul>
      </section>
      <OwnSheets {...props} />
      <WordFile check={check} document={document} readNewest={readNewest} report={report} broke={actions.broke} />
      <CopyReport
        document={document}
        readNewest={readNewest}
        report={report}
        copy={(copied) => props.commands.copy(copied)}
      />
      <PrepareDispatch
        isLocked={isLocked}
        onSave={() => actions.save()}
        onPropose={() => actions.preview({ kind: "dispatch" })}
      />
    </PaneBody>
  );
};
