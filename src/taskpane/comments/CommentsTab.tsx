import { Button } from "../Button";
import { useId } from "react";
import { readExplanations } from "../../commands/readExplanations";
import type { ReportComment } from "../../core/report/interimReport";
import type { BudgetTableKey } from "../../core/vocabulary/keys";
import { EntryHints } from "../form/EntryHints";
import { DraftNotice } from "../form/DraftNotice";
import { EntryList } from "../form/EntryList";
import { FormFrame } from "../form/FormFrame";
import { FormNotice } from "../form/FormNotice";
import { useFormTexts } from "../form/formTexts";
import { NoTable } from "../form/NoTable";
import { SheetText } from "../form/SheetField";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";
import { useTexts } from "../textsContext";
import { ExplanationList } from "./ExplanationList";
import { readSectionWord } from "./readSectionWord";
import "../page.css";
import "./CommentsTab.css";

/** What the report says of its figures: one explanation for each large deviation, and paragraphs on drift and investment. */
export const CommentsTab = (props: ScreenProps) => {
  const { state, actions } = props;
  const id = useId();
  const { names } = useTexts();
  const { comments: words } = useFormTexts();
  const { report } = state.check;
  const table = report.comments;
  if (table === null && !report.budgetTables.some(({ columns }) => columns.has("comment"))) {
    return (
      <NoTable {...props} screen="comments" title={words.none} advice={words.noneAdvice} tableKeys={["comments"]} />
    );
  }
  const sections: readonly (BudgetTableKey | null)[] = [
    ...(["operatingBudget", "investmentBudget"] as const).filter(
      (key) =>
        report.budgetTables.some((one) => one.key === key) || table?.entries.some(({ section }) => section === key),
    ),
    ...(table?.entries.some(({ section }) => section === null) === true ? [null] : []),
  ];
  const describe = (entry: ReportComment) =>
    table !== null && (
      <>
        <SheetText table={table} entry={entry} column="commentText" label={entry.heading || words.paragraph} />
        <EntryHints check={state.check} table={table} entry={entry} />
      </>
    );
  return (
    <PaneBody state={state} actions={actions} screen="comments">
      <FormFrame {...props}>
        <DraftNotice {...props} />
        <FormNotice {...props} tableKey="comments" />
        {sections.map((section) => {
          const title = section === null ? words.others : names.tables[section].short;
          return (
            <section key={title} className="comments-tab-section" aria-label={title}>
              <h2 className="page-title">{title}</h2>
              {report.budgetTables
                .filter(({ key }) => key === section)
                .map((budget) => (
                  <ExplanationList
                    key={budget.source.id}
                    {...props}
                    budget={budget}
                    explanations={readExplanations(report, budget)}
                  />
                ))}
              {table !== null && (
                <EntryList
                  {...props}
                  titleId={`${id}-${title}`}
                  level={3}
                  title={words.paragraphs(title)}
                  table={table}
                  tableKey="comments"
                  entries={table.entries.filter((entry) => entry.section === section)}
                  fixed={section === null ? [] : [{ key: "section", text: readSectionWord(section, table) }]}
                  addLabel={words.add}
                  pastedKind={null}
                  isTextShown={false}
                  renderEntry={describe}
                  renderChange={(entry) => (
                    <>
                      <SheetText table={table} entry={entry} column="heading" hint={words.headingHint} isOneLine />
                      <SheetText table={table} entry={entry} column="section" hint={words.sectionHint} isOneLine />
                    </>
                  )}
                />
              )}
            </section>
          );
        })}
        {table === null && !state.host.isReadOnly && (
          <Button onClick={() => actions.preview({ kind: "tables", tableKeys: ["comments"], facts: {} })}>
            {words.makeTable}
          </Button>
        )}
      </FormFrame>
    </PaneBody>
  );
};
