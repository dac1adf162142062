import { Button } from "../Button";
import type { KeptDraft } from "../../core/form/keptDrafts";
import { describeWorkbookError } from "../../texts/describeWorkbookError";
import { formatTime } from "../../texts/formatTime";
import { describeUndo } from "../describeResult";
import { TextButton } from "../TextButton";
import { useTexts } from "../textsContext";
import { useFormContext } from "./formContext";
import { useFormTexts } from "./formTexts";
import type { FieldControl } from "./useFieldEntry";
import "./FieldNote.css";

type Props = { readonly id: string; readonly label: string; readonly control: FieldControl };

/** How far a text has come on its way to the cell; where somebody else has written there, both texts and the choice between them. */
export const FieldNote = ({ id, label, control }: Props) => (
  <div id={id} role="status" className="field-note-place">
    <Note label={label} control={control} />
    {control.offered.map((draft) => (
      <OfferedDraft key={draft.client} draft={draft} control={control} />
    ))}
  </div>
);

const OfferedDraft = ({ draft, control }: { readonly draft: KeptDraft; readonly control: FieldControl }) => {
  const { form } = useFormTexts();
  const { isReadOnly } = useFormContext();
  return (
    <div className="field-note-conflict">
      <p className="field-note-line">{form.draftLeft}</p>
      <blockquote className="field-note-theirs">{draft.text === "" ? form.emptied : draft.text}</blockquote>
      {!isReadOnly && (
        <div className="field-note-buttons">
          <Button size="small" onClick={() => control.takeDraft(draft)}>
            {form.takeDraft}
          </Button>
          <Button size="small" onClick={() => control.dropDraft(draft)}>
            {form.dropDraft}
          </Button>
        </div>
      )}
    </div>
  );
};

const Note = ({ label, control }: Omit<Props, "id">) => {
  const texts = useTexts();
  const { form } = useFormTexts();
  const { state } = control;
  switch (state.kind) {
    case "rest":
    case "waiting":
    case "entering":
      return null;
    case "entered":
      return (
        <p className="field-note-note">
          {form.entered(formatTime(state.at, texts.language))}{" "}
          {control.isNewest && (
            <TextButton label={form.undoSpoken(label)} onClick={control.undo}>
              {texts.actions.undo}
            </TextButton>
          )}
        </p>
      );
    case "undone":
      return (
        <p className="field-note-note">
          {state.outcome.kind === "done" ? form.undone : describeUndo(state.outcome, texts)}
        </p>
      );
    case "conflict":
      return (
        <div className="field-note-conflict">
          <p className="field-note-line">{form.conflict}</p>
          <blockquote className="field-note-theirs">{state.theirs === "" ? form.emptied : state.theirs}</blockquote>
          <div className="field-note-buttons">
            <Button size="small" onClick={control.keepMine}>
              {form.keepMine}
            </Button>
            <Button size="small" onClick={control.takeTheirs}>
              {form.takeTheirs}
            </Button>
          </div>
        </div>
      );
    case "gone":
      return <p className="field-note-conflict">{form.gone}</p>;
    case "refused":
      return (
        <p className="field-note-conflict">
          {describeWorkbookError(state.error, texts)} {control.isKept ? form.keptInBook : form.kept}
        </p>
      );
    default:
      return state satisfies never;
  }
};
