import type { WorkbookCheck } from "../commands/workbookCheck";
import { formatCount } from "../texts/formatCount";
import { describeFindingIn } from "./describeFindingIn";
import { useFindingActions } from "./findingActions";
import { TextButton } from "./TextButton";
import { useScreenTexts } from "./screenTexts";
import "./page.css";
import "./OverruledList.css";

type Props = { readonly overruled: WorkbookCheck["overruled"] };

/** What somebody has set aside, with the reason and the way back. */
export const OverruledList = ({ overruled }: Props) => {
  const texts = useScreenTexts();
  const { check, restore } = useFindingActions();
  const { overrule: words, language } = texts;
  return (
    <details className="overruled-list-box">
      <summary className="page-summary" tabIndex={0}>
        {formatCount(overruled.length, words.count, language)}
      </summary>
      <ul className="overruled-list-list">
        {overruled.map(({ finding, by }) => {
          const { problem } = describeFindingIn(finding, check, texts);
          return (
            <li key={by.key}>
              <p className="overruled-list-text">{problem}</p>
              <p className="overruled-list-reason">{words.reasonBy(by.reason, by.by, by.date)}</p>
              <TextButton label={words.restoreSpoken(problem)} onClick={() => restore(by.key)}>
                {words.restore}
              </TextButton>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
