import { Suspense } from "react";
import type { WorkbookCheck } from "../commands/workbookCheck";
import type { Finding } from "../core/finding/finding";
import { BusyLine } from "./BusyLine";
import { BudgetTableSection } from "./BudgetTableSection";
import { FindingList } from "./FindingList";
import { FindingSummary } from "./FindingSummary";
import type { LazyScreens } from "./lazyScreens";
import { isMetIn } from "./matchFindingTab";
import { useFindingActions } from "./findingActions";
import { TextButton } from "./TextButton";
import { useTexts } from "./textsContext";
import type { PaneActions } from "./usePane";
import "./page.css";
import "./BudgetScreen.css";

type Props = {
  readonly check: WorkbookCheck;
  readonly isLocked: boolean;
  readonly actions: Pick<PaneActions, "go" | "preview">;
  readonly StartOffer: LazyScreens["startOffer"];
};

/** Are the tables right, and what is missing? Table by table, then what concerns the whole workbook. */
export const BudgetScreen = ({ check, isLocked, actions, StartOffer }: Props) => {
  const texts = useTexts();
  const { OverruledList } = useFindingActions();
  const names = new Set(check.tables.map((table) => table.name));
  const isNew = check.tables.length === 0;
  const isOwn = (finding: Finding): boolean => isMetIn("budget", finding, check);
  const isOther = (finding: Finding): boolean =>
    isOwn(finding) && (finding.table === undefined || !names.has(finding.table));
  const others = check.findings.filter(isOther);
  const otherOverruled = check.overruled.filter(({ finding }) => isOther(finding));
  return (
    <>
      <FindingSummary findings={check.findings.filter(isOwn)} />
      {check.tables.map((table) => (
        <BudgetTableSection key={table.tableId} table={table} check={check} onGo={actions.go} />
      ))}
      {isNew && (
        <Suspense fallback={<BusyLine text={texts.busy.opening} />}>
          <StartOffer check={check} isLocked={isLocked} actions={actions} />
        </Suspense>
      )}
      {(others.length > 0 || otherOverruled.length > 0) && (
        <section className="budget-screen-section">
          {check.tables.length > 0 && <h2 className="page-subtitle">{texts.budget.wholeWorkbook}</h2>}
          <FindingList findings={others} />
          {otherOverruled.length > 0 && (
            <Suspense>
              <OverruledList overruled={otherOverruled} />
            </Suspense>
          )}
        </section>
      )}
      {check.tables.length > 0 && (
        <section className="budget-screen-section">
          <TextButton label={texts.reading.otherTables} onClick={() => actions.go({ tab: "mapping", table: null })}>
            {texts.reading.otherTables}
          </TextButton>
        </section>
      )}
    </>
  );
};
