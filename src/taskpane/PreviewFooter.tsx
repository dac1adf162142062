import { Button } from "@fluentui/react-components";
import type { DeviationProposal } from "../core/plan/deviationProposal";
import { useTexts } from "./textsContext";
import "./PreviewFooter.css";

type Props = {
  readonly proposal: DeviationProposal;
  readonly isLocked: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
};

export const PreviewFooter = ({ proposal, isLocked, onWrite, onCancel }: Props) => {
  const texts = useTexts();
  const isEmpty = proposal.plan.writes.length === 0;
  return (
    <div className="preview-footer-row">
      {!isEmpty && (
        <Button appearance="primary" className="preview-footer-main" disabledFocusable={isLocked} onClick={onWrite}>
          {texts.actions.write}
        </Button>
      )}
      <Button className={isEmpty ? "preview-footer-main" : ""} disabledFocusable={isLocked} onClick={onCancel}>
        {isEmpty ? texts.actions.back : texts.actions.cancel}
      </Button>
    </div>
  );
};
