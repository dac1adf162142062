import type { Command } from "./command";
import { runCheck } from "./runCheck";
import { runPrepare } from "./runPrepare";
import { runJoinedReport, runReport } from "./runReport";
import { runWrite } from "./runWrite";

/** Everything that can be asked without a pane. */
export const commands: readonly Command[] = [
  { name: "check", isWriting: false, options: ["convention", "unit", "map"], run: runCheck, files: {}, joined: null },
  {
    name: "write",
    isWriting: true,
    options: ["what", "convention", "unit", "map", "formats", "no-formats"],
    run: runWrite,
    files: {},
    joined: null,
  },
  { name: "prepare", isWriting: true, options: [], run: runPrepare, files: {}, joined: null },
  {
    name: "report",
    isWriting: false,
    options: ["docx", "html", "form", "level", "join", "convention", "unit", "map"],
    run: runReport,
    files: { docx: ".docx", html: ".html" },
    joined: { option: "join", run: runJoinedReport },
  },
];
