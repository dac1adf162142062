import { Button } from "../Button";
import { NoticeLine } from "./NoticeLine";
import { useFormTexts } from "./formTexts";
import type { DecidedGate } from "./useDecidedGate";

/** That the report is decided, before anybody has typed a word. */
export const DecidedNotice = ({ gate }: { readonly gate: DecidedGate }) => {
  const { form } = useFormTexts();
  const { decided, isLocked, unlock } = gate;
  if (decided === null) return null;
  const decision = [decided.date, decided.paragraph].filter((part) => part !== "").join(", ");
  return (
    <NoticeLine text={form.decided(decision)}>
      {isLocked && (
        <Button size="small" onClick={unlock}>
          {form.changeDecided}
        </Button>
      )}
    </NoticeLine>
  );
};
