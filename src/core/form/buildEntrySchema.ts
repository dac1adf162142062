import * as z from "../zod";
import { requiredTextField, textField } from "./formFields";

/** The fields of a form that adds one row: texts, of which `needed` may not be blank. */
export const buildEntrySchema = (needed: string) => z.catchall(z.object({ [needed]: requiredTextField }), textField);
