import { Button } from "@fluentui/react-components";
import { Info20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { NumberedTableKey } from "../../core/plan/reportTableWords";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "./formTexts";
import "./FormNotice.css";

type Props = ScreenProps & { readonly tableKey: NumberedTableKey };

/** What hinders writing, before anybody has typed a word: a book that is open for reading, a protected sheet, rows without Nr. */
export const FormNotice = ({ state, actions, tableKey }: Props) => {
  const { form } = useFormTexts();
  const table: ReportTable<EntryPlace> | null = state.check.report[tableKey];
  if (table === null) return null;
  const sheet = state.check.snapshot.sheets.find(({ name }) => name === table.source.sheet);
  if (state.host.isReadOnly) return <Line text={form.readOnly} />;
  if (!table.columns.has("number") || table.entries.some(({ number }) => number === null)) {
    return (
      <Line text={form.noNumbers(table.source.name)}>
        <Button size="small" onClick={() => actions.preview({ kind: "numbers", tableKey })}>
          {form.addNumbers}
        </Button>
      </Line>
    );
  }
  return sheet?.isProtected === true ? <Line text={form.protectedSheet(sheet.name)} /> : null;
};

const Line = ({ text, children }: { readonly text: string; readonly children?: ReactNode }) => (
  <div className="form-notice-notice">
    <Info20Regular className="form-notice-icon" />
    <div className="form-notice-content">
      <span>{text}</span>
      {children}
    </div>
  </div>
);
