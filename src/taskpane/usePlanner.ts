import { useEffect, useState } from "react";
import type { Planner } from "./paneCommands";

/** The planner, which is fetched while the findings are already shown; null until then. */
export const usePlanner = (loadPlanner: () => Promise<Planner>, broke: (fault: unknown) => void): Planner | null => {
  const [planner, setPlanner] = useState<Planner | null>(null);
  useEffect(() => {
    loadPlanner().then(setPlanner, broke);
  }, [loadPlanner, broke]);
  return planner;
};
