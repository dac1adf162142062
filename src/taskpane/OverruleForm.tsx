import { useState } from "react";
import { Button } from "./Button";
import type { Finding } from "../core/finding/finding";
import { useFindingActions } from "./findingActions";
import { useScreenTexts } from "./screenTexts";
import { TextField } from "./TextField";
import "./OverruleForm.css";

type Props = { readonly finding: Finding; readonly onClose: () => void };

/** Why a finding is right as it stands, and who says so. Both are kept in the workbook. */
export const OverruleForm = ({ finding, onClose }: Props) => {
  const { overrule: words, actions } = useScreenTexts();
  const { overrule, signature, isLocked } = useFindingActions();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(signature);
  const [isTried, setIsTried] = useState(false);
  const isComplete = reason.trim() !== "" && by.trim() !== "";
  return (
    <form
      className="overrule-form-form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (isComplete && !isLocked) overrule(finding, reason.trim(), by.trim());
      }}
    >
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        error={isTried && reason.trim() === "" ? words.reasonMissing : null}
        value={reason}
        onChange={setReason}
        lines={3}
        maxLength={1000}
      />
      <TextField
        label={words.by}
        error={isTried && by.trim() === "" ? words.byMissing : null}
        value={by}
        onChange={setBy}
        maxLength={100}
      />
      <div className="overrule-form-buttons">
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isLocked}>
          {words.setAside}
        </Button>
        <Button size="small" onClick={onClose}>
          {actions.cancel}
        </Button>
      </div>
    </form>
  );
};
