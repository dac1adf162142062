import { type ReactNode, useState } from "react";
import type { ScreenProps } from "../screenProps";
import { FormProvider } from "./formContext";
import { SaveLine } from "./SaveLine";
import "./FormFrame.css";

type Props = ScreenProps & { readonly children: ReactNode };

/** A form whose fields go to their cells one by one; under it whether the workbook itself is saved. */
export const FormFrame = ({ state, actions, commands, children }: Props) => {
  const [newest, putNewest] = useState<string | null>(null);
  return (
    <FormProvider
      value={{
        memory: commands.memory,
        enter: actions.enter,
        undo: actions.undoField,
        newest,
        putNewest,
        isReadOnly: state.host.isReadOnly,
      }}
    >
      <div className="form-frame-form">{children}</div>
      <SaveLine state={state} actions={actions} />
    </FormProvider>
  );
};
