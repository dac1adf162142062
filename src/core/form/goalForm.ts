import * as z from "../zod";
import { requiredTextField, statusField, textField } from "./formFields";

/** What a department says of one goal; the fields stand in the cells of its row in Mål. */
export const goalFormSchema = z.object({
  title: requiredTextField,
  orgUnit: textField,
  contribution: textField,
  /** As `parseCommentary` reads it. */
  commentary: textField,
  answer: statusField,
  reason: textField,
});

export type GoalForm = z.infer<typeof goalFormSchema>;
