import { Button } from "../Button";
import { useState } from "react";
import { useScreenTexts } from "../screenTexts";
import "../page.css";
import "./ReportTab.css";
import "./decision.css";

type Props = {
  readonly isLocked: boolean;
  /** Saves as Excel's own Spara does; false where Excel refused, which is told elsewhere. */
  readonly onSave: () => Promise<boolean>;
  /** Shows what would be taken away. */
  readonly onPropose: () => void;
};

/** Before the workbook is sent: a copy first, then what is for the department alone is taken away, shown before it is. */
export const PrepareDispatch = ({ isLocked, onSave, onPropose }: Props) => {
  const { decision } = useScreenTexts();
  const words = decision.dispatch;
  const [isSaved, setIsSaved] = useState(false);
  const save = async () => setIsSaved(await onSave());
  return (
    <section className="report-tab-section decision-section">
      <h2 className="page-subtitle">{words.title}</h2>
      <p>{words.why}</p>
      <p className="decision-advice">{words.copyFirst}</p>
      <div className="decision-buttons">
        <Button disabledFocusable={isLocked} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button disabledFocusable={isLocked} onClick={onPropose}>
          {words.propose}
        </Button>
      </div>
      <p role="status">{isSaved && words.saved}</p>
    </section>
  );
};
