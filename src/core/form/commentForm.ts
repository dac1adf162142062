import * as z from "../zod";
import { requiredTextField, textField } from "./formFields";

/** One paragraph on a budget table, as in its row in Kommentarer. */
export const commentFormSchema = z.object({
  section: z.nullable(z.enum(["operatingBudget", "investmentBudget"])),
  heading: textField,
  text: requiredTextField,
});

export type CommentForm = z.infer<typeof commentFormSchema>;
