import * as z from "../zod";
import { parsePeriod } from "../parse/parsePeriod";
import { requiredTextField, textField } from "./formFields";

/** Whether a period can be read as one: a month and a year. */
export const isPeriod = (text: string): boolean => parsePeriod(text) !== null;

/** What a new report is asked for: whose it is, for when, and in what its amounts are. `period` is kept as it is written. */
export const startFormSchema = z.object({
  municipality: requiredTextField,
  committee: textField,
  department: requiredTextField,
  period: z.string().check(z.refine(isPeriod)),
  followUp: textField,
  unit: z.enum(["tkr", "mnkr", "kr"]),
});

export type StartForm = z.infer<typeof startFormSchema>;
