import * as z from "../zod";
import { requiredTextField, statusField, textField, yearField } from "./formFields";

/** One assignment, as in its row in Uppdrag. */
export const assignmentFormSchema = z.object({
  text: requiredTextField,
  /** Blank is the report's own year. */
  decisionYear: yearField,
  decision: textField,
  orgUnit: textField,
  status: statusField,
  comment: textField,
  proposal: textField,
});

export type AssignmentForm = z.infer<typeof assignmentFormSchema>;
