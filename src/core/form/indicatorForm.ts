import * as z from "../zod";
import { requiredTextField, statusField, textField } from "./formFields";

/** One indicator of a goal, as in its row in Indikatorer. Figures are kept as they are written. */
export const indicatorFormSchema = z.object({
  goalName: requiredTextField,
  text: requiredTextField,
  orgUnit: textField,
  /** As `parseCondition` reads it. */
  condition: textField,
  target: textField,
  /** As `parseIndicatorHistory` reads it. */
  historyText: textField,
  latestValue: textField,
  measured: textField,
  answer: statusField,
});

export type IndicatorForm = z.infer<typeof indicatorFormSchema>;
