import { Button } from "../Button";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "./formTexts";
import "./SaveLine.css";

/**
 * What is entered stands in the cells, and is lost with them if the workbook is closed unsaved. Says "saved" only where
 * Excel itself saves and has nothing left to save.
 */
export const SaveLine = ({ state, actions }: Pick<ScreenProps, "state" | "actions">) => {
  const { form } = useFormTexts();
  const { host } = state;
  return (
    <div className="save-line-line" role="status">
      {!host.isReadOnly && host.isDirty === false && host.isAutoSaveOn === true && <span>{form.saved}</span>}
      {!host.isReadOnly && host.isDirty === true && host.isAutoSaveOn !== true && (
        <>
          <span>{form.unsaved}</span>
          <Button size="small" disabledFocusable={state.kind === "writing"} onClick={() => void actions.save()}>
            {form.save}
          </Button>
        </>
      )}
    </div>
  );
};
