import { Button, makeStyles } from "@fluentui/react-components";
import type { DeviationProposal } from "../core/plan/deviationProposal";
import { useTexts } from "./textsContext";

type Props = {
  readonly proposal: DeviationProposal;
  readonly isLocked: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({ row: { display: "flex", gap: "8px" }, main: { flexGrow: 1 } });

export const PreviewFooter = ({ proposal, isLocked, onWrite, onCancel }: Props) => {
  const texts = useTexts();
  const styles = useStyles();
  const isEmpty = proposal.plan.writes.length === 0;
  return (
    <div className={styles.row}>
      {!isEmpty && (
        <Button appearance="primary" className={styles.main} disabledFocusable={isLocked} onClick={onWrite}>
          {texts.actions.write}
        </Button>
      )}
      <Button className={isEmpty ? styles.main : ""} disabledFocusable={isLocked} onClick={onCancel}>
        {isEmpty ? texts.actions.back : texts.actions.cancel}
      </Button>
    </div>
  );
};
