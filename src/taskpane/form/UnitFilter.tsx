import { useId, useState } from "react";
import type { InterimReport } from "../../core/report/interimReport";
import type { PaneMemory } from "../paneMemory";
import { useFormTexts } from "./formTexts";
import "../TextField.css";
import "./UnitFilter.css";

type Props = {
  readonly report: InterimReport;
  /** "" shows everybody's. */
  readonly unit: string;
  readonly onChoose: (unit: string) => void;
};

/** Whose things are shown: all, or what one unit answers for. Nothing where the tables name no units. */
export const UnitFilter = ({ report, unit, onChoose }: Props) => {
  const id = useId();
  const { form } = useFormTexts();
  const units = readUnits(report);
  if (units.length === 0) return null;
  return (
    <div className="unit-filter-filter">
      <label htmlFor={id}>{form.unit}</label>
      <select
        id={id}
        className="text-field-input unit-filter-select"
        value={unit}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">{form.allUnits}</option>
        {units.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
};

const memoryKey = "unit";

/** The unit that somebody has chosen; remembered while the pane is open. */
export const useChosenUnit = (memory: PaneMemory): readonly [string, (unit: string) => void] => {
  const [unit, setUnit] = useState(() => memory.read(memoryKey) ?? "");
  return [
    unit,
    (next) => {
      setUnit(next);
      memory.put(memoryKey, next);
    },
  ];
};

export const matchUnit = ({ orgUnit }: { readonly orgUnit: string }, unit: string): boolean =>
  unit === "" || orgUnit === unit;

const readUnits = ({ goals, activities, indicators, assignments }: InterimReport): readonly string[] => {
  const entries = [goals, activities, indicators, assignments].flatMap(
    (table): readonly { readonly orgUnit: string }[] => table?.entries ?? [],
  );
  return [...new Set(entries.map(({ orgUnit }) => orgUnit).filter((name) => name !== ""))].sort((one, other) =>
    one.localeCompare(other, "sv"),
  );
};
