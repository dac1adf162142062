import * as z from "../zod";
import { requiredTextField, textField } from "./formFields";

/** One event, as in its row in Händelser. */
export const eventFormSchema = z.object({
  orgUnit: textField,
  parentUnit: textField,
  text: requiredTextField,
  isMostImportant: z.boolean(),
});

export type EventForm = z.infer<typeof eventFormSchema>;
