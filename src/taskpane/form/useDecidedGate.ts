import { useState } from "react";
import type { ReportStatus } from "../../core/report/interimReport";
import type { ScreenProps } from "../screenProps";

const memoryKey = "changes decided";

/** A decided report is changed by those who have said that they mean to. */
export type DecidedGate = {
  /** Null where the report is not decided. */
  readonly decided: ReportStatus | null;
  readonly isLocked: boolean;
  readonly unlock: () => void;
};

/** Asks once while the pane is open, and again after another decision. */
export const useDecidedGate = ({ state, commands }: Pick<ScreenProps, "state" | "commands">): DecidedGate => {
  const { status } = state.check.report.facts;
  const decided = status?.state === "decided" ? status : null;
  const decision = `${decided?.date ?? ""} ${decided?.paragraph ?? ""}`;
  const [allowed, setAllowed] = useState(() => commands.memory.read(memoryKey));
  return {
    decided,
    isLocked: decided !== null && allowed !== decision,
    unlock: () => {
      commands.memory.put(memoryKey, decision);
      setAllowed(decision);
    },
  };
};
