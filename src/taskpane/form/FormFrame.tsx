import { type ReactNode, useMemo, useState } from "react";
import { readKeptDrafts } from "../../core/form/keptDrafts";
import type { ScreenProps } from "../screenProps";
import { FormProvider } from "./formContext";
import { DecidedNotice } from "./DecidedNotice";
import { readClientId } from "./readClientId";
import { readLastIn } from "./readLastIn";
import { useDecidedGate } from "./useDecidedGate";
import { SaveLine } from "./SaveLine";
import "./FormFrame.css";

type Props = ScreenProps & { readonly children: ReactNode };

/** A form whose fields go to their cells one by one; under it whether the workbook itself is saved. */
export const FormFrame = ({ children, ...props }: Props) => {
  const { state, actions, commands } = props;
  const gate = useDecidedGate(props);
  const readLast = useMemo(() => readLastIn(state.check), [state.check]);
  const [newest, putNewest] = useState<string | null>(null);
  const { snapshot } = state.check;
  const drafts = useMemo(() => readKeptDrafts(snapshot), [snapshot]);
  return (
    <FormProvider
      value={{
        memory: commands.memory,
        drafts,
        client: readClientId(commands.memory),
        keepDraft: actions.keepDraft,
        enter: actions.enter,
        undo: actions.undoField,
        newest,
        putNewest,
        isReadOnly: state.host.isReadOnly || gate.isLocked,
        readLast,
      }}
    >
      <div className="form-frame-form">
        <DecidedNotice gate={gate} />
        {children}
      </div>
      <SaveLine state={state} actions={actions} />
    </FormProvider>
  );
};
