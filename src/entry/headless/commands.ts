import type { Command } from "./command";
import { runCheck } from "./runCheck";
import { runWrite } from "./runWrite";

/** Everything that can be asked without a pane. */
export const commands: readonly Command[] = [
  { name: "check", isWriting: false, options: ["convention", "unit", "map"], run: runCheck },
  {
    name: "write",
    isWriting: true,
    options: ["what", "convention", "unit", "map", "formats", "no-formats"],
    run: runWrite,
  },
];
