import type { ReactNode } from "react";
import type { Field } from "../../commands/fieldEntry";
import { isFieldFormula, readFieldText } from "../../commands/readFieldText";
import type { EntryPlace, ReportTable } from "../../core/report/goalReport";
import type { ColumnKey } from "../../core/vocabulary/keys";
import { FieldText } from "./FieldText";
import { useFormContext } from "./formContext";
import { useTexts } from "../textsContext";
import { printLabel } from "./printLabel";
import { readField } from "./readField";
import { StatusChoice } from "./StatusChoice";
import type { StatusChoices } from "./statusChoices";
import { type FieldControl, useFieldEntry } from "./useFieldEntry";

type Place = {
  readonly table: ReportTable<EntryPlace>;
  readonly entry: EntryPlace;
  readonly column: ColumnKey;
};

type TextProps = Place & {
  /** The column's own name where nothing else is said. */
  readonly label?: string;
  readonly hint?: string;
  readonly isOneLine?: boolean;
  readonly followers?: readonly Field[];
  readonly tools?: (control: FieldControl) => ReactNode;
};

/** A field of words over a cell of a table. Nothing where the table has no such column. */
export const SheetText = (props: TextProps) => (props.table.columns.has(props.column) ? <TextIn {...props} /> : null);

const TextIn = ({ table, entry, column, label, hint, isOneLine = false, followers, tools }: TextProps) => {
  const { names } = useTexts();
  return (
    <FieldText
      field={readField(table, entry, column)}
      shown={readFieldText(table, entry, column) ?? ""}
      label={label ?? printLabel(names.columns[column])}
      isReadOnly={useIsReadOnly(table, entry, column)}
      hint={hint}
      isOneLine={isOneLine}
      followers={followers}
      tools={tools}
    />
  );
};

type StatusProps = Place & { readonly label: string; readonly choices: StatusChoices; readonly isLabelShown?: boolean };

/** A choice of words over a cell of a table. */
export const SheetStatus = (props: StatusProps) =>
  props.table.columns.has(props.column) ? <StatusIn {...props} /> : null;

const StatusIn = ({ table, entry, column, label, choices, isLabelShown = false }: StatusProps) => {
  const field = readField(table, entry, column);
  const control = useFieldEntry(field, readFieldText(table, entry, column) ?? "");
  const last = useFormContext().readLast(field);
  return (
    <StatusChoice
      label={label}
      isLabelShown={isLabelShown}
      control={control}
      main={choices.main}
      more={choices.more}
      last={last?.text === control.text ? null : last}
      isReadOnly={useIsReadOnly(table, entry, column)}
    />
  );
};

/** A row without Nr cannot be found again, and a calculated cell is the sheet's own. */
const useIsReadOnly = (table: ReportTable<EntryPlace>, entry: EntryPlace, column: ColumnKey): boolean => {
  const { isReadOnly } = useFormContext();
  return isReadOnly || entry.number === null || isFieldFormula(table, entry, column);
};
