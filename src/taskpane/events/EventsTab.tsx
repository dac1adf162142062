import { useId } from "react";
import type { ReportEvent } from "../../core/report/goalReport";
import { DraftNotice } from "../form/DraftNotice";
import { EntryList } from "../form/EntryList";
import { FormFrame } from "../form/FormFrame";
import { FormNotice } from "../form/FormNotice";
import { useFormTexts } from "../form/formTexts";
import { NoTable } from "../form/NoTable";
import { SheetStatus, SheetText } from "../form/SheetField";
import { PaneBody } from "../PaneBody";
import type { ScreenProps } from "../screenProps";

/** What has happened, unit by unit in the order of the sheet, which is the report's. */
export const EventsTab = (props: ScreenProps) => {
  const { state, actions } = props;
  const id = useId();
  const { events: words } = useFormTexts();
  const table = state.check.report.events;
  if (table === null) {
    return <NoTable {...props} screen="events" title={words.none} advice={words.noneAdvice} tableKeys={["events"]} />;
  }
  const units = [...new Set(table.entries.map(({ orgUnit }) => orgUnit))];
  const lists = units.length === 0 ? [""] : units;
  return (
    <PaneBody state={state} actions={actions} screen="events">
      <FormFrame {...props}>
        <DraftNotice {...props} />
        <FormNotice {...props} tableKey="events" />
        {lists.map((unit, index) => (
          <EntryList
            key={unit}
            {...props}
            level={2}
            titleId={`${id}-${String(index)}`}
            title={unit === "" ? words.noUnit : unit}
            table={table}
            tableKey="events"
            entries={table.entries.filter(({ orgUnit }) => orgUnit === unit)}
            fixed={unit === "" ? [] : [{ key: "orgUnit", text: unit }]}
            addLabel={words.add}
            pastedKind={null}
            renderEntry={(entry: ReportEvent) => (
              <SheetStatus
                table={table}
                entry={entry}
                column="mostImportant"
                label={words.mostImportant}
                choices={words.importance}
              />
            )}
            renderChange={(entry) => (
              <>
                <SheetText table={table} entry={entry} column="event" />
                <SheetText table={table} entry={entry} column="orgUnit" isOneLine />
                <SheetText table={table} entry={entry} column="parentUnit" isOneLine />
              </>
            )}
          />
        ))}
      </FormFrame>
    </PaneBody>
  );
};
