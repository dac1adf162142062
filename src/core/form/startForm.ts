import * as z from "../zod";
import { parsePeriod } from "../parse/parsePeriod";
import { requiredTextField, textField } from "./formFields";

/** What a new report is asked for: whose it is, for when, and in what its amounts are. `period` is kept as it is written. */
export const startFormSchema = z.object({
  municipality: requiredTextField,
  committee: textField,
  department: requiredTextField,
  period: z.string().check(z.refine((text) => parsePeriod(text) !== null)),
  followUp: textField,
  unit: z.enum(["tkr", "mnkr", "kr"]),
});

export type StartForm = z.infer<typeof startFormSchema>;
