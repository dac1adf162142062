import * as z from "../zod";
import { requiredTextField, statusField, textField } from "./formFields";

/** One activity of a goal, as in its row in Aktiviteter. */
export const activityFormSchema = z.object({
  /** The goal as the row names it. */
  goalName: requiredTextField,
  group: z.nullable(z.enum(["extra", "continuing"])),
  text: requiredTextField,
  orgUnit: textField,
  status: statusField,
});

export type ActivityForm = z.infer<typeof activityFormSchema>;
