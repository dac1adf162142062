import { Button } from "../Button";
import { useState } from "react";
import { readUnanswered, type Unanswered } from "../../commands/readGoalProgress";
import type { WorkbookCheck } from "../../commands/workbookCheck";
import { formatCount } from "../../texts/formatCount";
import { type FormTexts, useFormTexts } from "../form/formTexts";
import type { ScreenProps } from "../screenProps";
import { useTexts } from "../textsContext";
import "../page.css";
import "./ReminderList.css";

type Props = { readonly check: WorkbookCheck; readonly commands: Pick<ScreenProps["commands"], "copy"> };

/** What is unanswered, unit by unit, to be copied as a reminder. Where the browser does not let it, the text is there to be taken by hand. */
export const ReminderList = ({ check, commands }: Props) => {
  const { language } = useTexts();
  const { goals: words } = useFormTexts();
  const [copied, setCopied] = useState<{ readonly unit: string; readonly isCopied: boolean } | null>(null);
  const unanswered = readUnanswered(check.report);
  if (unanswered.length === 0) return null;
  const units = [...new Set(unanswered.map(({ orgUnit }) => orgUnit))];
  const copy = async (unit: string) => {
    setCopied({ unit, isCopied: await commands.copy({ text: printReminder(unit, unanswered, words), html: null }) });
  };
  return (
    <section className="reminder-list-section">
      <h2 className="page-subtitle">{words.unansweredPerUnit}</h2>
      <ul className="page-list reminder-list-list">
        {units.map((unit) => {
          const name = unit === "" ? words.noUnit : unit;
          const own = unanswered.filter(({ orgUnit }) => orgUnit === unit);
          const outcome = copied?.unit === unit ? copied : null;
          return (
            <li key={unit} className="reminder-list-unit">
              <span>
                {name}: {formatCount(own.length, words.unanswered, language)}
              </span>
              <Button size="small" aria-label={words.copyReminderSpoken(name)} onClick={() => void copy(unit)}>
                {words.copyReminder}
              </Button>
              <span role="status" className="reminder-list-copied">
                {outcome !== null && (outcome.isCopied ? words.copied : words.notCopied)}
              </span>
              {outcome?.isCopied === false && (
                <textarea
                  className="reminder-list-text"
                  aria-label={name}
                  readOnly
                  rows={5}
                  value={printReminder(unit, unanswered, words)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** The reminder as plain text: what it is about, then one line for each thing that waits. */
const printReminder = (unit: string, unanswered: readonly Unanswered[], words: FormTexts["goals"]): string =>
  [
    words.reminder(unit),
    ...unanswered.filter(({ orgUnit }) => orgUnit === unit).map(({ kind, text }) => `- ${words.kinds[kind]}: ${text}`),
  ].join("\n");
