import { Button } from "./Button";
import { useTexts } from "./textsContext";
import "./PreviewFooter.css";

type Props = {
  /** Nothing would be written. */
  readonly isEmpty: boolean;
  readonly isLocked: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
};

export const PreviewFooter = ({ isEmpty, isLocked, onWrite, onCancel }: Props) => {
  const texts = useTexts();
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
