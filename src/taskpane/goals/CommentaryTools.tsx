import type { FieldControl } from "../form/useFieldEntry";
import { TextButton } from "../TextButton";
import { useFormTexts } from "../form/formTexts";
import "./CommentaryTools.css";

type Props = { readonly control: FieldControl };

/** Puts a sub-heading or a place for a picture at the end of the text, in the way that the report reads them. */
export const CommentaryTools = ({ control }: Props) => {
  const { goals: words } = useFormTexts();
  const append = (line: string) =>
    control.change(control.text.trim() === "" ? line : `${control.text.trimEnd()}\n\n${line}`);
  return (
    <span className="commentary-tools-tools">
      <TextButton label={words.subheading} onClick={() => append("## ")}>
        {words.subheading}
      </TextButton>
      <TextButton label={words.picture} onClick={() => append("Bild: ")}>
        {words.picture}
      </TextButton>
    </span>
  );
};
