import type { WorkbookCheck } from "../commands/workbookCheck";
import { BudgetTableSection } from "./BudgetTableSection";
import { FindingList } from "./FindingList";
import type { ShownPlace } from "./paneCommands";
import { useTexts } from "./textsContext";
import "./page.css";
import "./BudgetScreen.css";

type Props = {
  readonly check: WorkbookCheck;
  readonly onShow: (place: ShownPlace) => void;
};

/** Are the tables right, and what is missing? Table by table, then what concerns the whole workbook. */
export const BudgetScreen = ({ check, onShow }: Props) => {
  const texts = useTexts();
  const names = new Set(check.tables.map((table) => table.name));
  const others = check.findings.filter((finding) => finding.table === undefined || !names.has(finding.table));
  return (
    <>
      {check.tables.map((table) => (
        <BudgetTableSection key={table.tableId} table={table} check={check} onShow={onShow} />
      ))}
      {check.tables.length === 0 && (
        <section className="budget-screen-section">
          <h2 className="page-subtitle">{texts.budget.noTables}</h2>
          <p>{texts.budget.noTablesAdvice}</p>
        </section>
      )}
      {others.length > 0 && (
        <section className="budget-screen-section">
          {check.tables.length > 0 && <h2 className="page-subtitle">{texts.budget.wholeWorkbook}</h2>}
          <FindingList findings={others} check={check} onShow={onShow} />
        </section>
      )}
    </>
  );
};
