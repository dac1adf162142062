import type { Goal, Indicator } from "../../core/report/goalReport";
import { GoalEntryList } from "./GoalEntryList";
import { EntryHints } from "../form/EntryHints";
import { SheetStatus, SheetText } from "../form/SheetField";
import { readStatusChoices } from "../form/statusChoices";
import type { ScreenProps } from "../screenProps";
import { useFormTexts } from "../form/formTexts";
import "./IndicatorSection.css";

type Props = ScreenProps & { readonly goal: Goal; readonly index: number };

/** The department's own indicators: what was measured, and whether the target will be reached. */
export const IndicatorSection = (props: Props) => {
  const { goals: words } = useFormTexts();
  const { check } = props.state;
  const table = check.report.indicators;
  if (table === null) return null;
  const choices = readStatusChoices("indicator", check.report);
  const describe = (entry: Indicator) => (
    <>
      {entry.history.length > 0 && (
        <p className="indicator-section-history">
          {entry.history.map(({ year, text }) => (year === null ? text : `${year}: ${text}`)).join(" · ")}
        </p>
      )}
      <SheetStatus table={table} entry={entry} column="answer" label={entry.text} choices={choices} />
      <EntryHints check={check} table={table} entry={entry} />
    </>
  );
  const change = (entry: Indicator) => (
    <>
      <SheetText table={table} entry={entry} column="indicator" />
      <SheetText table={table} entry={entry} column="condition" isOneLine />
      <SheetText table={table} entry={entry} column="target" isOneLine />
      <SheetText table={table} entry={entry} column="history" hint={words.historyHint} />
      <SheetText table={table} entry={entry} column="latestValue" isOneLine />
      <SheetText table={table} entry={entry} column="measured" isOneLine />
      <SheetText table={table} entry={entry} column="orgUnit" isOneLine />
    </>
  );
  return (
    <GoalEntryList
      {...props}
      title={words.indicators}
      table={table}
      tableKey="indicators"
      addLabel={words.addIndicator}
      renderEntry={describe}
      renderChange={change}
    />
  );
};
