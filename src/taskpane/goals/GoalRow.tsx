import type { GoalProgress } from "../../commands/readGoalProgress";
import type { Goal } from "../../core/report/goalReport";
import { formatCount } from "../../texts/formatCount";
import { useFormTexts } from "../form/formTexts";
import { useTexts } from "../textsContext";
import "./GoalRow.css";

type Props = {
  readonly goal: Goal;
  readonly progress: GoalProgress;
  readonly onOpen: () => void;
};

/** A goal, its answer, and what is missing in it. */
export const GoalRow = ({ goal, progress, onOpen }: Props) => {
  const { goals } = useFormTexts();
  const { language } = useTexts();
  const missing = progress.unanswered.length;
  const lacks = [
    ...(missing > 0 ? [formatCount(missing, goals.unanswered, language)] : []),
    ...progress.lacks.map((part) => goals.lacks[part]),
  ];
  const isBegun = missing < progress.answerCount || goal.commentary !== "" || goal.contribution !== "";
  const state = !isBegun ? goals.notBegun : lacks.length === 0 ? goals.complete : lacks.join(", ");
  return (
    <li>
      <button type="button" className="goal-row-button" onClick={onOpen}>
        <span className="goal-row-number">{progress.goal + 1}</span>
        <span className="goal-row-title">{goal.title}</span>
        <span className="goal-row-answer">{goal.answer?.word ?? goals.noAnswer}</span>
        <span className="goal-row-state">{state}</span>
      </button>
    </li>
  );
};
