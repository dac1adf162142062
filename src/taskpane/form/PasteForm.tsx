import { Button } from "../Button";
import { useState } from "react";
import type { NewEntry } from "../../commands/newEntry";
import { readPastedEntries } from "../../commands/readPastedEntries";
import type { PastedKind } from "../../core/form/parsePastedList";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { InterimReport } from "../../core/report/interimReport";
import { formatCount } from "../../texts/formatCount";
import { TextField } from "../TextField";
import { useTexts } from "../textsContext";
import { useFormTexts } from "./formTexts";
import "./NewEntryForm.css";

type Props = {
  readonly kind: PastedKind;
  readonly table: ReportTable<EntryPlace>;
  readonly report: InterimReport;
  readonly fixed: NewEntry;
  readonly isLocked: boolean;
  readonly onAdd: (entries: readonly NewEntry[]) => void;
  readonly onClose: () => void;
};

/** A list pasted from Word or Excel becomes rows, which are shown before they are added. */
export const PasteForm = ({ kind, table, report, fixed, isLocked, onAdd, onClose }: Props) => {
  const { actions, counts, language } = useTexts();
  const { form } = useFormTexts();
  const [text, setText] = useState("");
  const entries = readPastedEntries(text, kind, table, report, fixed);
  return (
    <form
      className="new-entry-form-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (entries.length > 0 && !isLocked) onAdd(entries);
      }}
    >
      <TextField label={form.pasted} hint={form.pastedHint} value={text} onChange={setText} lines={5} isFocused />
      {entries.length > 0 && (
        <ol className="new-entry-form-list">
          {entries.map((entry, index) => (
            <li key={index}>
              {entry
                .filter(
                  (part) =>
                    part.text !== "" && !fixed.some(({ key, text: said }) => key === part.key && said === part.text),
                )
                .map((part) => part.text)
                .join(" · ")}
            </li>
          ))}
        </ol>
      )}
      <div className="new-entry-form-buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={entries.length === 0 || isLocked}>
          {form.addMany(formatCount(entries.length, counts.rows, language))}
        </Button>
        <Button size="small" onClick={onClose}>
          {actions.cancel}
        </Button>
      </div>
    </form>
  );
};
