import { Button } from "../Button";
import { useState } from "react";
import type { RangeProblem } from "../../core/plan/planRangeTable";
import { describeRangeProblem } from "../../texts/describeRangeProblem";
import { useScreenTexts } from "../screenTexts";
import type { ScreenProps } from "../screenProps";
import "../page.css";
import "./MappingTab.css";

type Props = Pick<ScreenProps, "state" | "actions">;

/** Figures in plain cells: the cells become a table, once the user has seen which. */
export const RangeOffer = ({ state, actions }: Props) => {
  const texts = useScreenTexts();
  const { mapping } = texts;
  const [problem, setProblem] = useState<RangeProblem | null>(null);
  const ask = async () => {
    setProblem(null);
    setProblem(await actions.makeTable(state.check));
  };
  return (
    <section className="mapping-tab-section">
      <h2 className="page-subtitle">{mapping.plainCells}</h2>
      <p className="mapping-tab-advice">{mapping.plainCellsAdvice}</p>
      <Button disabledFocusable={state.kind === "writing"} onClick={() => void ask()}>
        {mapping.makeTable}
      </Button>
      <div aria-live="polite">
        {problem !== null && <p className="mapping-tab-warning">{describeRangeProblem(problem, texts)}</p>}
      </div>
    </section>
  );
};
