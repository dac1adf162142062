import type { Finding } from "../finding/finding";
import type { InterimReport } from "../report/interimReport";
import type { WorkbookSnapshot } from "../workbook";

/** One thing to look for. Pure: the same report gives the same findings, in the order of the tables and their rows. */
export type Check = (report: InterimReport, snapshot: WorkbookSnapshot) => readonly Finding[];
