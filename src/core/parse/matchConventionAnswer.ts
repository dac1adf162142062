import type { SignConvention } from "../vocabulary/signConvention";
import { parseMatchKey } from "./parsePlainText";
import type { ReportAnswers } from "./reportAnswers";

/** What the user has said of how a table counts; null where nothing is said. */
export const matchConventionAnswer = (
  table: string,
  { convention, conventions }: Pick<ReportAnswers, "convention" | "conventions">,
): SignConvention | null => conventions.get(parseMatchKey(table)) ?? convention;
