import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type Control, useController, useForm } from "react-hook-form";
import type { AskedFacts } from "../../core/plan/planReportTables";
import { type StartForm, startFormSchema } from "../../core/form/startForm";
import { SelectField } from "../SelectField";
import { TextField } from "../TextField";
import { useScreenTexts } from "../screenTexts";
import "./StartFields.css";

type Props = {
  /** What was asked before, when somebody comes back from the preview. */
  readonly before: AskedFacts;
  readonly onAsk: (facts: AskedFacts) => void;
};

/** The button stands outside the form, at the bottom edge of the pane. */
export const startFormId = "start-form";

const units = ["tkr", "mnkr", "kr"] as const;

/** Whose report it is and for when. Nothing is written before the preview has been seen. */
export const StartFields = ({ before, onAsk }: Props) => {
  const { start, names } = useScreenTexts();
  const { control, handleSubmit } = useForm<StartForm>({
    resolver: standardSchemaResolver(startFormSchema),
    defaultValues: {
      municipality: before.municipality ?? "",
      committee: before.committee ?? "",
      department: before.department ?? "",
      period: before.period ?? "",
      followUp: before.followUp ?? "",
      unit: units.find((unit) => unit === before.unit) ?? "tkr",
    },
  });
  const unit = useController({ control, name: "unit" });
  return (
    <form
      id={startFormId}
      noValidate
      className="start-fields-form"
      onSubmit={(event) => {
        void handleSubmit(onAsk)(event);
      }}
    >
      <Field control={control} name="municipality" label={start.municipality} missing={start.municipalityMissing} />
      <Field control={control} name="committee" label={start.committee} hint={start.optional} />
      <Field control={control} name="department" label={start.department} missing={start.departmentMissing} />
      <Field
        control={control}
        name="period"
        label={start.period}
        hint={start.periodHint}
        missing={start.periodMissing}
      />
      <Field control={control} name="followUp" label={start.followUp} hint={start.optional} />
      <SelectField
        label={start.unit}
        value={unit.field.value}
        options={units.map((value) => ({ value, label: names.units[value] }))}
        onChange={unit.field.onChange}
      />
    </form>
  );
};

type FieldProps = {
  readonly control: Control<StartForm>;
  readonly name: Exclude<keyof StartForm, "unit">;
  readonly label: string;
  readonly hint?: string;
  readonly missing?: string;
};

const Field = ({ control, name, label, hint, missing = "" }: FieldProps) => {
  const { field, fieldState } = useController({ control, name });
  return (
    <TextField
      label={label}
      value={field.value}
      onChange={field.onChange}
      inputRef={field.ref}
      error={fieldState.invalid ? missing : null}
      {...(hint !== undefined && { hint })}
    />
  );
};
