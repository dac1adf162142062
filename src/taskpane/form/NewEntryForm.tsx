import { Button } from "../Button";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Controller, useForm } from "react-hook-form";
import type { NewEntry } from "../../commands/newEntry";
import { buildEntrySchema } from "../../core/form/buildEntrySchema";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import { TextField } from "../TextField";
import { useTexts } from "../textsContext";
import type { EntryTableKey } from "./entryTables";
import { useFormTexts } from "./formTexts";
import { longFields, newEntryFields } from "./newEntryFields";
import { printLabel } from "./printLabel";
import "./NewEntryForm.css";

type Props = {
  readonly tableKey: EntryTableKey;
  readonly table: ReportTable<EntryPlace>;
  readonly fixed: NewEntry;
  readonly isLocked: boolean;
  readonly onAdd: (entries: readonly NewEntry[]) => void;
  readonly onClose: () => void;
};

/** Adds one row: its words, and what belongs to it from the start. */
export const NewEntryForm = ({ tableKey, table, fixed, isLocked, onAdd, onClose }: Props) => {
  const texts = useTexts();
  const { form } = useFormTexts();
  const keys = newEntryFields[tableKey].filter(
    (key) => table.columns.has(key) && !fixed.some((one) => one.key === key),
  );
  const { control, handleSubmit } = useForm<Record<string, string>>({
    defaultValues: Object.fromEntries(keys.map((key) => [key, ""])),
    resolver: standardSchemaResolver(buildEntrySchema(keys[0] ?? "")),
  });
  return (
    <form
      className="new-entry-form-form"
      onSubmit={(event) => {
        void handleSubmit((values) =>
          onAdd([[...fixed, ...keys.map((key) => ({ key, text: (values[key] ?? "").trim() }))]]),
        )(event);
      }}
    >
      {keys.map((key, index) => {
        const label = printLabel(texts.names.columns[key]);
        return (
          <Controller
            key={key}
            control={control}
            name={key}
            render={({ field, fieldState }) => (
              <TextField
                label={label}
                value={field.value}
                onChange={field.onChange}
                inputRef={field.ref}
                isFocused={index === 0}
                error={fieldState.error === undefined ? null : form.missing(label)}
                lines={longFields.has(key) ? 3 : 1}
              />
            )}
          />
        );
      })}
      <div className="new-entry-form-buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isLocked}>
          {form.add}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.actions.cancel}
        </Button>
      </div>
    </form>
  );
};
