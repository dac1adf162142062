import { Button } from "../Button";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { NumberedTableKey } from "../../core/plan/reportTableWords";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "./formTexts";
import { NoticeLine } from "./NoticeLine";

type Props = ScreenProps & { readonly tableKey: NumberedTableKey };

/** What hinders writing, before anybody has typed a word: a book that is open for reading, a protected sheet, rows without Nr. */
export const FormNotice = ({ state, actions, tableKey }: Props) => {
  const { form } = useFormTexts();
  const table: ReportTable<EntryPlace> | null = state.check.report[tableKey];
  if (table === null) return null;
  const sheet = state.check.snapshot.sheets.find(({ name }) => name === table.source.sheet);
  if (state.host.isReadOnly) return <NoticeLine text={form.readOnly} />;
  if (!table.columns.has("number") || table.entries.some(({ number }) => number === null)) {
    return (
      <NoticeLine text={form.noNumbers(table.source.name)}>
        <Button size="small" onClick={() => actions.preview({ kind: "numbers", tableKey })}>
          {form.addNumbers}
        </Button>
      </NoticeLine>
    );
  }
  return sheet?.isProtected === true ? <NoticeLine text={form.protectedSheet(sheet.name)} /> : null;
};
